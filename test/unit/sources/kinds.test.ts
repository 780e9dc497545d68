/** What kind of source a phrase names: a row for each kind, and for each family of nouns. */
import assert from "node:assert/strict";
import { createAnalyst } from "../../../src/core";
import type { SourceKind } from "../../../src/core/model";
import { SOURCE_KINDS } from "../../../src/lexicon/kinds";
import { sourceOf } from "./speakers";

const PHRASES: Readonly<Partial<Record<SourceKind, readonly string[]>>> = {
  "named-person": [
    "Vera Lund",
    "Mayor Vera Lund",
    "Vera Lund, a baker",
    "Sgt. Paul Brandt",
    "former governor Paul Brandt",
    "Dr. Samir Haddad",
    "Mr Haddad",
    "Professor Anneli Kask of the University of Tartu",
    "Ben Okafor, a senior fellow at the Center for Water Studies",
    "Vera Lund, who chairs the committee",
    "harbour pilot Daron Velt",
    "Howard Dean",
    "Mr King",
    "Representative Peter King",
    "Vera Lund, the Harbour Board's head",
    "the Harbour Board's Vera Lund",
    "one of his lawyers, Vera Lund",
    "Lund and Haddad",
    "a statement by Vera Lund",
  ],
  "named-organisation": [
    "the World Bank",
    "the Interior Ministry",
    "Strait Lines Ltd.",
    "Greenpeace",
    "the University of Tartu",
    "the Kremlin",
    "Washington",
    "the ministry",
    "the company",
    "police",
    "the coast guard",
    "the government",
    "the union",
    "the hospital",
    "the consulting firm Tidewater",
    "the watchdog group Clear Shore",
    "the Accounting Chamber",
    "the American Federation of Teachers",
    "the civil protection agency",
    "a statement from the Harbour Board",
    "law enforcement",
  ],
  spokesperson: [
    "a spokeswoman for the bank",
    "the ministry's spokesman",
    "police spokesman Paul Brandt",
    "Ben Okafor, a spokesman for the port",
    "a representative of the union",
  ],
  "unnamed-official": [
    "an official",
    "two officials",
    "US officials",
    "an official familiar with the talks",
    "a European diplomat",
    "an aide to the president",
    "the prosecutor",
    "a police officer",
    "a judge",
    "lawmakers",
    "prosecutors",
    "elected officials",
    "one of the prosecutors",
    "the justice",
  ],
  "unnamed-person": [
    "a source",
    "sources familiar with the talks",
    "a person who saw the letter",
    "two people with knowledge of the inquiry",
    "insiders",
    "a witness",
    "a nurse at the hospital",
    "an expert",
    "a lawyer",
    "her grandson",
    "a man in a yellow coat",
    "the billionaire",
    "a speechwriter",
    "a cardiologist",
    "the nominee",
    "one of the residents",
    "a Baltic Republican",
    "people familiar with the talks",
    "the 46-year-old",
  ],
  "unnamed-group": [
    "residents",
    "neighbours",
    "witnesses",
    "experts",
    "critics",
    "scientists",
    "protesters",
    "Republicans",
    "Europeans",
    "some",
    "many",
    "allies",
    "the family",
    "a majority of voters",
    "six in 10 Iowa voters",
    "42 percent",
    "dozens of drivers",
    "those in charge",
    "Senate Republicans",
    "the Germans",
    "activists here",
    "none of the candidates",
    "local politicians",
    "the audience",
  ],
  document: [
    "a report",
    "an inspection report",
    "an internal email",
    "a study published in May",
    "land records",
    "the contract",
    "a leaflet",
    "the law",
    "an advertisement",
    "the headline",
    "the rules",
    "a copy of the letter",
    "a statement",
    "a newsletter",
  ],
  data: [
    "a poll",
    "a Gallup poll",
    "the survey",
    "data from the port",
    "census figures",
    "the index",
    "signals from the tracking system",
    "the tally",
    "a poll last week",
    "an average of recent polls",
    "the evidence",
    "a number of polls",
  ],
  "court-record": [
    "the indictment",
    "a lawsuit",
    "the ruling",
    "an affidavit",
    "a search warrant",
    "court documents",
    "the charge sheet",
  ],
  outlet: [
    "Reuters",
    "the BBC",
    "The Washington Post",
    "the Harbour Herald",
    "the Herald",
    "Fox News",
    "Radio Svoboda",
    "the newspaper",
    "a local newspaper",
    "the publication",
    "the broadcaster",
  ],
  "social-post": ["a tweet", "a post on X", "the post"],
  // It speaks and is nobody: the text tells no source.
  unspecified: ["the move", "the company's issues", "the weather"],
  "own-observation": ["a reporter", "a Courier reporter"],
};

/** A kind that no phrase names has a test of its own. */
const ELSEWHERE: readonly SourceKind[] = [];

describe("kinds of source", () => {
  for (const [kind, phrases] of Object.entries(PHRASES)) {
    describe(kind, () => {
      for (const phrase of phrases) it(phrase, () => assert.equal(sourceOf(phrase).kind, kind));
    });
  }

  it("social-post, of a person who is known through a post", () => {
    const text = "Ann Lee wrote on the social network Murmur that the sluice was broken.";
    const { sources } = createAnalyst().analyse({ text, format: "plain" });
    assert.deepEqual(
      sources.map(({ name, kind }) => [name, kind]),
      [["Ann Lee", "social-post"]],
    );
  });

  it("are all covered", () => {
    const covered = [...Object.keys(PHRASES), ...ELSEWHERE].sort();
    assert.deepEqual(covered, SOURCE_KINDS.map(({ id }) => id).sort());
  });
});
