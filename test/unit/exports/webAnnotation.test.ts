/** Web Annotations: every selector selects what it says, and a processor of JSON-LD loses nothing. */
import assert from "node:assert/strict";
import fc from "fast-check";
import validateAnnotation from "validate-web-annotation";
import type { ExportInput } from "../../../src/exports";
import { webAnnotation } from "../../../src/exports/webAnnotation";
import { nastyText } from "../tags/nasty";
import { ANNO, ANNO_CONTEXT } from "./annoContext";
import { assertLossless, expanded } from "./jsonld";
import { input, SAMPLES } from "./samples";

interface Selector {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly Readonly<Record<string, string | number>>[];
  readonly target: readonly { readonly source: string; readonly selector: readonly Selector[] }[];
}

interface Collection {
  readonly "@context": string;
  readonly total: number;
  readonly first?: { readonly id: string; readonly items: readonly Annotation[] };
  readonly last?: string;
}

const collectionOf = (sample: ExportInput): Collection => JSON.parse(webAnnotation.write(sample));

const itemsOf = (sample: ExportInput): readonly Annotation[] => collectionOf(sample).first?.items ?? [];

/** As a file has it: half a surrogate pair is written as a replacement character. */
const asFile = (text: string): string => Buffer.from(text, "utf8").toString("utf8");

/** Reads the selectors as a stranger would: in the file's text, by code points. Gives how many quotations there are. */
function assertSelects(sample: ExportInput): number {
  const points = Array.from(asFile(sample.text));
  let quotes = 0;
  for (const { target } of itemsOf(sample)) {
    let behind = 0;
    for (const { selector } of target) {
      const [place, quote] = selector;
      assert.equal(place?.type, "TextPositionSelector");
      const { start, end } = place as Selector;
      assert.ok(start >= behind && end > start && end <= points.length, `${start} to ${end}`);
      behind = end;
      if (!quote) continue;
      quotes++;
      assert.equal(quote.exact, points.slice(start, end).join(""));
      const { prefix = "", suffix = "" } = quote;
      assert.ok(points.slice(0, start).join("").endsWith(prefix), prefix);
      assert.ok(points.slice(end).join("").startsWith(suffix), suffix);
    }
  }
  return quotes;
}

describe("Web Annotations", () => {
  for (const { name, sample } of SAMPLES) {
    it(`of ${name} select what they say`, () => {
      const quotes = assertSelects(sample);
      const spoken = sample.article.attributions.filter(({ imputed }) => !imputed);
      assert.ok(quotes >= spoken.length);
    });

    it(`of ${name} are whole when a JSON-LD processor has read them`, async () => {
      const collection = collectionOf(sample);
      const context: Readonly<Record<string, unknown>> = ANNO_CONTEXT;
      const vocabulary = (word: string) => String(context[word]);
      assertLossless(collection, await expanded(collection, { [ANNO]: ANNO_CONTEXT }), vocabulary);
      assert.equal(collection["@context"], ANNO);
      const { total, first, last } = collection;
      assert.equal(total, first?.items.length ?? 0);
      assert.deepEqual([first !== undefined, last], [total > 0, first?.id]);
    });

    it(`of ${name} are such to a validator`, () => {
      for (const annotation of itemsOf(sample)) assert.ok(validateAnnotation({ "@context": ANNO, ...annotation }));
    });
  }

  it("select what they say in any text", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        assertSelects(input(text));
      }),
      { numRuns: 60 },
    );
  });

  it("count in code points, past what takes two code units", () => {
    const [claim] = itemsOf(input("The 😀😀 bridge was shut. “We knew,” Ann Khan said."));
    assert.deepEqual(claim?.target[0]?.selector[0], { type: "TextPositionSelector", start: 24, end: 34 });
  });

  it("have a target for each piece, and none of a tag", () => {
    const [apart] = itemsOf(input("“We knew,” Ann Khan said. “We knew it all.”"));
    assert.deepEqual(
      apart?.target.map(({ selector }) => selector[1]?.exact),
      ["“We knew,”", "“We knew it all.”"],
    );
    const [tagged] = itemsOf(input("Ann Lee said the bridge <!-- src: named; by: Ann Lee --> was shut."));
    assert.deepEqual(
      tagged?.target.map(({ selector }) => [selector[1]?.exact, selector[1]?.suffix]),
      [
        ["the bridge", " "],
        ["was shut", "."],
      ],
    );
  });

  it("say who told whom, and what holds what", () => {
    const text = "Rubio told allies the deal was close, a diplomat said, CNN reported.";
    const items = itemsOf(input(text, { settings: { readAs: "news", outlet: "UNN" } }));
    const inner = items.find(({ body }) => body.filter((one) => one["schema:propertyID"] === "teller").length > 2);
    const tellers = inner?.body.filter((one) => one["schema:propertyID"] === "teller") ?? [];
    assert.deepEqual(
      tellers.map((one) => one["schema:position"]),
      tellers.map((_, i) => i + 1),
    );
    assert.equal(tellers.at(-1)?.value, "UNN");
    const links = items.flatMap(({ body }) => body.filter(({ purpose }) => purpose === "linking"));
    const ids = new Set(items.map(({ id }) => id));
    assert.equal(ids.size, items.length);
    assert.ok(links.length > 0 && links.every(({ source }) => ids.has(String(source))));
  });
});
