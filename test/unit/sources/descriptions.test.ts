/** What the text says of a source: name, role, organisation, description, reason for anonymity. */
import assert from "node:assert/strict";
import { createAnalyst } from "../../../src/core";
import type { Source } from "../../../src/core/model";
import { sourceOf } from "./speakers";

type Said = Partial<Pick<Source, "name" | "role" | "organisation" | "description" | "anonymityReason">>;

const CASES: readonly (readonly [string, Said])[] = [
  ["Vera Lund", { name: "Vera Lund" }],
  ["Finance Minister Vera Lund", { name: "Vera Lund", role: "Finance Minister" }],
  ["Ukrainian President Olena Hrytsenko", { name: "Olena Hrytsenko", role: "Ukrainian President" }],
  ["Vera Lund, the finance minister", { name: "Vera Lund", role: "the finance minister" }],
  ["Vera Lund, a retired nurse", { name: "Vera Lund", role: "a retired nurse" }],
  [
    "Ben Okafor, a senior fellow at the Center for Water Studies",
    { name: "Ben Okafor", role: "a senior fellow", organisation: "the Center for Water Studies" },
  ],
  ["Ben Okafor, a spokesman for the port", { name: "Ben Okafor", role: "a spokesman", organisation: "the port" }],
  ["the World Bank", { name: "World Bank" }],
  ["St. Brendan's Hospital", { name: "St. Brendan's Hospital" }],
  ["an official familiar with the talks", { description: "familiar with the talks" }],
  ["a person who saw the letter", { description: "who saw the letter" }],
  ["an aide to the president", { description: "to the president" }],
  ["a source", {}],
  ["a spokesman for Vera Lund", { organisation: "Vera Lund", description: "for Vera Lund" }],
  ["Secretary of the Treasury Ben Okafor", { name: "Ben Okafor", role: "Secretary of the Treasury" }],
  ["harbour pilot Daron Velt", { name: "Daron Velt", role: "Harbour pilot" }],
  ["a Delft University study", { organisation: "Delft University" }],
  ["figures from the Harbour Board", { organisation: "Harbour Board", description: "from the Harbour Board" }],
  ["a New York poll", {}],
  ["a statement from the Harbour Board", { name: "Harbour Board" }],
  ["the Harbour Board's statement", { name: "Harbour Board" }],
  ["a spokeswoman for the port", { organisation: "port", description: "for the port" }],
  ["residents of the street", { description: "of the street" }],
];

/** A sentence about a source without a name, and the reason it gives. */
const REASONS: readonly (readonly [string, string | undefined])[] = [
  ["An aide said the deal was dead.", undefined],
  [
    "An aide, who asked not to be named because the talks are private, said the deal was dead.",
    "because the talks are private",
  ],
  [
    "“The deal is dead,” said an aide, who spoke on condition of anonymity because he feared for his job.",
    "because he feared for his job",
  ],
  ["An aide who was not authorized to speak publicly said the deal was dead.", "not authorized to speak publicly"],
  // That it was asked for is no reason.
  ["An aide, who spoke on condition of anonymity, said the deal was dead.", undefined],
  ["An unnamed aide said the deal was dead, because nobody wanted it.", undefined],
  ["“The deal is dead,” said an aide, granted anonymity to speak freely.", "to speak freely"],
  ["An aide who declined to be named for fear of reprisals said the deal was dead.", "for fear of reprisals"],
  ["An aide, who feared for his job and would not give his name, said the deal was dead.", "feared for his job"],
  ["Citing private talks, an aide who would not be quoted by name said the deal was dead.", "Citing private talks"],
  [
    "An aide, speaking on condition of anonymity because staff had been told to keep quiet, said it was dead.",
    "because staff had been told to keep quiet",
  ],
  // In a sentence of its own, for those who spoke last and for those whom it calls by their noun.
  [
    "Two aides said the deal was dead. They spoke on condition of anonymity because the talks are private.",
    "because the talks are private",
  ],
  [
    "An aide said the deal was dead.\n\nIt rained.\n\nThe aide asked not to be named, citing the talks.",
    "citing the talks",
  ],
  [
    "Aides spoke only on condition of anonymity, as the talks go on.\n\nIt rained.\n\nOne aide said the deal was dead.",
    "as the talks go on",
  ],
];

describe("what is said of a source", () => {
  for (const [phrase, expected] of CASES) {
    it(phrase, () => {
      const { name, role, organisation, description, anonymityReason } = sourceOf(phrase);
      const said = { name, role, organisation, description, anonymityReason };
      assert.deepEqual(Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)), expected);
    });
  }

  it("is gathered from all its mentions", () => {
    const text = "Vera Lund said the pool was full. It would close, said Lund, a nurse at the harbour clinic.";
    const { sources } = createAnalyst().analyse({ text, format: "plain" });
    assert.deepEqual(
      sources.map(({ name, role, organisation, claims }) => ({ name, role, organisation, claims })),
      [{ name: "Vera Lund", role: "a nurse", organisation: "the harbour clinic", claims: [0, 1] }],
    );
  });
  it("is told of what stands before an aside, where a relative clause reports", () => {
    const text = "The file holds a cover note, unsigned, that says “ask the treasurer about this first”.";
    const { sources } = createAnalyst().analyse({ text, format: "plain" });
    assert.deepEqual(
      sources.map(({ label }) => label),
      ["a cover note"],
    );
  });

  it("is nothing where only “that” stands for it", () => {
    const { sources } = createAnalyst().analyse({ text: "That shows that the lock was shut.", format: "plain" });
    assert.deepEqual(
      sources.map(({ label }) => label),
      [],
    );
  });

  it("has the whole office of one who is named before speaking", () => {
    const text = "The talks with Secretary of State Vera Lund went on. It would close, Lund said.";
    const { sources } = createAnalyst().analyse({ text, format: "plain" });
    assert.deepEqual(
      sources.map(({ name, role }) => ({ name, role })),
      [{ name: "Vera Lund", role: "Secretary of State" }],
    );
  });
});

describe("why a source is not named", () => {
  for (const [text, reason] of REASONS) {
    it(text, () => {
      const { attributions, sources } = createAnalyst().analyse({ text, format: "plain" });
      assert.equal(sources[attributions[0]!.sourceId!]!.anonymityReason, reason);
    });
  }

  it("is not asked of whom a name is given, and of nobody who stands beside the one who asks", () => {
    const text = "Mara Lind said the deal was dead. An aide told a clerk, who asked not to be named, that it was not.";
    const { sources } = createAnalyst().analyse({ text, format: "plain" });
    assert.deepEqual(
      sources.filter(({ name }) => name).map(({ asksForAnonymity }) => asksForAnonymity),
      [false],
    );
  });
});
