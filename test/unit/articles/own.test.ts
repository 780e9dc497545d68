/** Articles of three other shapes: chains, speakers, the paragraphs that lack a source, and a tag that settles one. */
import assert from "node:assert/strict";
import type { SourceKind } from "../../../src/core/model";
import { type Opened, openFixture } from "./opened";

interface Acceptance {
  readonly shape: string;
  /** Words with a cue in them, and what the tellers' names hold, the innermost first. */
  readonly chains: readonly (readonly [string, readonly string[]])[];
  /** Words with a cue in them, what the speaker's label holds, and the kind. */
  readonly speakers: readonly (readonly [string, string, SourceKind])[];
  /** Unnamed sources of which none is another. */
  readonly apart: readonly string[];
  /** The first words of the passages that lack a source; a tag settles each. */
  readonly unsourced: readonly string[];
}

const ARTICLES: Readonly<Record<string, Acceptance>> = {
  "wire-ferry.txt": {
    shape: "a wire story with a dateline",
    chains: [
      ["citing the ship's voyage", ["the ship's voyage data recorder", "Strait Lines Ltd."]],
      ["citing signals from", ["signals from the vessel's tracking system", "NLTV"]],
      ["Castellane, told NLTV", ["Hyun-woo Castellane", "NLTV"]],
      ["the coast guard said", ["the coast guard"]],
    ],
    speakers: [
      ["hospital spokeswoman Annika Delacroix-Moore said", "Annika Delacroix-Moore", "spokesperson"],
      ['a reason," he said', "Peter Osei-Landry", "named-person"],
      ["She declined to comment", "Bettina Crowe", "named-person"],
      ["NLTV, citing signals from the vessel's tracking system, reported", "NLTV", "outlet"],
      ["published in 2023, blamed", "A bureau report", "document"],
      [
        "two people familiar with the investigation said",
        "two people familiar with the investigation",
        "unnamed-person",
      ],
    ],
    apart: [
      "who would not give his name, said",
      "two people familiar with the investigation said",
      "who was not authorized to speak publicly said",
    ],
    unsourced: ["Thursday's grounding is believed", "Some 6,000 gallons of"],
  },
  "crime-warehouse.txt": {
    shape: "a local crime story on police and court records",
    chains: [
      ["the informant had told him", ["the informant", "Owen Laffan"]],
      ["Imogen Sallow, said", ["Imogen Sallow"]],
      ["The Kilbrannoch Echo reported", ["Kilbrannoch Echo"]],
    ],
    speakers: [
      ["Deirdre Pym, said", "Deirdre Pym", "named-person"],
      ["Voss’s lawyer declined", "Malachy Voss’s lawyer", "unnamed-person"],
      ["He denied ever", "Aloysius Crake", "named-person"],
      ["Neighbours said", "Neighbours", "unnamed-group"],
      ["“Twice,” he said", "Patrick Nwosu-Hale", "named-person"],
      ["it said", "Health Purchasing Board", "named-organisation"],
      ["The Kilbrannoch Echo reported", "Kilbrannoch Echo", "outlet"],
    ],
    apart: ["Voss’s lawyer declined", "the informant had told him", "Neighbours said", "not been published,\nsaid"],
    unsourced: ["It is understood that", "Thefts of medicines in"],
  },
  "science-seagrass.md": {
    shape: "a science story on a study",
    chains: [
      ["Haverkamp said in an interview", ["Noor Haverkamp"]],
      ["Haverkamp replied", ["Noor Haverkamp"]],
    ],
    speakers: [
      ["Haverkamp suspects", "Noor Haverkamp", "named-person"],
      ["of the ledger,” he said", "Jorge Ibarrola-Finch", "named-person"],
      ["But he cautioned", "Jorge Ibarrola-Finch", "named-person"],
      ["The environment ministry said", "The environment ministry", "named-organisation"],
      ["A spokeswoman for the trust said", "A spokeswoman for the trust", "spokesperson"],
    ],
    apart: ["who was not authorised to discuss it, said", "A spokeswoman for the trust said"],
    unsourced: ["Roughly a third of"],
  },
};

/** The part of a name that is wanted, where the name holds it; else the name. */
function held(name: string | undefined, wanted: string | undefined): string | undefined {
  return wanted !== undefined && name?.includes(wanted) ? wanted : name;
}

for (const [file, { shape, chains, speakers, apart, unsourced }] of Object.entries(ARTICLES)) {
  describe(`${shape} (${file})`, () => {
    let opened: Opened;
    before(() => {
      opened = openFixture(file);
    });

    for (const [words, tellers] of chains) {
      it(`“${words}”: ${tellers.join(" → ")}`, () => {
        const names = opened.said(words).chain.map(({ name }) => name);
        assert.deepEqual(
          names.map((name, i) => held(name, tellers[i])),
          tellers,
        );
      });
    }

    for (const [words, label, kind] of speakers) {
      it(`“${words}”: ${label}`, () => {
        const speaker = opened.speaker(words);
        assert.deepEqual([held(speaker?.label, label), speaker?.kind], [label, kind]);
      });
    }

    it("keeps its unnamed sources apart", () => {
      const ids = apart.map((words) => opened.speaker(words)?.id);
      assert.ok(!ids.includes(undefined));
      assert.equal(new Set(ids).size, apart.length);
    });

    it("lacks a source in these paragraphs and nowhere else", () =>
      assert.deepEqual(opened.unsourcedPassages(), unsourced));

    for (const words of unsourced)
      it(`a tag settles “${words}”, and goes without a trace`, () => opened.checkTagging(words));
  });
}
