/** What each rule finds in a news article, and what it leaves alone: `⟦…⟧` shows the finding. */
import assert from "node:assert/strict";
import { RULES } from "../../../src/core/rules";
import { checkFindings } from "./news";

const PASSAGES: Readonly<Record<string, readonly string[]>> = {
  SRC101: [
    "The plan went to the vote. ⟦“This will ruin every small shop in the district.”⟧ The vote was held at noon.",
    "The bakery was shut. ⟦“We are closed until further notice, and do not knock.”⟧",
    // Somebody speaks.
    "“This will ruin every small shop,” said Ada Berg.",
    "Ada Berg shook her head. “This will ruin every small shop in the district.”",
    "The letter read: “This will ruin every small shop in the district.”",
    "“This will ruin every small shop in the district,” she said. “It will ruin the bakery first.”",
    // Nobody is quoted.
    "The so-called “ghost fleet” was back.",
    "The film “The Long Way to the Harbour” sold out.",
  ],
  SRC102: [
    "⟦The repairs will cost $3.4 million.⟧",
    "⟦Fares rose 12 percent over the winter.⟧",
    "⟦About 400 boats lie in the basin.⟧",
    "⟦Thefts have doubled in three years.⟧",
    "It rained. ⟦Some 6,000 gallons have leaked. The fund holds €900,000.⟧ It rained again.",
    // Somebody counted.
    "The repairs will cost $3.4 million, the council said.",
    "According to the census, 12,400 people live there.",
    "The council said the repairs would be dear. They will cost $3.4 million.",
    // No figures of that kind.
    "The meeting began at 7 p.m. in Room 12.",
    "Berg, 61, has run the bakery since 1998.",
    "Route 9 leads to Pier 4.",
    "The match ended 3-2.",
    "Will the repairs cost $3.4 million?",
  ],
  SRC103: [
    "⟦Harbour manager Anna Berg embezzled money from the pilots' fund.⟧",
    "⟦He stole the money.⟧",
    "⟦Anna Berg stole the letters.⟧",
    "Harbour manager Piet Vos embezzled money, the indictment says.",
    "The fund was set up to prevent fraud.",
    "Piet Vos never stole anything.",
    "Storms stole the roof.",
  ],
  SRC105: [
    "⟦On Wednesday, a meeting was held between the two guilds.⟧",
    "⟦A crane fell into the harbour on Tuesday.⟧",
    "⟦On May 3 a barge sank at Pier 4. Three days later a tug sank.⟧",
    "⟦On Tuesday a fire destroyed the records.⟧",
    // Somebody tells it.
    "A crane fell into the harbour on Tuesday, Vos said.",
    "Vos said it had been a bad week. It began on Tuesday.",
    // Not yet, no day, or for all to see.
    "A meeting will be held on Wednesday.",
    "The bridge stands at the mouth of the river.",
    "The election was held on Sunday.",
    "The court sentenced him on Monday.",
  ],
  SRC106: [
    "⟦Critics⟧ say the bridge was never safe.",
    "⟦Some experts⟧ believe that the bridge was never safe.",
    "The deal was ⟦reportedly⟧ signed in secret.",
    "It ⟦is believed⟧ that the ship carried grain.",
    "The ship ⟦is said⟧ to have carried grain.",
    "Critics of the plan, among them Ada Berg, say the bridge was never safe.",
    "Experts at the Delft laboratory said the bridge was safe.",
    "“The deal was reportedly signed in secret,” Berg said.",
    "The alleged thief was released.",
  ],
  SRC401: [
    "The repairs will cost ⟦TK⟧, the council said.",
    "The council said so.⟦<!-- src: to-come -->⟧",
    "The TKO came in the third round.",
  ],
  SRC403: [
    "The mayor resigned, the clerk said.<!-- src: ⟦nmaed⟧; by: Ann Lee -->",
    "The mayor resigned, the clerk said.<!-- src: named; by: Ann Lee -->",
    "The mayor resigned, the clerk said.<!-- a note -->",
  ],
  SRC405: [
    "⟦“T⟧he bridge is safe, the harbour master said on Monday.",
    "“The bridge is safe,” the harbour master said on Monday.",
    "The harbour master said: “The bridge is safe.\n\n“We will check it again.”",
    'He is 6\'2" and the pipe is 5" wide, the harbour master said.',
  ],
};

for (const { code } of RULES) {
  describe(code, () => {
    const passages = PASSAGES[code] ?? [];
    it("has passages to find and to leave alone", () => {
      assert.ok(passages.some((marked) => marked.includes("⟦")));
      assert.ok(passages.some((marked) => !marked.includes("⟦")));
    });
    for (const marked of passages) it(JSON.stringify(marked), () => checkFindings(code, marked));
  });
}
