/** Our own articles against their golds: what must hold does, and no figure falls. */
import assert from "node:assert/strict";
import { createAnalyst } from "../../../src/core";
import { readGolds } from "./gold";
import { misses, type Score, score } from "./score";

/** What does not hold yet, each with its reason; what begins to hold is to be removed. */
const KNOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "crime-warehouse": {
    "SRC103 or SRC105: The cousins had been under surveillance since early":
      "it has no verb of wrongdoing, and a season is no day",
  },
  "harbour-bridge": {
    "SRC105: Three days later a lorry driver was turned back": "its verbs are not among those of events",
  },
  "interview-coach": {
    "SRC103 or SRC105: Three players were sent home from the": "a month is no day",
    "SRC104 or SRC105: Rovers' last relegation, in 1994, led": "a cause: SRC104 is still to be built",
  },
  "politics-budget": {
    "SRC103 or SRC105: The largest road contracts of the year": "the wrong is told without a word for it",
  },
  "science-seagrass": {
    "SRC102: Roughly a third of the world’s seagrass": "a share in words is but a guess, and guesses stay out",
    "SRC104 or SRC105: The dredging of the deep-water channel in": "a cause: SRC104 is still to be built",
  },
  "wire-ferry": {
    "SRC102: It was the ferry's third accident in five": "a ranking by an ordinal is no figure yet",
    "SRC105 or SRC102: In 2022 it hit a pier at Coldharbor": "a year and a month are no day",
  },
};

/**
 * The figures reached with the weights that are shipped: none may fall. Raise them when they rise. Other weights move
 * single attributions either way; over all articles no figure may then be lower than before.
 */
const REACHED: Readonly<Record<string, Score>> = {
  "crime-warehouse": { found: 25, source: 25, content: 24, kind: 23, chain: 23 },
  "harbour-bridge": { found: 25, source: 23, content: 25, kind: 24, chain: 23 },
  "interview-coach": { found: 18, source: 17, content: 18, kind: 15, chain: 14 },
  "opinion-parking": { found: 8, source: 8, content: 6, kind: 8, chain: 8 },
  "politics-budget": { found: 28, source: 26, content: 27, kind: 27, chain: 27 },
  "science-seagrass": { found: 21, source: 20, content: 18, kind: 19, chain: 20 },
  "wire-ferry": { found: 26, source: 25, content: 26, kind: 26, chain: 26 },
};

const FIGURES = ["found", "source", "content", "kind", "chain"] as const;

describe("gold articles", () => {
  const table: string[] = [];
  after(() => console.log(`\n      ${["article".padEnd(18), "of", ...FIGURES].join("\t")}\n${table.join("\n")}`));

  for (const gold of readGolds()) {
    const article = createAnalyst().analyse(gold);

    it(`${gold.name}: what is expected holds, but for the known misses`, () => {
      assert.deepEqual(misses(gold, article).sort(), Object.keys(KNOWN[gold.name] ?? {}).sort());
    });

    it(`${gold.name}: as many attributions are right as ever`, () => {
      const now = score(gold, article);
      table.push(`      ${[gold.name.padEnd(18), now.of, ...FIGURES.map((figure) => now[figure])].join("\t")}`);
      const reached = REACHED[gold.name];
      assert.ok(reached, "the article has no figures yet");
      for (const figure of FIGURES)
        assert.ok(now[figure] >= reached[figure], `${figure}: ${now[figure]}, and was ${reached[figure]}`);
    });
  }
});
