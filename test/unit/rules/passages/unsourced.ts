/** What nobody is given as having told: `⟦…⟧` shows the finding. */
import type { Passages } from "./index";

export const UNSOURCED: Passages = {
  SRC101: [
    "The plan went to the vote. ⟦“This will ruin every small shop in the district.”⟧ The vote was held at noon.",
    "The bakery was shut. ⟦“We are closed until further notice, and do not knock.”⟧",
    // Somebody speaks.
    "“This will ruin every small shop,” said Ada Berg.",
    "Ada Berg shook her head. “This will ruin every small shop in the district.”",
    "The letter read: “This will ruin every small shop in the district.”",
    "“This will ruin every small shop in the district,” she said. “It will ruin the bakery first.”",
    // A paragraph that is all quotation is whose the one before it is, or whose name stands below it.
    "Vos praised the pilots.\n\n“Nobody else would have gone out that night in such a sea.”",
    "The bakery was shut.\n\n“We are closed until further notice, and do not knock.”\n\nAda Berg, baker",
    "Here is what the guild asks:\n\n“Has the pilot gone out at night in winter?\n\n“Has the pilot gone out alone?”",
    "“We are closed until further notice, and do not knock,” read a note.",
    // Nobody is quoted.
    "The so-called “ghost fleet” was back.",
    "The film “The Long Way to the Harbour” sold out.",
  ],
  SRC102: [
    "⟦The repairs will cost $3.4 million.⟧",
    "⟦Fares rose 12 percent over the winter.⟧",
    "⟦About 400 boats lie in the basin.⟧",
    "⟦Thefts have doubled in three years.⟧",
    "⟦Traffic on the river has grown by 16,000 boats since May.⟧",
    "⟦The tolls rose by 1,400 in the last five years.⟧",
    "⟦Harbour water stood at a record 20.87 degrees.⟧",
    "It rained. ⟦Some 6,000 gallons have leaked. The fund holds €900,000.⟧ It rained again.",
    // Somebody counted.
    "The repairs will cost $3.4 million, the council said.",
    "According to the census, 12,400 people live there.",
    "The council said the repairs would be dear. They will cost $3.4 million.",
    "The survey found that 60 percent were for the bridge. Twelve percent were for the ferry.",
    // No figures of that kind.
    "Shares of the ferry company fell 9 percent on Tuesday.",
    "The storm sent the company's share price down 9 percent.",
    "Boats of 12 tons or less pay no toll, but must carry a light of 40 watts or more.",
    "The minimum wage is $15.",
    "She doubled down on the tolls.",
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
    "⟦She had an affair with the mayor.⟧",
    "Piet Vos never stole anything.",
    "Anna Berg spoke of abortion rights and of addiction.",
    "It was a quiet affair, for Anna Berg too.",
    "Piet Vos repeats the accusation that Berg lied.",
    "Storms stole the roof.",
  ],
  SRC104: [
    // Causes and motives.
    "⟦The boom was fueled by cheap loans.⟧",
    "⟦The closure has made it harder for pilots to find work.⟧",
    "⟦Vos left by the back door in an apparent rush.⟧",
    // Superlatives and comparisons.
    "⟦It was the first time in decades that the lock had been shut.⟧",
    "⟦Vos had never steered a ship of that kind.⟧",
    "⟦The fleet lags behind those of its rivals.⟧",
    // Predictions.
    "⟦The new tolls could hurt the fish market.⟧",
    "⟦The tolls are likely to bring fewer boats.⟧",
    "⟦The council may soon settle the matter.⟧",
    // What it means: a thing says nothing, though the verb is one of speech.
    "⟦The delays underscored how old the lock has become.⟧",
    "⟦The quarrel raises new questions about the pilots' future.⟧",
    "Vos said the lock was old. ⟦It is the clearest sign yet of neglect.⟧",
    // Judgements and trends, of which one word alone is not enough.
    "⟦The new ferry has been a disappointment.⟧",
    "⟦The rocky start caused frustration on the quay.⟧",
    "⟦The harbour has become increasingly dependent on tolls.⟧",
    "⟦The fees worsened the shortage. The lock could derail the plans.⟧",
    "The rocky coast begins at the lock.",
    "The closure led to a detour.",
    "The only pier is more than a mile long.",
    // Where words are quoted, what is made of them is the speaker's.
    "The lock is a disaster, “a ruin that nobody has looked at in years”.",
    // Somebody says it, or it is somebody's view.
    "The new tolls could hurt the fish market, Vos said.",
    "Pilots fear that the new tolls could hurt the fish market.",
    "The lock is seen as the most dangerous in decades.",
    "There is concern that the tolls could hurt the fish market.",
    "The report underscored how old the lock has become.",
    "Vos underscored how old the lock has become.",
    "Vos said the pilots were tired. They could hurt themselves.",
    // It stands in a law, or is meant and not told.
    "The bill would limit tolls, and could hurt the fish market.",
    "Vos could face ten years in prison.",
    "The fund was set up to bolster trade and undermine smugglers.",
    // At least two; the writer speaks to the reader.
    "The lock has been shut at least since May.",
    "You may soon need a boat.",
    "Could the tolls hurt the fish market?",
  ],
  SRC105: [
    "⟦Vos was fired on May 3 by letter.⟧",
    "⟦On Wednesday, a meeting was held between the two guilds.⟧",
    "⟦A crane fell into the harbour on Tuesday.⟧",
    "⟦On May 3 a barge sank at Pier 4. Three days later a tug sank.⟧",
    "⟦On Tuesday a fire destroyed the records.⟧",
    // Somebody tells it.
    "A crane fell into the harbour on Tuesday, Vos said.",
    "Vos said it had been a bad week. It began on Tuesday.",
    // Not yet, no day, or for all to see.
    "Shares of the ferry company fell on Tuesday.",
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
};
