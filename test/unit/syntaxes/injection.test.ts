/** Tags are dimmed in Markdown and in plain text: `⟦…⟧` shows what has a comment's colour, `⟨…⟩` an open mark. */
import assert from "node:assert/strict";
import type { IGrammar } from "vscode-textmate";
import { loadGrammar, type SourcingToken, tokenise } from "./tokens";

type Look = "dimmed" | "open" | "plain";

const BRACKETS: Readonly<Record<Look, readonly [string, string]>> = {
  dimmed: ["⟦", "⟧"],
  open: ["⟨", "⟩"],
  plain: ["", ""],
};

/** Themes look at the innermost scope that they know. */
function lookOf({ scopes }: SourcingToken): Look {
  const innermost = scopes.at(-1) ?? "";
  if (innermost.startsWith("keyword.other.to-come")) return "open";
  return /^(?:comment\.block|punctuation\.definition\.comment)/.test(innermost) ? "dimmed" : "plain";
}

function looks(grammar: IGrammar, text: string): string {
  const tokens = tokenise(grammar, text).map((token) => ({ text: token.text, look: lookOf(token) }));
  let shown = "";
  let before: Look = "plain";
  for (const { text: piece, look } of [...tokens, { text: "", look: "plain" as const }]) {
    if (look !== before) shown += BRACKETS[before][1] + BRACKETS[look][0];
    shown += piece;
    before = look;
  }
  return shown;
}

const IN_BOTH: Readonly<Record<string, string>> = {
  "within a line": "Left.⟦<!-- src: named; by: Ann; terms: on-record -->⟧ She **said** so.",
  "one after the other": "Left.⟦<!-- src: data --><!-- src-ignore SRC102, SRC105: in the chart -->⟧",
  "in capitals and without white space": "Left.⟦<!--SRC:Named-->⟧ More.",
  "alone on the first line": "⟦<!-- src-ignore-file SRC105: a list -->⟧\nMore **words**.",
  "with up to three spaces before it": "⟦  <!-- src: none -->⟧",
  "in CriticMarkup": "Left.⟦{>>src: official; desc: a man<<}⟧ ⟦{>>src-ignore SRC102: a<<}⟧ More.",
  "in lists, block quotes and headings":
    "- One.⟦<!-- src: data -->⟧\n> Two.⟦<!-- src: data -->⟧ b\n\n# Three⟦<!-- src: data -->⟧ c",
  "never closed: to the next blank line, no further": "⟦<!-- src: named; by: Ann⟧\n\nMore words.",
  "never closed: to the next comment": "a ⟦<!-- src: named; ⟧⟦<!-- src: data -->⟧ b",
  "no tag at all":
    "<!-- source of the Nile --> <!-- src named --> {>> a note <<} src: named <!-- src-ignored SRC102: a -->",
  "open and checked marks":
    "⟨TK⟩ or ⟨[tk]⟩ or ⟨[TK: ask her]⟩ of ⟦(CQ)⟧ and ⟦CQ⟧: BATK, docs/TK, TK-421, a ⟨TK⟩-year-old, tk, cq.",
};

const IN_MARKDOWN: Readonly<Record<string, string>> = {
  "not in a fenced block": "```\n<!-- src: named --> TK\n```\nLeft.⟦<!-- src: named -->⟧",
  "not in an indented block": "Left.\n\n    <!-- src: named --> TK",
  "not in code within a line": "Left `<!-- src: named --> TK` so.",
  "not in front matter": "---\ntitle: TK <!-- src: named -->\n---\nLeft ⟨TK⟩.",
  "not in other comments": "a <!-- note TK {>>src: data<<} --> b",
  "in a table": "| a.⟦<!-- src: data -->⟧ | ⟨TK⟩ |\n|---|---|\n| b. | c |",
  "in a link's words, not in its address": "[the ⟨TK⟩ report](https://example.org/TK)",
};

describe("the injection grammar", () => {
  let markdown: IGrammar;
  let plain: IGrammar;
  before(async () => {
    markdown = await loadGrammar("text.html.markdown");
    plain = await loadGrammar("text.plain.sourcing");
  });

  const check = (grammar: IGrammar, expected: string) =>
    assert.equal(looks(grammar, expected.replace(/[⟦⟧⟨⟩]/g, "")), joined(expected));

  for (const [name, text] of Object.entries(IN_BOTH)) {
    it(`in Markdown: ${name}`, () => check(markdown, text));
    it(`in plain text: ${name}`, () => check(plain, text));
  }
  for (const [name, text] of Object.entries(IN_MARKDOWN)) it(`in Markdown: ${name}`, () => check(markdown, text));

  it("in plain text: over several lines", () => check(plain, "Left.⟦<!-- src: named;⟧\n⟦  by: Ann -->⟧ More."));

  it("leaves the words around a tag as they are", () => {
    const emphasis = tokenScopes(markdown, "a **b** c.<!-- src: data --> **d** e", "d");
    assert.ok(emphasis.includes("markup.bold.markdown"), emphasis.join(" "));
  });

  it("names the parts of a source tag", () => {
    assert.deepEqual(parts(plain, String.raw`<!-- src: named; by: Ann\; Lee -->`), [
      "<!-- punctuation.definition.comment.begin",
      "src keyword.other.tag",
      ": punctuation.separator.key-value",
      "named constant.language.source-kind",
      "; punctuation.separator.fields",
      "by entity.other.attribute-name",
      ": punctuation.separator.key-value",
      "Ann string.unquoted.value",
      String.raw`\; constant.character.escape`,
      "Lee string.unquoted.value",
      "--> punctuation.definition.comment.end",
    ]);
  });

  it("names the parts of an ignore mark", () => {
    assert.deepEqual(parts(plain, "<!-- src-ignore-file SRC105: a list -->"), [
      "<!-- punctuation.definition.comment.begin",
      "src-ignore-file keyword.other.tag",
      "SRC105 constant.other.rule-code",
      "--> punctuation.definition.comment.end",
    ]);
  });
});

/** Neighbouring stretches that look alike are one. */
function joined(expected: string): string {
  return expected.replace(/⟧⟦/g, "");
}

/** Each part of a tag that has a name, with the name. */
function parts(grammar: IGrammar, text: string): string[] {
  return tokenise(grammar, text).flatMap((token) => {
    const name = token.scopes.find((scope) => scope !== "comment.block");
    return name ? [`${token.text.trim()} ${name}`] : [];
  });
}

function tokenScopes(grammar: IGrammar, line: string, word: string): string[] {
  const { tokens } = grammar.tokenizeLine(line, null);
  return tokens.find(({ startIndex, endIndex }) => line.slice(startIndex, endIndex) === word)?.scopes ?? [];
}
