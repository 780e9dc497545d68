/** Every sentence that the analysis composes is marked: one that is not would stay English in every language. */
import assert from "node:assert/strict";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { say } from "../../../src/lexicon/say";

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

interface Scan {
  sentencesIn(text: string, file: string): string[];
  sourcesIn(folder: string): { readonly file: string; readonly text: string }[];
  syntaxTree(text: string): Node;
  childrenOf(node: Node): Node[];
}

/** Not bundled with the tests: it brings the build's own tools. */
const scan = (): Promise<Scan> => import(pathToFileURL(path.resolve("scripts/lib/sentences.mjs")).href);

/** Three words of prose; what the desk is asked in its copy, `[TK: …]`, is none of ours. */
const SENTENCE = /^(?! ?\[TK: ).*\p{Ll}[,;:]? [\p{L}“`][\p{L}’'`-]*[,;:]? [\p{L}“`{]/u;

/** Rows of knowledge, which are translated by themselves; words of documents; errors that nobody but us reads. */
const OTHERWISE = new Set([
  ...["about", "examples", "fixes", "guideline", "meaning", "reason", "remedy", "does", "example", "lemma"],
  ...["TERMS", "ARTICLE_KINDS", "PROFILES", "SEVERITY_MEANINGS", "OPENING"],
  ...["split", "Error"],
]);

/** The name of what holds a text: of a key, a constant, a function that is called. */
function nameOf({ type, key, id, callee }: Node): string | undefined {
  const named = { Property: key, VariableDeclarator: id, CallExpression: callee, NewExpression: callee }[type];
  const { name, value, property } = (named ?? {}) as { name?: string; value?: string; property?: { name?: string } };
  return name ?? property?.name ?? value;
}

const isObject = ({ type }: Node): boolean => type === "ObjectExpression";
const hasKey = (node: Node, name: string): boolean =>
  isObject(node) && (node.properties as Node[]).some((property) => nameOf(property) === name);

function textOf({ type, value, quasis }: Node): string {
  if (type === "Literal") return typeof value === "string" ? value : "";
  if (type !== "TemplateLiteral") return "";
  return (quasis as { value: { cooked: string } }[]).map(({ value: { cooked } }) => cooked).join("{}");
}

/** Sentences that stand in a source without a mark. */
function unmarked({ childrenOf, syntaxTree }: Scan, text: string): string[] {
  const found: string[] = [];
  const visit = (node: Node, holder?: Node): void => {
    const { type, tag, quasi } = node as Node & { tag?: Node; quasi?: Node };
    if (type === "TaggedTemplateExpression" && tag?.name === "say")
      return void childrenOf(quasi!).forEach(within(node));
    // A rule has a title as well as its code, a group of rules its digit; the title of a fix stands beside its edits.
    const row = holder !== undefined && nameOf(node) === "title" && !hasKey(holder, "edits");
    const ofFindings = nameOf(node) === "fixes" && holder !== undefined && !hasKey(holder, "code");
    if (row || (OTHERWISE.has(nameOf(node) ?? "") && !ofFindings)) return;
    if (SENTENCE.test(textOf(node))) found.push(textOf(node));
    childrenOf(node).forEach(within(node));
  };
  const within = (holder: Node) => (node: Node) => visit(node, holder);
  visit(syntaxTree(text));
  return found;
}

describe("the sentences of the analysis", () => {
  it("are marked, all of them", async () => {
    const lib = await scan();
    const sources = lib.sourcesIn("src/core");
    assert.ok(sources.length > 150);
    const found = sources.flatMap(({ file, text }) => unmarked(lib, text).map((sentence) => `${file}: ${sentence}`));
    assert.deepEqual(found, []);
  });

  const RAW: readonly string[] = [
    'const draft = { span, message: "Nobody is named here." };',
    'const draft = { span, because: ["it is a judgement of nobody"] };',
    'const fix = { title: "Delete the whole mark", edits: [] };',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source that is looked at.
    "const draft = { message, fixes: [{ title: `Write a “${word}”`, edits }] };",
    'reasons.push(isGood ? "quoted word for word" : say`a reply was refused`);',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source that is looked at.
    "problems.error(span, `${quoted(name)} stands here twice.`);",
    'const TOO_LITTLE = "hardly anybody is quoted";',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source that is looked at.
    "const message = say`it may be ${isLate ? `told as late as ${day} of May` : day}`;",
  ];
  for (const source of RAW)
    it(`would be missed in: ${source}`, async () => assert.equal(unmarked(await scan(), source).length, 1));

  const FINE: readonly string[] = [
    "const draft = { span, message: say`Nobody is named here.` };",
    'const rule = { code: "SRC101", title: "A quotation without a speaker", fixes: [{ does: "Writes all of it anew" }] };',
    'const SMALL = new Set("of the and for".split(" "));',
    'if (!found) throw new Error("the weights hold no such matrix");',
  ];
  for (const source of FINE)
    it(`need no mark in: ${source}`, async () => assert.deepEqual(unmarked(await scan(), source), []));

  it("are collected with their places numbered, as they are read", async () => {
    const { sentencesIn } = await scan();
    const source =
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source that is looked at.
      "const a = say`“${one}” is ${say`a ${kind}`}`; const b: string = say`write \\`\\\\;\\``; const c = `no`;";
    assert.deepEqual(sentencesIn(source, "a.ts"), ["“{0}” is {1}", "a {0}", "write `\\;`"]);
    assert.throws(() => sentencesIn("const a = say`write {0}`;", "a.ts"), /a\.ts/);
    assert.throws(() => sentencesIn("const a = ;", "a.ts"));
  });

  it("are plain English where they stand", () => {
    assert.equal(say`“${"Khan"}” in ${2} tags`, "“Khan” in 2 tags");
    assert.equal(say`write \`\\;\` for ${"`a\\n`"}`, "write `\\;` for `a\\n`");
  });
});
