/** What looks like an attribution and is none: nothing may be found here. */
import { check } from "./marked";

const TRAPS: Readonly<Record<string, readonly string[]>> = {
  "nouns that look like cues": [
    "The claims were settled in May.",
    "Two reports lay on the desk.",
    "Her notes from the meeting were lost.",
    "The answer was simple.",
    "The demands grew louder by the week.",
    "The estimates differ.",
  ],
  "adjectives and participles": [
    "The alleged fraud cost the town its pool.",
    "The reported incident took place in June.",
    "The expected rise never came.",
    "The proposed tunnel is three miles long.",
    "His so-called friends left early.",
  ],
  "questions and wishes": [
    "What did the mayor say?",
    "She wanted to say something, and left.",
    "He has little to say.",
  ],
  "what has not been said": [
    "If he says the bridge is safe, the council will vote on Monday.",
    "Whether she told the truth is for the jury.",
    "Unless the court says otherwise, the shop stays open.",
    "What Moro said was a lie.",
    "He said nothing.",
    "She told a story.",
  ],
  "requests for anonymity": ["The man asked not to be named.", "She spoke on condition of anonymity."],
  "asking and hearing of nobody": [
    "Calls to the company were not returned.",
    "The company could not be reached for comment.",
    "Efforts to reach the owner were unsuccessful.",
    "The company did not respond to a request for comment.",
    "The ministry did not comment.",
  ],
  "titles and scare quotes": [
    "Her book “The Quiet Touchline” sold well.",
    "The so-called “ghost fleet” was back.",
    "The “coalition of the willing” met in Oslo.",
    "The film is called “Ashes” and runs for two hours.",
  ],
  "someone is told": [
    "He was told to leave.",
    "They were told that the pool was shut.",
    "He was asked by the judge to sit down.",
    "The court heard that the car was stolen.",
  ],
  "other senses of a cue": [
    "She is expected to resign.",
    "Many believe in ghosts.",
    "He asked for water.",
    "The minister noted the date and left.",
    "The clock read noon.",
    "The court ruled in his favour.",
    "The referee warned the captain.",
    "They demanded higher wages.",
    "He questioned the witness for an hour.",
    "He announced himself at the door.",
    "He explained the rules to the children.",
    "The recipe says two eggs.",
    "The thermometer showed 40 degrees.",
    "The film tells the story of a nun.",
    "She wrote a letter to her son.",
    "The paper added a Sunday edition.",
    "Rain is expected on Monday.",
    "The train added two carriages.",
    "The state pays for the road.",
    "He found his keys under the mat.",
    "The path continues to the lake.",
    "The shop opens at nine and the post office at ten.",
  ],
  "what is done by somebody and is no speech": [
    "The body was found by a hiker.",
    "The house was listed by an agent in May.",
    "The crew was attacked by pirates.",
    "She was seen by two neighbours.",
    "The contract had been read by the clerk.",
    "The plan was backed by the council.",
  ],
  "the reporter's own voice": [
    "The bridge was closed on Monday after a lorry hit the railing.",
    "It rained for nine days.",
    "I told you so.",
    "You could say the plan failed.",
    "UPDATE: The pool has been shut.",
    "Opening hours: The pool is shut on Monday.",
    "It goes without saying that the plan failed.",
    "It is unclear whether the plan will work.",
  ],
};

describe("traps", () => {
  for (const [title, texts] of Object.entries(TRAPS)) {
    describe(title, () => {
      for (const text of texts) it(text, () => void check(text));
    });
  }
});
