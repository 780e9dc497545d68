/**
 * The sentences that the analysis composes: every template that the source marks with `say`, with its places numbered,
 * `“{0}” follows “{1}”`. They are the keys of translations, and what `src/words/sentences.ts` recognises.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "acorn";
import { transformSync } from "esbuild";
import { inRoot, root } from "./project.mjs";
import { sourcesIn as typescriptIn } from "./texts.mjs";

/** Where sentences are composed. */
const ROOMS = ["src/core", "src/lexicon"];

/** Each once, sorted. */
export function analysisSentences() {
  return [...new Set(ROOMS.flatMap(sourcesIn).flatMap(({ file, text }) => sentencesIn(text, file)))].sort();
}

/** The sources of a folder with their paths, those in folders of it too. */
export function sourcesIn(folder) {
  return typescriptIn(inRoot(folder))
    .filter((file) => !file.endsWith(".d.ts"))
    .map((file) => ({
      file: path.relative(root, file).split(path.sep).join("/"),
      text: readFileSync(file, "utf8"),
    }));
}

/** The marked templates of one source. */
export function sentencesIn(text, file) {
  return nodesOf(text)
    .filter(({ type, tag }) => type === "TaggedTemplateExpression" && tag.name === "say")
    .map(({ quasi }) => sentenceOf(quasi, file));
}

/** All nodes of the syntax tree, each behind those that hold it. */
function nodesOf(text) {
  const nodes = [];
  const visit = (node) => {
    nodes.push(node);
    childrenOf(node).forEach(visit);
  };
  visit(syntaxTree(text));
  return nodes;
}

/** The syntax tree of a source. One that cannot be parsed is an error, so that nothing is passed over. */
export function syntaxTree(text) {
  const { code } = transformSync(text, { loader: "ts", target: "esnext", charset: "utf8" });
  return parse(code, { ecmaVersion: "latest", sourceType: "module" });
}

/** The nodes that a node holds. */
export function childrenOf(node) {
  return Object.values(node)
    .flat()
    .filter((child) => typeof child?.type === "string");
}

function sentenceOf({ quasis }, file) {
  const pieces = quasis.map(({ value }) => value.cooked);
  // A brace would be taken for a place.
  const strange = pieces.find((piece) => /[{}\r\n]/.test(piece));
  if (strange !== undefined) throw new Error(`${file}: “${strange}” is more than the key of a translation can hold.`);
  return pieces.map((piece, i) => (i === 0 ? piece : `{${i - 1}}${piece}`)).join("");
}
