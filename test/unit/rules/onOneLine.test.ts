/** Copy pasted on one line is one passage: what a rule looks up there, it looks up once, and not for each quotation. */
import assert from "node:assert/strict";
import type { AnalysisSettings } from "../../../src/core/model";
import { findingsIn } from "./news";

const NEWS: AnalysisSettings = { readAs: "news" };
/** Work that grew with the square of the text would take minutes. */
const AMPLE = 20_000;

const unsourcedQuotes = (text: string) => findingsIn(text, { settings: NEWS }).filter(({ code }) => code === "SRC101");

describe("SRC101 in a passage as long as an article", () => {
  const quotation = "“This will ruin every small shop in the harbour district.”";

  it("tells every quotation of which nobody is the speaker", function () {
    this.timeout(AMPLE);
    const found = unsourcedQuotes(`${quotation} The vote was held at noon. `.repeat(1_600));
    assert.equal(found.length, 1_600);
  });

  it("takes a name at the other end of it for the speaker's", function () {
    this.timeout(AMPLE);
    const text = `${`${quotation} The vote was held at noon. `.repeat(1_600)}It was a day for Ada Berg.`;
    assert.deepEqual(unsourcedQuotes(text), []);
  });

  it("reads many quotations in sentences that hold many of them", function () {
    this.timeout(AMPLE);
    const listed =
      "“This will ruin every small shop in the harbour district”, “it will ruin the poor of the town first”, ";
    const text = `It was noon. ${`${listed.repeat(15)}all on one board. `.repeat(50)}`;
    assert.deepEqual(unsourcedQuotes(`${text}It was a day for Ada Berg.`), []);
    assert.equal(unsourcedQuotes(text).length > 700, true);
  });

  it("reads many marks that nothing closes", function () {
    this.timeout(AMPLE);
    unsourcedQuotes("The town was quiet then and it was “ cold there, ".repeat(5_000));
    unsourcedQuotes("“The town was quiet then and it was cold there. ".repeat(5_000));
  });
});

describe("SRC101 and the words around a quotation", () => {
  const nobody = (passage: string) => unsourcedQuotes(`The lock is old.\n\n${passage}\n`).length;

  it("takes no name within the quotation for its speaker", () => {
    assert.equal(nobody("The vote was held. “This will ruin Ada Berg and every small shop of the harbour.”"), 1);
  });

  it("reads a surname with its mark, before and behind", () => {
    const shops = "“This will ruin every small shop in the harbour district.”";
    assert.equal(nobody(`Hands went up. ${shops}`), 1);
    assert.equal(nobody(`Hands went up. ${shops} It was a long day for her.`), 0);
    assert.equal(nobody(`Then O’Hara sat down. ${shops}`), 1, "nobody knows whether that is a person");
    assert.equal(nobody(`“It rained,” said Ada O’Hara.\n\nThen O’Hara sat down. ${shops}`), 0);
  });
});
