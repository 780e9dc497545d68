/** What each rule finds in a news article, and what it leaves alone: `⟦…⟧` shows the finding. */
import assert from "node:assert/strict";
import { RULES } from "../../../src/core/rules";
import { checkFindings } from "./news";
import { PASSAGES, type Passages } from "./passages";

for (const { code } of RULES) {
  describe(code, () => {
    const passages = Object.values(PASSAGES).flatMap((group) => (group as Passages)[code] ?? []);
    it("has passages to find and to leave alone", () => {
      assert.ok(passages.some((marked) => marked.includes("⟦")));
      assert.ok(passages.some((marked) => !marked.includes("⟦")));
    });
    for (const marked of passages) it(JSON.stringify(marked), () => checkFindings(code, marked));
  });
}
