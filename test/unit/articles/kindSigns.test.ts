/** The rows by which the kind of a document is told: each shows its sign in its example, and says it shortly. */
import assert from "node:assert/strict";
import { measure } from "../../../src/core/article/kind/measures";
import { readPassage } from "../../../src/core/article/reading";
import { segment, visibleText } from "../../../src/core/text";
import { LINE_LOOKS } from "../../../src/lexicon/documents/lines";
import { MEASURE_ROWS, type Measure } from "../../../src/lexicon/documents/measures";
import { OPENING_ROWS } from "../../../src/lexicon/documents/openings";
import { WORDINGS } from "../../../src/lexicon/documents/wordings";

describe("signs of the kind of a document", () => {
  for (const { because, example } of [...LINE_LOOKS, ...OPENING_ROWS, ...MEASURE_ROWS])
    it(`are said shortly: ${because}`, () => {
      assert.match(because, /^[a-z].{5,75}[^.]$/);
      assert.ok(example.length > 0);
    });

  for (const { example, pattern } of LINE_LOOKS) it(`a line: ${example}`, () => assert.match(example.trim(), pattern));

  for (const { example, openings } of OPENING_ROWS)
    it(`an opening: ${example}`, () => {
      const label = example.toLowerCase().split(":")[0]!.replace(/[[\]]/g, "");
      const listed = openings.trim().replace(/\s+/g, " ").split(", ");
      const fits = (opening: string) =>
        opening.endsWith("…") ? label.startsWith(opening.slice(0, -1)) : label === opening;
      assert.ok(listed.some(fits), `${label} is not in its row`);
    });

  for (const { id, example, words } of WORDINGS)
    it(`a wording, ${id}: ${example}`, () => {
      const said = example.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
      assert.ok(said.some((word) => (words as ReadonlySet<string>).has(word)));
    });

  for (const { about, example, levels } of MEASURE_ROWS)
    it(`a measure: ${about}`, () => {
      const lowest = levels.at(-1)!.when;
      const measured = measureOf(example);
      for (const [name, { least }] of Object.entries(lowest) as [Measure, { least?: number }][])
        if (least !== undefined) assert.ok(measured[name] > 0, `there is no ${name} in it`);
    });
});

function measureOf(text: string) {
  const blocks = segment(text, "markdown");
  return measure(
    blocks.map((block, index) => {
      const visible = visibleText(text, block);
      const silent = block.kind === "byline" || block.kind === "code";
      const shown = block.dateline ? visible.text.slice(block.dateline.end) : visible.text;
      return { index, block, visible, reading: silent ? undefined : readPassage(shown) };
    }),
  );
}
