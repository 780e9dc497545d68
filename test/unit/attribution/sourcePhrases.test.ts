/** How far a source reaches: apposition, age, relative clause, list, title, what the source is familiar with. */
import { check } from "./marked";

const PHRASES: readonly string[] = [
  "Lund",
  "Vera Lund",
  "Finance Minister Vera Lund",
  "Vera Lund, the finance minister",
  "Vera Lund, 61",
  "Vera Lund, 61, a retired nurse from Aldby",
  "Vera Lund, who chairs the committee",
  "Vera Lund of the pilots' guild",
  "Dr. Vera Lund, a senior fellow at the Institute for Water and Soil",
  "Lt. Cmdr. Vera Lund of the coast guard",
  "Vera Lund and her sister",
  "Spain and Italy",
  "France, Spain and Italy",
  "the committee's chairwoman, Vera Lund",
  "the U.S. Department of Energy",
  "a spokesman for the harbour police",
  "a woman who lives opposite the gates",
  "a person familiar with the inquiry",
  "two people with direct knowledge of the matter",
  "people who attended the meeting",
  "sources close to the palace",
  "three of the nine judges",
  "one former aide",
  "residents of the flooded street",
  "a report by the audit office",
  "a study published in May",
  "the ship's log",
];

describe("source phrases", () => {
  for (const phrase of PHRASES) {
    it(phrase, () => {
      const behind = /, (?!Spain)/.test(phrase) ? `⟦${phrase}⟧,` : `⟦${phrase}⟧`;
      const opening = `${behind[0]}${behind[1]!.toUpperCase()}${behind.slice(2)}`;
      check(`${opening} ⟨said⟩ {that the sluice was broken}.`);
      check(`{The sluice was broken}, ${behind} ⟨said⟩.`);
      check(`{“The sluice was broken,”} ⟨said⟩ ⟦${phrase}⟧.`);
    });
  }
});
