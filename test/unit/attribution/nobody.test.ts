/** Refusals, claims of nobody in particular, sources behind “by”, and nouns that stand for speech. */
import assert from "node:assert/strict";
import { check, checkConstruction } from "./marked";

checkConstruction("refusal", {
  "what one would not do": [
    "⟦The ministry⟧ ⟨declined⟩ {to comment on the figures}.",
    "⟦A spokeswoman for the bank⟧ ⟨declined⟩ {to say how many clients had left}.",
    "⟦He⟧ ⟨has refused⟩ {to name the buyer}.",
    "⟦The family⟧ ⟨refused⟩ {to answer questions about the will}.",
    "⟦Both companies⟧ ⟨declined⟩ {to comment}.",
    "{“It was a bad year,”} ⟦Adler⟧ ⟨said⟩. | ⟦She⟧ ⟨declined⟩ {to elaborate}.",
  ],
});

checkConstruction("impersonal", {
  "with an empty subject": [
    "It ⟨is said⟩ {that the house is haunted}.",
    "It ⟨is believed⟩ {that the ship carried grain}.",
    "It ⟨was reported⟩ {that two of them had left}.",
  ],
  "of a subject": [
    "{The ship} ⟨is believed⟩ {to have carried grain}.",
    "{Both men} ⟨are said⟩ {to have left by the back door}.",
    "{The painting} ⟨is thought⟩ {to be the last of its kind}.",
  ],
});

checkConstruction("byAgent", {
  "behind the passive": [
    "{The arrest} ⟨was confirmed by⟩ ⟦police⟧.",
    "{The figure} ⟨was disputed by⟩ ⟦the union⟧.",
    "{The letter} ⟨was first reported by⟩ ⟦the Herald⟧.",
    "{A second leak} ⟨has been confirmed by⟩ ⟦two people who work at the plant⟧.",
  ],
});

checkConstruction("speechNoun", {
  "of an owner": [
    "Nobody checked ⟦Lund's⟧ ⟨claim⟩ {that prices had fallen}.",
    "Nobody believed ⟦her⟧ ⟨statement⟩ {that the car was stolen}.",
    "⟦The minister's⟧ ⟨claim⟩ {that prices had fallen} was met with laughter.",
    "They still quote ⟦Renn's⟧ ⟨promise⟩ {that the pool would stay open}.",
    "The file holds ⟦its⟧ ⟨denial⟩ {that it knew of the leak}.",
  ],
});

describe("stance", () => {
  const CASES = [
    ["asserts", "⟦The mayor⟧ ⟨said⟩ {the pool was closed}."],
    ["denies", "⟦The mayor⟧ ⟨denied⟩ {the charge}."],
    ["denies", "⟦The bank⟧ ⟨has rejected⟩ {the claim}."],
    ["denies", "⟦He⟧ ⟨disputed⟩ {that the car was his}."],
    ["declines", "⟦The mayor⟧ ⟨declined⟩ {to comment on it}."],
    ["declines", "⟦The mayor⟧ ⟨would not say⟩ {whether he would run again}."],
  ] as const;
  for (const [stance, marked] of CASES)
    it(`${stance}: ${marked}`, () =>
      assert.deepEqual(
        check(marked).map((one) => one.stance),
        [stance],
      ));
});
