/**
 * Finds the texts that the code shows to people, in TypeScript sources: those that are ready to be translated, as
 * `t("…")` of `@vscode/l10n`, and those that somebody has forgotten to wrap.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parser } from "@lezer/javascript";

const typescript = parser.configure({ dialect: "ts" });

/** The TypeScript files of a folder, those within its folders too, in the order of their names. */
export function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => path.join(folder, name));
}

/** Every text that stands in a `t("…")` of these files. */
export function translatableTexts(files) {
  return files.flatMap((file) => textsOf(readFileSync(file, "utf8")));
}

/** The texts in the `t("…")` of a source. What is in backticks could not be looked up: that is the writer's mistake. */
export function textsOf(source) {
  if (!importsT(source)) return [];
  const texts = [];
  typescript.parse(source).iterate({
    enter: ({ name, node }) => {
      const argument = name === "CallExpression" ? firstArgumentOfT(node, source) : undefined;
      if (argument?.name === "TemplateString") throw new Error(`t() takes a plain text: ${textAt(argument, source)}`);
      if (argument?.name === "String") texts.push(JSON.parse(textAt(argument, source)));
    },
  });
  return texts;
}

const importsT = (source) => /^import \{[^}]*\bt\b[^}]*\} from "@vscode\/l10n";$/m.test(source);

const textAt = ({ from, to }, source) => source.slice(from, to);

function firstArgumentOfT(call, source) {
  if (!call.firstChild || textAt(call.firstChild, source) !== "t") return undefined;
  // Behind the opening parenthesis.
  return call.getChild("ArgList")?.firstChild?.nextSibling ?? undefined;
}
