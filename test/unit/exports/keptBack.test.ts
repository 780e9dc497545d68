/** No export gives away a name that is kept back, wherever it stands. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { KnownSource } from "../../../src/core";
import { EXPORTS, type ExportInput } from "../../../src/exports";
import { NameVeil } from "../../../src/exports/nameVeil";
import { processorTime } from "../processorTime";
import { input } from "./samples";

const LUND: KnownSource = { ref: "s1", name: "Vera Lund", aliases: ["V. Lund-Berg"], terms: "background" };
const TAG = "<!-- src: named; by: Vera Lund; terms: background; mention: A council aide -->";
const AIDE = `A council aide said the lock was shut, the Courier reported.${TAG} Piet Vos said so too.`;

/** How a name gets into a document, and what stands for it. */
const CASES: Readonly<Record<string, ExportInput>> = {
  "in a tag": input(AIDE),
  "in a tag that cannot be read": input(`${AIDE} Vos said more.<!-- src: named by Vera Lund`),
  "in the name of the document and its address": input(AIDE, {
    name: "talk-with-vera-LUND.txt",
    uri: "https://example.org/vera%20lund",
  }),
  "in a note beside a quotation": input(`${AIDE} <!-- ring Vera Lund --> “We knew,” Vos said. [TK: Lund’s phone]`),
  "in the text, against what was agreed": input(
    `VERA LUND SPEAKS\n\nVera Lund said the lock was shut. “Lund knew it,” Piet Vos said. Lund said that Vera’s boat was hers.<!-- src: named; by: Vera Lund; terms: background -->`,
  ),
  "in the text, where the register has it": input("Vera Lund said the lock was shut. Ms Lund-Berg denied the rest.", {
    settings: { readAs: "news", register: [LUND] },
  }),
  "by a code": input("An aide said the lock was shut.<!-- src: official; ref: s1 --> Lund left.", {
    settings: { readAs: "news", register: [LUND] },
  }),
};

const SPELLINGS = [
  [
    "Vera Lund",
    "VERA LUND",
    "Ms Lund’s",
    "the Lunds",
    "V. Lund",
    "vera lund",
    "Véra\nLund",
    "Ve\u00adra Lund",
    "“Lund”",
  ],
  ["@veralund", "#VeraLund", "vlund@example.org", "[her](https://example.org/vera-lund)", "Lund2", "**Vera** *Lund*"],
].flat();

const COPY = [
  ["said the lock was shut.", "denied that", "“We knew,”", "told reporters", "Ann Khan", "according to", "an aide"],
  ["\n\n", "\n# ", "\n> ", "{>>src: official; ref: s1<<}", "[TK: ring her]", "😀", "It cost $5 million."],
].flat();

describe("a name that is kept back", () => {
  for (const { id, write } of EXPORTS)
    it(`takes with it what a tag says of its bearer, in ${id}`, () => {
      const who = "by: Vera Lund; role: deputy clerk; org: Lock Board";
      const written = write(input(AIDE.replace("by: Vera Lund", who)));
      assert.doesNotMatch(written, /deputy|board/i);
    });

  for (const [where, sample] of Object.entries(CASES))
    for (const { id, write } of EXPORTS)
      it(`is in no ${id} where it stands ${where}`, () => {
        const written = write(sample);
        assert.doesNotMatch(written, /lund|vera/i);
        assert.match(written, /Vos|lock|aide|named person/i);
      });

  it("leaves its place in the text: the position without the words", () => {
    const { first } = JSON.parse(EXPORTS[0]!.write(CASES["in the text, against what was agreed"]!));
    const selectors = first.items.flatMap((one: { target: { selector: { type: string }[] }[] }) =>
      one.target.map(({ selector }) => selector.map(({ type }) => type).join()),
    );
    assert.ok(selectors.includes("TextPositionSelector"));
    assert.ok(selectors.includes("TextPositionSelector,TextQuoteSelector"));
  });

  it("does not follow from the article's address", () => {
    const addressOf = (by: string) => JSON.parse(EXPORTS[2]!.write(input(AIDE.replace("Vera Lund", by)))).uri;
    assert.equal(addressOf("Vera Lund"), addressOf("Ann Khan"));
  });

  it("is found in capitals and decomposed letters, and is no word that only looks like it", () => {
    const veil = new NameVeil(["Will May", "Zoë Ruß"]);
    assert.equal(veil.over("WILL MAY said Zoe\u0308 may and will."), "[…] said […] may and will.");
    assert.equal(veil.over("Zo\u00adë \u200bRuß"), "[…]");
    assert.equal(veil.over("mayor of Mayfield"), "mayor of Mayfield");
    assert.equal(veil.over("notes-may-12.md", "fileName"), "notes-[…]-12.md");
    assert.equal(
      veil.over("ruß@example.org, x.org/zoë-ruß and the Mays may."),
      "[…]@example.org, x.org/[…] and the […] may.",
    );
  });

  it("is found as names of files, addresses and hasty writers have it", () => {
    const veil = new NameVeil(["Vera Lund", "Zoë Müller", "Sean O’Brien", "Al Jones"]);
    for (const [file, told] of [
      ["VeraLund.md", "[…].md"],
      ["draft_veralund2.md", "draft_[…].md"],
      ["lund2026.md", "[…]2026.md"],
      ["zoe-muller.md", "[…].md"],
      ["zoe-mueller.md", "[…].md"],
      ["obrien-notes.md", "[…]-notes.md"],
      ["all-plunder.md", "all-plunder.md"],
    ] as const)
      assert.equal(veil.over(file, "fileName"), told);
    for (const [text, told] of [
      ["@VeraLund wrote to vlund@example.org", "@[…] wrote to […]@example.org"],
      ["he met vera lund, the Joneses and Zoe Muller", "he met […], the […] and […]"],
      ["an all-time high for Lundgren in a veraison", "an all-time high for Lundgren in a veraison"],
    ] as const)
      assert.equal(veil.over(text), told);
  });

  it("is looked for in long words without delay", () => {
    const veil = new NameVeil(["Aa Aaa", "Aaaa"]);
    const words = `/${"a".repeat(50)}b `.repeat(2_000);
    assert.ok(processorTime(() => assert.equal(veil.over(words), words)) < 2_000);
  });

  it("is in no export, however and wherever it is written", () => {
    const settings = { readAs: "news", register: [LUND] } as const;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...SPELLINGS, ...COPY), { maxLength: 25 }),
        fc.boolean(),
        (words, marked) => {
          const sample = input(words.join(" "), { name: marked ? "a.md" : "a.txt", settings });
          for (const { write } of EXPORTS)
            assert.doesNotMatch(write(sample).replaceAll("\u00ad", ""), /lund|v[eé]ra\b/i);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("never stands in what a veil has covered", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, behind) => {
        const covered = new NameVeil(["Vera Lund"]).over(`${before} Vera Lund ${behind}`);
        assert.doesNotMatch(covered, /(?<![\p{L}\p{M}\p{N}])Lund(?![\p{L}\p{M}\p{N}])/u);
      }),
    );
  });
});
