/** What tags say of speakers whom the text gives already: codes, and words that stand in a sentence twice. */
import assert from "node:assert/strict";
import { createAnalyst } from "../../../src/core";
import { inNews } from "../rules/news";

const analyst = createAnalyst();

/** A letter for each source, in the order of the claims: `aab`. */
function speakers(paragraph: string): string {
  const text = inNews(paragraph);
  const { attributions } = analyst.analyse({ text, format: "plain" });
  const start = text.indexOf(paragraph);
  const here = attributions.filter(
    ({ span, imputed }) => !imputed && span.start >= start && span.end <= start + paragraph.length,
  );
  const letters = new Map<number | undefined, string>();
  return here
    .map(({ sourceId }) => {
      if (!letters.has(sourceId)) letters.set(sourceId, String.fromCharCode("a".charCodeAt(0) + letters.size));
      return letters.get(sourceId);
    })
    .join("");
}

const FIRST = "A port official said the crane was old.";
const SECOND = "The official added that the pier was closed.";
const coded = (code: string) => `<!-- src: official; by: ${code} -->`;

describe("codes in tags", () => {
  it("leave a source as the text has it, where all of it has one code or none", () => {
    assert.equal(speakers(`${FIRST} ${SECOND}`), "aa");
    assert.equal(speakers(`${FIRST}${coded("S1")} ${SECOND}`), "aa");
    assert.equal(speakers(`${FIRST}${coded("S1")} ${SECOND}${coded("s1")}`), "aa");
  });

  it("split a source in two", () => {
    assert.equal(speakers(`${FIRST}${coded("S1")} ${SECOND}${coded("S2")}`), "ab");
  });

  it("make one source of two, whichever words the text has for them", () => {
    const other = "A union leader said the pier was closed.";
    assert.equal(speakers(`${FIRST} ${other}`), "ab");
    assert.equal(speakers(`${FIRST}${coded("S1")} ${other}${coded("S1")}`), "aa");
  });

  it("stand for nobody whom the text names", () => {
    const text = inNews(
      `Ann Berg said the crane was old. She said the pier was closed.<!-- src: unnamed; by: S1; desc: an aide -->`,
    );
    const { sources, attributions } = analyst.analyse({ text, format: "plain" });
    const berg = sources.find(({ name }) => name === "Ann Berg");
    assert.equal(berg?.kind, "named-person");
    assert.equal(berg?.claims.length, 1);
    const tagged = attributions.find(({ tag }) => tag !== undefined);
    assert.equal(sources[tagged?.sourceId ?? -1]?.label, "an aide");
  });
});

describe("a mention that a sentence has twice", () => {
  const TWICE =
    "Ann Berg said the crane was old, and Tom Lind said the pier was closed, and Ann Berg said it would rain.";

  it("means the first for the first tag, the second for the second", () => {
    const tag = (by: string) => `<!-- src: named; by: ${by}; mention: Ann Berg -->`;
    const text = inNews(`${TWICE}${tag("Eva Holm")}${tag("Ida Moe")}`);
    const { sources, attributions } = analyst.analyse({ text, format: "plain" });
    const said = attributions
      .filter(({ source }) => source.some(({ start, end }) => text.slice(start, end).includes("Ann Berg")))
      .map(({ sourceId }) => sources[sourceId ?? -1]?.label);
    assert.deepEqual(said, ["Eva Holm", "Ida Moe"]);
  });
});
