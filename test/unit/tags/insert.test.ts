/** Where tags go: `¦` is the place asked for, `⟦…⟧` what is put in. */
import assert from "node:assert/strict";
import { parser } from "@lezer/markdown";
import type { Span } from "../../../src/core/model";
import { fileTagPosition, type Insertion, insertion, lineInsertion, printSourceTag } from "../../../src/core/tags";
import { fencedCode } from "./nasty";

const TAG = "<!-- src: named -->";

type Put = (text: string, at: number, tag: string, code: readonly Span[]) => Insertion;

function check(put: Put, asked: string, expected: string): void {
  const at = asked.indexOf("¦");
  const text = asked.slice(0, at) + asked.slice(at + 1);
  const { at: place, insert } = put(text, at, TAG, fencedCode(text));
  assert.equal(`${text.slice(0, place)}⟦${insert}⟧${text.slice(place)}`, expected);
}

const inline = (asked: string, expected: string) => check(insertion, asked, expected);
const line = (asked: string, expected: string) => check(lineInsertion, asked, expected);

describe("a tag after what it covers", () => {
  it("without white space of its own", () => {
    inline("He left.¦ She stayed.", `He left.⟦${TAG}⟧ She stayed.`);
    inline("He left.¦", `He left.⟦${TAG}⟧`);
  });

  it("behind the words, not behind the white space after them", () => {
    inline("He left. ¦She stayed.", `He left.⟦${TAG}⟧ She stayed.`);
    inline("He left.  \n¦She stayed.", `He left.⟦${TAG}⟧  \nShe stayed.`);
    inline("He left.\r¦\n\r\nShe stayed.", `He left.⟦${TAG}⟧\r\n\r\nShe stayed.`);
    inline("He left.\n\n¦\n\nShe stayed.", `He left.⟦${TAG}⟧\n\n\n\nShe stayed.`);
    inline("He left.\n¦", `He left.⟦${TAG}⟧\n`);
  });

  it("behind tags that stand there, and out of comments", () => {
    inline("He left.¦<!-- src: data --> She", `He left.<!-- src: data -->⟦${TAG}⟧ She`);
    inline("He left.<!-- src: da¦ta -->{>>src: court<<} She", `He left.<!-- src: data -->{>>src: court<<}⟦${TAG}⟧ She`);
    inline("He left.<!-- a\nno¦te\n--> She", `He left.<!-- a\nnote\n-->⟦${TAG}⟧ She`);
    inline("He left.¦<!-- note --> She", `He left.⟦${TAG}⟧<!-- note --> She`);
  });

  it("never inside a character", () => {
    inline("Yes 😀.".replace("😀", "\ud83d¦\ude00"), `Yes 😀⟦${TAG}⟧.`);
    inline("Cafe¦\u0301 closed", `Cafe\u0301⟦${TAG}⟧ closed`);
    inline("Signed.¦\ufe00\ufe0f\u{e0101} Next", `Signed.\ufe00\ufe0f\u{e0101}⟦${TAG}⟧ Next`);
    inline("The 👩¦\u200d💻 said", `The 👩\u200d💻⟦${TAG}⟧ said`);
  });

  it("not behind a backslash, which would escape it", () => {
    inline("He left.\\¦\nShe stayed.", `He left.⟦${TAG}⟧\\\nShe stayed.`);
    inline("C:\\\\¦", `C:\\\\⟦${TAG}⟧`);
  });

  it("not behind mark-up that it would unmake", () => {
    inline("He left.\n\n***\n\n¦She stayed.", `He left.⟦${TAG}⟧\n\n***\n\nShe stayed.`);
    inline("Mayor leaves\n=====\n¦", `Mayor leaves⟦${TAG}⟧\n=====\n`);
    inline("He left.\n\n- ¦She stayed.", `He left.⟦${TAG}⟧\n\n- She stayed.`);
  });

  it("not in code, nor behind a fence", () => {
    inline("He left:\n```\nco¦de\n```\nNext.", `He left:⟦${TAG}⟧\n\`\`\`\ncode\n\`\`\`\nNext.`);
    inline("He left:\n```\ncode\n```\n¦Next.", `He left:⟦${TAG}⟧\n\`\`\`\ncode\n\`\`\`\nNext.`);
    inline("He left:\n```\nnever closed\n\n¦", `He left:⟦${TAG}⟧\n\`\`\`\nnever closed\n\n`);
  });

  it("on a line of its own at the top where no words come before", () => {
    inline("¦He left.", `⟦${TAG}\n⟧He left.`);
    inline("¦", `⟦${TAG}\n⟧`);
    inline("\r\n¦He left.", `⟦${TAG}\r\n⟧\r\nHe left.`);
    inline("---\ntitle: A\n---\n\n¦He left.", `---\ntitle: A\n---\n⟦${TAG}\n⟧\nHe left.`);
  });

  it("in CriticMarkup behind a comment that is never closed, which an HTML tag would close", () => {
    inline("He <!-- left.¦ She stayed.", "He <!-- left.⟦{>>src: named<<}⟧ She stayed.");
  });

  it("anywhere at all, even outside the text", () => {
    assert.deepEqual(insertion("Left.", -3, TAG), { at: 0, insert: `${TAG}\n` });
    assert.deepEqual(insertion("Left.", 99, TAG), { at: 5, insert: TAG });
    assert.deepEqual(insertion("Left.", Number.NaN, TAG), { at: 0, insert: `${TAG}\n` });
  });
});

describe("a tag on a line of its own", () => {
  it("before the line that begins there, else below the one that holds the place", () => {
    line("One.\n¦Two.\n", `One.\n⟦${TAG}\n⟧Two.\n`);
    line("One.\r\nT¦wo.\r\nThree.", `One.\r\nTwo.\r\n⟦${TAG}\r\n⟧Three.`);
    line("One.\r¦\nTwo.", `One.\r\n⟦${TAG}\r\n⟧Two.`);
    line("One.\n¦", `One.\n⟦${TAG}\n⟧`);
    line("One.¦", `One.⟦\n${TAG}⟧`);
  });

  it("a lone CR does not melt into the line feed that follows", () => line("One.\r¦", `One.\r⟦${TAG}\r⟧`));
  it("a line feed after a text of lone CRs", () => line("One.\rTwo.\n¦\nThree.", `One.\rTwo.\n⟦${TAG}\n⟧\nThree.`));

  it("not inside a comment or code", () => {
    line("One.\n<!-- a\n¦note -->\nTwo.", `One.\n⟦${TAG}\n⟧<!-- a\nnote -->\nTwo.`);
    line("One.\n```\n¦code\n```\nTwo.", `One.\n⟦${TAG}\n⟧\`\`\`\ncode\n\`\`\`\nTwo.`);
  });
});

describe("the place for a tag on the whole file", () => {
  const places = {
    "at the top": "¦One.\n",
    "after a byte order mark": "\ufeff¦One.",
    "after YAML front matter": "---\ntitle: A\n---\n¦# One",
    "after front matter with CRLF": "\ufeff---\r\ntitle: A\r\n---\r\n¦\r\nOne",
    "after TOML front matter": "+++\ntitle = 1\n+++\n¦One",
    "after front matter that ends the file": "---\ntitle: A\n---¦",
    "before a rule that is no front matter": "¦---\nOne.\n",
  };
  for (const [name, marked] of Object.entries(places)) {
    it(name, () => assert.equal(fileTagPosition(marked.replace("¦", "")), marked.indexOf("¦")));
  }
});

describe("Markdown around a tag", () => {
  const ARTICLE = [
    "# Mayor resigns.",
    "The mayor **resigned.** He told [CNN](https://example.org/a_b) so.  \nThe *clerk* said `no.` Yes.\\\nIt cost 5 < 6 and a ` more.",
    "- One said.\n- Two said.\n\n  Three said.",
    "> “We knew,” Khan said.\n> She left.",
    "```\nShe coded. It ran.\n```",
    "| Who. | What. |\n|---|---|\n| Ann. | Left. |",
    "Don\\'t ask. <b>Bold</b> move. See [the note] too.",
    "Subhead\n-------",
    "    Indented. Code.",
    "***",
    "Last words.",
  ].join("\n\n");
  const NASTY = printSourceTag({
    src: "named-person",
    fields: { by: "a`b` --> *c* | [d](e)\n\n# f", why: "<!-- {>> <<}" },
  });

  for (const match of ARTICLE.matchAll(/[.”](?=\s|$)/g)) {
    const at = match.index + 1;
    it(`means the same with one after “${ARTICLE.slice(Math.max(0, at - 12), at).replace(/\s+/g, " ")}”`, () => {
      const put = insertion(ARTICLE, at, NASTY, codeIn(ARTICLE));
      const tagged = ARTICLE.slice(0, put.at) + put.insert + ARTICLE.slice(put.at);
      const tag = { start: put.at, end: put.at + put.insert.length };
      assert.deepEqual(structure(tagged, tag), structure(ARTICLE, { start: put.at, end: put.at }));
    });
  }
});

/** The nodes of a Markdown document, the tag's own left out and the others where they are without it. */
function structure(text: string, tag: Span): string[] {
  const nodes: string[] = [];
  const without = (at: number) => (at >= tag.end ? at - (tag.end - tag.start) : Math.min(at, tag.start));
  parser.parse(text).iterate({
    enter({ name, from, to }) {
      if (name === "Comment" && from === tag.start && to === tag.end) return false;
      nodes.push(`${name} ${without(from)}–${without(to)}`);
      return true;
    },
  });
  return nodes;
}

function codeIn(text: string): Span[] {
  const code: Span[] = [];
  parser.parse(text).iterate({
    enter({ name, from, to }) {
      if (/^(?:FencedCode|CodeBlock|InlineCode)$/.test(name)) code.push({ start: from, end: to });
    },
  });
  return code;
}
