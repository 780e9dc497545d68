/** Known only through another newsroom: once for each, a warning where none is credited, and what an outlet of its own is. */
import assert from "node:assert/strict";
import type { AnalysisSettings, Finding } from "../../../src/core/model";
import { OWN_AFFAIRS } from "../../../src/lexicon/newsrooms";
import { findingsIn, inNews } from "./news";

function found(passage: string, settings: AnalysisSettings = {}): readonly Finding[] {
  return findingsIn(inNews(passage), { settings }).filter(({ code }) => code === "SRC204");
}

describe("the rows of a newsroom's own affairs", () => {
  for (const { example } of OWN_AFFAIRS) it(`leaves alone: ${example}`, () => assert.deepEqual(found(example), []));
});

const HERALD = "The Dunmarrow Herald reported that the bridge would close.";

describe("known through another newsroom", () => {
  it("is told of once, with how many claims are", () => {
    const [finding, ...others] = found(
      `${HERALD}\n\nThe Herald said the lock would too.\n\nTolls will rise, according to the Dunmarrow Herald.`,
    );
    assert.deepEqual(others, []);
    assert.equal(finding?.message, "This is known only through the Dunmarrow Herald, and so are 2 other claims.");
  });

  it("is information, and a warning where no newsroom is credited", () => {
    const severities = (passage: string, settings?: AnalysisSettings) =>
      found(passage, settings).map(({ severity }) => severity);
    assert.deepEqual(severities(HERALD), ["information"]);
    assert.deepEqual(severities("Media reports said the bridge would close."), ["warning"]);
    assert.deepEqual(severities(HERALD, { profile: "strict" }), ["warning"]);
    assert.deepEqual(severities("Media reports said the bridge would close.", { profile: "strict" }), ["error"]);
  });

  it("is not told of the outlet's own reports", () => {
    assert.deepEqual(found(HERALD, { outlet: "Dunmarrow Herald" }), []);
    assert.equal(found(HERALD, { outlet: "Skellmouth Courier" }).length, 1);
  });

  it("includes what unnamed people told it, where the outlet's own name is known", () => {
    const told = "Two officials told the Dunmarrow Herald that the bridge would close.";
    assert.equal(found(told, { outlet: "Skellmouth Courier" }).length, 1);
    assert.deepEqual(found(told, { outlet: "Dunmarrow Herald" }), []);
    assert.deepEqual(found(told), [], "it may be the Herald's own article");
  });

  it("is left to SRC106 where nothing but reports are named", () => {
    const codes = findingsIn(inNews("Reports say the bridge will close.")).map(({ code }) => code);
    assert.deepEqual(codes, ["SRC106"]);
  });
});
