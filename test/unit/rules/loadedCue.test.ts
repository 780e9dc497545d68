/** What stands in place of a verb that judges: in its form, where the result is English, and as the desk has it. */
import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edits";
import type { HouseStyle } from "../../../src/core/model";
import { CUE_FORMS } from "../../../src/lexicon/cues";
import { LOADED_CUES, PHYSICAL_ACTS } from "../../../src/lexicon/loadedCues";
import { conjugate, inflect } from "../../../src/lexicon/verbForms";
import { codesIn, findingsIn, inNews } from "./news";

/** The passage with the first fix of its finding made. */
function fixed(passage: string, style: HouseStyle = {}): { readonly text: string; readonly safe: boolean } | undefined {
  const text = inNews(passage);
  const found = findingsIn(text, { settings: { style } }).filter(({ code }) => code === "SRC209");
  assert.equal(found.length, 1, `findings in: ${passage}`);
  const fix = found[0]!.fixes[0];
  if (!fix) return undefined;
  const after = applyEdits(text, fix.edits);
  return {
    text: after.slice(text.indexOf(passage), after.length - (text.length - text.indexOf(passage) - passage.length)),
    safe: fix.safe,
  };
}

const AGREEMENT: readonly (readonly [string, string])[] = [
  ["Vos claimed that the bridge was safe.", "Vos said that the bridge was safe."],
  ["Vos claims the bridge is safe.", "Vos says the bridge is safe."],
  ["The pilots claim that the bridge is safe.", "The pilots say that the bridge is safe."],
  ["Vos has claimed that the bridge is safe.", "Vos has said that the bridge is safe."],
  ["Vos has repeatedly claimed that the bridge is safe.", "Vos has repeatedly said that the bridge is safe."],
  ["Vos had claimed that the bridge was safe.", "Vos had said that the bridge was safe."],
  ["Vos did claim that the bridge was safe.", "Vos did say that the bridge was safe."],
  ["Vos left, claiming that the bridge was safe.", "Vos left, saying that the bridge was safe."],
  ["Vos continues to claim that the bridge is safe.", "Vos continues to say that the bridge is safe."],
  ["“The bridge is safe,” Vos claimed.", "“The bridge is safe,” Vos said."],
  ["“The bridge is safe,” he claims.", "“The bridge is safe,” he says."],
  ["The bridge, Vos claims, is safe.", "The bridge, Vos says, is safe."],
  ["Vos claimed in a letter to the council that it was safe.", "Vos said in a letter to the council that it was safe."],
  ["Berg admits that the cables are old.", "Berg says that the cables are old."],
  ["Berg admitted on Tuesday the cables were old.", "Berg said on Tuesday the cables were old."],
  ["Berg pointed out that nobody had asked.", "Berg said that nobody had asked."],
  ["Berg points out that nobody has asked.", "Berg says that nobody has asked."],
  ["Berg has already pointed out that it is late.", "Berg has already said that it is late."],
  ["The council refutes the report.", "The council disputes the report."],
  ["The council has refuted the pilots' account.", "The council has disputed the pilots' account."],
];

/** Where “said” would be no English. */
const NO_FIX: readonly string[] = ["Vos claims to be rich.", "Vos claimed to have seen the cables."];

/** What the desk has chosen for a verb, and what comes of it. */
const HOUSE: readonly (readonly [Readonly<Record<string, string>>, string, string])[] = [
  [{ claim: "say" }, "Vos claims that the bridge is safe.", "Vos says that the bridge is safe."],
  [{ claim: "write" }, "Vos has claimed that the bridge is safe.", "Vos has written that the bridge is safe."],
  [{ admit: "acknowledge" }, "Berg admitted that it was late.", "Berg acknowledged that it was late."],
  [{ reveal: "disclose" }, "Berg revealed that it was late.", "Berg disclosed that it was late."],
  [{ stress: "say" }, "Berg stresses that it is late.", "Berg says that it is late."],
  [{ vow: "promise" }, "Vos vowed to close the lock.", "Vos promised to close the lock."],
  [{ assure: "tell" }, "Berg assured the council that it was safe.", "Berg told the council that it was safe."],
  [{ note: "point out" }, "Berg notes that it is late.", "Berg points out that it is late."],
];

describe("the verb in place of one that judges", () => {
  for (const [before, after] of AGREEMENT)
    it(`${before} → ${after}`, () => assert.deepEqual(fixed(before), { text: after, safe: false }));
  for (const passage of NO_FIX) it(`none in: ${passage}`, () => assert.equal(fixed(passage), undefined));

  it("none where mark-up stands between the words of a verb", () => {
    const text = inNews("Berg pointed<!-- src-ignore SRC105: seen --> out that it was late.");
    const found = findingsIn(text).filter(({ code }) => code === "SRC209");
    assert.deepEqual(
      found.map(({ fixes }) => fixes),
      [[]],
    );
  });

  it("keeps a capital", () => {
    const before = "Ada Berg spoke. Claiming that it was late, Berg told the pilots that the bridge was safe.";
    assert.equal(fixed(before)?.text, before.replace("Claiming", "Saying"));
  });
});

describe("the house style", () => {
  for (const [discouraged, before, after] of HOUSE)
    it(`${JSON.stringify(discouraged)}: ${before} → ${after}`, () =>
      assert.deepEqual(fixed(before, { discouraged }), { text: after, safe: !before.includes(" to ") }));

  it("is told in the message", () => {
    const settings = { style: { discouraged: { claim: "say" } } };
    const [finding] = findingsIn(inNews("Vos claims that the bridge is safe."), { settings });
    assert.equal(finding?.message, "The house style has “says” in place of “claims”.");
  });

  it("keeps verbs that the desk welcomes", () => {
    const settings = { style: { preferred: ["claim"] } };
    assert.deepEqual(codesIn(inNews("Vos claimed that the bridge was safe."), { settings }), []);
    assert.deepEqual(codesIn(inNews("Berg admitted that it was late."), { settings }), ["SRC209"]);
  });

  it("puts in no verb that would be wrong there", () => {
    const codes = (passage: string, discouraged: Readonly<Record<string, string>>) =>
      codesIn(inNews(passage), { settings: { style: { discouraged } } });
    assert.deepEqual(codes("Berg told the council that it was safe.", { tell: "say" }), []);
    assert.deepEqual(codes("Vos vowed to close the lock.", { vow: "say" }), []);
  });

  it("leaves a verb to the stylebooks where the desk's word cannot stand", () => {
    const settings = { style: { discouraged: { claim: "say" } } };
    const [finding] = findingsIn(inNews("Vos claims to be rich."), { settings });
    assert.equal(finding?.message, "“claims” suggests that it may well be untrue.");
    assert.deepEqual(finding?.fixes, []);
  });

  it("tells a deed from a word", () => {
    const discouraged = { slam: "criticise", attack: "criticise", blast: "criticise", hail: "praise" };
    for (const deed of [
      "Vos slammed the door.",
      "The storm slammed the coast.",
      "The militia attacked the village.",
      "Berg hailed a cab.",
      "The gale blasted the pier.",
    ])
      assert.ok(!codesIn(inNews(deed), { settings: { style: { discouraged } } }).includes("SRC209"), deed);
  });

  it("makes no change without a look where a thing is spoken of", () => {
    const report = "The council rebutted the pilots' report.";
    assert.equal(fixed(report, { discouraged: { rebut: "dispute" } })?.safe, false);
  });

  it("allows vague words", () => {
    const passage =
      "The deal was reportedly signed in secret. The ship is said to have carried grain. Critics say it sank.";
    const count = (allowed: readonly string[]) =>
      codesIn(inNews(passage), { settings: { style: { allowed } } }).filter((code) => code === "SRC106").length;
    assert.deepEqual(
      [count([]), count(["reportedly"]), count(["reportedly", "said"]), count(["reportedly", "said", "critics"])],
      [3, 2, 1, 0],
    );
  });
});

describe("the rows of loaded cues", () => {
  for (const verb of PHYSICAL_ACTS)
    it(`${verb} is a cue`, () => assert.ok(CUE_FORMS.get(inflect(verb, "past"))?.some(({ lemma }) => lemma === verb)));
  for (const { lemma, instead, example } of LOADED_CUES) {
    it(`${lemma} is a cue, and so is what stands in its place`, () => {
      for (const verb of [lemma, ...instead])
        assert.ok(
          CUE_FORMS.get(inflect(verb, "past").split(" ")[0]!)?.some((form) => form.lemma === verb),
          verb,
        );
    });
    it(`${lemma} is found in its example`, () => assert.ok(codesIn(inNews(example)).includes("SRC209")));
  }
});

describe("the forms of verbs", () => {
  const FORMS: Readonly<Record<string, string>> = {
    say: "say says said saying",
    claim: "claim claims claimed claiming",
    admit: "admit admits admitted admitting",
    deny: "deny denies denied denying",
    convey: "convey conveys conveyed conveying",
    agree: "agree agrees agreed agreeing",
    guess: "guess guesses guessed guessing",
    echo: "echo echoes echoed echoing",
    write: "write writes wrote written writing",
    forecast: "forecast forecasts forecasting",
    constructor: "constructor constructors constructored constructoring",
  };
  for (const [verb, forms] of Object.entries(FORMS)) it(forms, () => assert.equal(conjugate(verb).join(" "), forms));

  it("of two words change the first", () => assert.equal(inflect("point out", "gerund"), "pointing out"));
});
