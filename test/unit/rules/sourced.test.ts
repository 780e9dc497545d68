/** The worst mistake is to flag a sentence that is sourced; the next, to miss one that is not. */
import assert from "node:assert/strict";
import type { RuleCode } from "../../../src/core/model";
import { codesIn, inNews, unsourcedIn } from "./news";

/** Somebody tells it, or the sentence shows where it is from. */
const SOURCED: readonly string[] = [
  "Fares rose 12 percent, according to an official familiar with the figures.",
  "Fares rose 12 percent, an official familiar with the figures said.",
  "Fares rose 12 percent, said an official with knowledge of the figures.",
  "Fares rose 12 percent over the winter — more than in any other city — the transport board said.",
  "Fares rose 12 percent, figures from the transport board show.",
  "Figures from the transport board show fares rose 12 percent.",
  "The transport board's figures show a rise of 12 percent.",
  "Fares, said the board, rose 12 percent.",
  "The board estimates the rise at 12 percent.",
  "The board estimated that fares rose 12 percent.",
  "Asked about fares, the board gave a figure of 12 percent.",
  "The census counted 12,400 people.",
  "The poll of 812 adults put him at 41 percent.",
  "In a survey of 2,000 adults, 41 percent agreed.",
  "A study in the journal Water found that 41 percent of wells were dry.",
  "Researchers at the University of Tartu found that 41 percent of wells were dry.",
  "Some 41 percent of wells were dry, researchers found.",
  "Police said a man was shot on Tuesday.",
  "A man was shot on Tuesday, police said.",
  "A man was shot on Tuesday, police say.",
  "A man was shot on Tuesday, police confirmed.",
  "A man was shot on Tuesday, according to police.",
  "A man, 41, was shot on Tuesday on Main Street, a police spokesman told the Herald.",
  "Police responded to a shooting on Tuesday, they said.",
  "On Tuesday, police said, a man was shot.",
  "On Tuesday, according to police, a man was shot.",
  "On Tuesday night, witnesses told the Herald, a man was shot.",
  "A man was shot on Tuesday, witnesses told police.",
  "He was arrested on Tuesday, court records show.",
  "Court records show he was arrested on Tuesday.",
  "He was arrested on Tuesday, according to court records obtained by the Herald.",
  "The letter, dated Tuesday and seen by the Herald, gives the sum as $3 million.",
  "The company made $3 million last year, its annual report shows.",
  "The company said Tuesday it made $3 million.",
  "The company, which made $3 million last year, said it would hire.",
  "In a statement on Tuesday, the company said it had sold the plant for $3 million.",
  "The company announced on Tuesday that it had sold the plant for $3 million.",
  "The company announced Tuesday the sale of the plant for $3 million.",
  "The company reported a loss of $3 million on Tuesday.",
  "The sale, announced Tuesday, brought in $3 million.",
  "The sale brought in $3 million, a person briefed on the deal said.",
  "The sale brought in $3 million, people briefed on the deal said.",
  "“It brought in $3 million on Tuesday,” he said.",
  "“It brought in $3 million on Tuesday.” He paused. “We were glad.”",
  "The price: $3 million, said Vos.",
  "Vos wrote on Tuesday that he had paid $3 million.",
  "Vos tweeted on Tuesday: “I paid $3 million.”",
  "Vos posted a video on Tuesday that shows a crane fall into the harbour.",
  "Video posted on Tuesday showed a crane fall into the harbour.",
  "A Herald reporter saw a crane fall into the harbour on Tuesday.",
  "The mayor acknowledged on Tuesday that he took $3 million.",
  "The mayor denied on Tuesday that he took $3 million.",
  "Prosecutors allege he embezzled $3 million.",
  "He embezzled $3 million, prosecutors allege.",
  "He is accused of embezzling $3 million.",
  "He was charged on Tuesday with embezzling $3 million.",
  "The indictment accuses him of embezzling $3 million.",
  "Her lawyer says she stole nothing.",
  "Vos said the pier was old. It cost $3 million in 1998, and another $4 million went into it on Tuesday.",
  "Vos said the pier was old. “It cost $3 million,” he said. It was opened on Tuesday by the king.",
  "In a poll of 812 adults, 41 percent were for the pier.\n\nSixty percent were for the ferry. Some 12 percent were for neither.",
  "The Courier interviewed more than 20 sailors.",
  "The margin of error is 4 percent.",
  "I earned $3 million in my first year at sea.",
  "The pier, which was built in 1998 and could hurt the fish market, as the council well knows and the guild,",
  "The company had hoped that the pier could boost trade.",
  "The pier is seen as a major threat to the fish market.",
  "Amid fears that it could hurt the fish market, the pier was shut.",
  "The pier could hurt trade, the guild's chairwoman, Ada Berg, said.",
  "According to the guild, the pier could hurt trade.",
];

/** Sourced, through another newsroom: that is all there is to say of them. */
const SECOND_HAND: readonly string[] = [
  "The Herald reported on Tuesday that he embezzled $3 million.",
  "As the Herald reported on Tuesday, he embezzled $3 million.",
  "He embezzled $3 million, the Herald has reported.",
];

const UNSOURCED: readonly (readonly [RuleCode, string])[] = [
  ["SRC102", "Fares rose 12 percent over the winter."],
  ["SRC102", "The city spent $3 million on the pier."],
  ["SRC102", "About 400 people live on the island."],
  ["SRC102", "More than 2,000 boats use the harbour each year."],
  ["SRC102", "Unemployment stands at 9 percent."],
  ["SRC102", "The bank holds $900 million in deposits."],
  ["SRC102", "Rents have doubled since 2019."],
  ["SRC105", "Two men were arrested on Tuesday."],
  ["SRC105", "A meeting was held on Tuesday."],
  ["SRC105", "On Wednesday the two ministers met in Oslo."],
  ["SRC105", "Last week the company fired 40 workers."],
  ["SRC105", "The ship sank on May 3."],
  ["SRC105", "The prime minister resigned yesterday."],
  ["SRC103", "He embezzled the money."],
  ["SRC103", "Anna Berg lied to the court."],
  ["SRC103", "Peter Vos bribed two officials."],
  ["SRC103", "She had an affair with the mayor."],
  ["SRC106", "Critics say the plan will fail."],
  ["SRC106", "It is widely believed that the plan will fail."],
  ["SRC106", "Experts say the plan will fail."],
  ["SRC106", "The plan will reportedly fail."],
  ["SRC106", "The plan is said to be dead."],
  ["SRC102", "The strike cost the port $2 million a day."],
  ["SRC102", "Some 300 families lost their homes."],
  ["SRC102", "The drug cut deaths by 40 percent."],
  ["SRC102", "He owes $40,000 to the bank."],
  ["SRC104", "The pier could hurt trade."],
  ["SRC104", "The tolls are likely to drive boats away."],
  ["SRC104", "Trade was fueled by the new pier."],
  ["SRC104", "The pier is widely considered a failure."],
  ["SRC104", "The vote was a blow to the harbour master."],
  ["SRC104", "The ferry has never been on time."],
  ["SRC104", "The move raises questions about the harbour's future."],
  ["SRC104", "The lock is much more dangerous than the pier."],
];

describe("sourced sentences are left alone", () => {
  for (const sentence of SOURCED) it(sentence, () => assert.deepEqual(unsourcedIn(inNews(sentence)), []));
});

describe("sentences known through another newsroom are not unsourced", () => {
  for (const sentence of SECOND_HAND) it(sentence, () => assert.deepEqual(codesIn(inNews(sentence)), ["SRC204"]));
});

describe("unsourced sentences are found", () => {
  for (const [code, sentence] of UNSOURCED)
    it(`${code}: ${sentence}`, () => assert.deepEqual(codesIn(inNews(sentence)), [code]));
});
