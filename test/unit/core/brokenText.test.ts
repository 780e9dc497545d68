/** Slips of the pen that once broke an article: what was read stays sound, and in good time. */
import assert from "node:assert/strict";
import { type Article, createAnalyst, type TextFormat } from "../../../src/core";
import { readPassage } from "../../../src/core/article/reading";
import type { AnalysisSettings } from "../../../src/core/model";
import type { SourceDescription } from "../../../src/core/sources/describe";
import { SourceBook } from "../../../src/core/sources/identity";
import { NameRegister } from "../../../src/core/sources/register";
import { checkInvariants } from "./invariants";

function analyse(text: string, format: TextFormat = "plain", settings: AnalysisSettings = {}): Article {
  const article = createAnalyst().analyse({ text, format, settings });
  checkInvariants(text, article);
  return article;
}

describe("broken text", () => {
  it("two attributions that hold each other's cues nest one way only", () => {
    const { attributions } = analyse("n, published, promises t is said that");
    for (const { index } of attributions) {
      let at = attributions[index]!.nestedIn;
      for (let steps = 0; at !== undefined && steps <= attributions.length; steps++) at = attributions[at]!.nestedIn;
      assert.equal(at, undefined, `attribution ${index} is nested in itself`);
    }
  });

  it("a quotation that is never closed and opens with an emoji is underlined to its end", () => {
    const text = "“👩 we knew, the harbour master said on Monday.";
    const finding = analyse(text, "plain", { readAs: "news" }).findings.find(({ code }) => code === "SRC405")!;
    assert.equal(text.slice(finding.span.start, finding.span.end), "“👩");
  });

  it("a comment in a later line draws no line of pasted copy out", () => {
    const long = "The council met in the town hall to talk about the bridge, which has been shut since spring. ".repeat(
      3,
    );
    const text = `First.\n${long}\nThird.\n${long}<!-- src: named; by: Ann Lee --> It rained.`;
    const { passages } = analyse(text, "markdown");
    const shown = passages.map(({ span }) => text.slice(span.start, span.end).slice(0, 6));
    assert.deepEqual(shown, ["First.", "The co", "Third.", "The co"]);
  });

  it("a list that each item of leads in anew belongs to the item before", () => {
    const text = "- Lee wrote:\n- The bridge is safe.\n- Khan wrote:\n- The road is shut.\n";
    const { attributions } = analyse(text);
    const said = attributions.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual(said, [["The bridge is safe."], ["The road is shut."]]);
  });
});

describe("marks without number", () => {
  it("a run of millions of characters without width", () => {
    for (const hidden of ["\u200b", "\ufe0f"]) analyse(hidden.repeat(2_000_000));
  });

  for (const mark of ["a*_", "**a*", "[a]("])
    it(`${mark} over the lines of a block quote`, () => {
      analyse(`> ${mark.repeat(15)}\n`.repeat(150_000 / (15 * mark.length)), "markdown");
    });
});

describe("sources without number", () => {
  const described = (phrase: string): SourceDescription =>
    readPassage(`${phrase} said that it rained.`).attributions[0]!.speaker!;
  const official = described("An official familiar with the talks");
  const company = described("The company");
  const broadcaster = described("Radio Lund News");

  for (const [what, speakers] of [
    ["officials, each described anew", (i: number) => [{ ...official, modifiers: ["familiar", `talks${i}`] }]],
    [
      "newsrooms of one first name, and “the company” after each",
      (i: number) => [{ ...broadcaster, name: ["Radio", `Lund${i}`, "News"] }, company],
    ],
  ] as const)
    it(what, () => {
      const book = new SourceBook(new NameRegister(), undefined);
      for (let passage = 0; passage < 6_000; passage++)
        for (const speaker of speakers(passage)) book.resolve(speaker, { passage, nested: false });
      assert.ok(book.entries.length >= 6_000);
    });
});

describe("a speaker of many passages", () => {
  for (const [what, text] of [
    ["a list", `She wrote:\n${"- The bridge is safe.\n".repeat(30_000)}`],
    ["leads in alone", "- She wrote:\n".repeat(10_000)],
  ] as const)
    it(what, () => {
      createAnalyst().analyse({ text, format: "plain" });
    });
});
