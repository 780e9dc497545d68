/** Tokenises text as VS Code does, with the sourcing tags injected. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { loadWASM, OnigScanner, OnigString } from "vscode-oniguruma";
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from "vscode-textmate";

const INJECTION = "sourcing-tags.injection";
const SUFFIX = ".sourcing";
const root = process.cwd();
const resolve = createRequire(join(root, "package.json")).resolve;

/** Our grammars, and those that VS Code has for Markdown and what is embedded in it. */
const GRAMMARS: Readonly<Record<string, () => string>> = {
  [INJECTION]: () => join(root, "syntaxes/sourcing-tags.injection.tmLanguage.json"),
  "text.plain.sourcing": () => join(root, "syntaxes/plaintext.tmLanguage.json"),
  "text.html.markdown": () => resolve("tm-grammars/grammars/markdown.json"),
  "text.html.derivative": () => resolve("tm-grammars/grammars/html-derivative.json"),
  "text.html.basic": () => resolve("tm-grammars/grammars/html.json"),
  "source.yaml": () => resolve("tm-grammars/grammars/yaml.json"),
};

async function loadOniguruma() {
  await loadWASM(readFileSync(resolve("vscode-oniguruma/release/onig.wasm")));
  return {
    createOnigScanner: (patterns: string[]) => new OnigScanner(patterns),
    createOnigString: (text: string) => new OnigString(text),
  };
}

const oniguruma = loadOniguruma();

export async function loadGrammar(scopeName: string): Promise<IGrammar> {
  const registry = new Registry({
    onigLib: oniguruma,
    loadGrammar: async (scope) => {
      const path = GRAMMARS[scope]?.();
      return path ? parseRawGrammar(readFileSync(path, "utf8"), path) : null;
    },
    getInjections: (scope) => (scope === scopeName ? [INJECTION] : undefined),
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error(`No grammar for ${scopeName}`);
  return grammar;
}

export interface SourcingToken {
  readonly text: string;
  /** The scopes that the injection gave it, outermost first, without their common suffix. */
  readonly scopes: readonly string[];
}

/** Every token of the text, line breaks among them. */
export function tokenise(grammar: IGrammar, text: string): SourcingToken[] {
  const found: SourcingToken[] = [];
  let stack = INITIAL;
  for (const line of text.split(/(?<=\n)/)) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line.replace("\n", ""), stack);
    for (const token of tokens) {
      const [, ...inner] = token.scopes;
      const own = inner.filter((scope) => scope.endsWith(SUFFIX)).map((scope) => scope.slice(0, -SUFFIX.length));
      found.push({ text: line.slice(token.startIndex, token.endIndex).replace("\n", ""), scopes: own });
    }
    if (line.endsWith("\n")) found.push({ text: "\n", scopes: [] });
    stack = ruleStack;
  }
  return found;
}
