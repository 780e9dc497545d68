/** The page of a rule. */
import assert from "node:assert/strict";
import type { RuleRow } from "../../../src/core/rules/rule";
import { rulePage, ruleTable } from "../../../src/editor/view/rulePage";

const rule: RuleRow = {
  code: "SRC102",
  name: "unsourced-figure",
  title: "A figure without a source",
  severities: { student: "warning", standard: "warning", strict: "warning" },
  fixes: [],
  reason: "The reason.",
  guideline: "The guideline.",
  remedy: "The remedy.",
  scope: "articles",
  examples: { bad: ["Crime fell by 12 percent."], good: [] },
};

describe("the page of a rule", () => {
  it("has what the rule is for, what it finds, and how to silence it", () => {
    const page = rulePage(rule);
    for (const part of ["# SRC102 unsourced-figure", "The reason.", "The guideline.", "The remedy."]) {
      assert.ok(page.includes(part), part);
    }
    assert.ok(page.includes("```text\nCrime fell by 12 percent.\n```"));
    assert.ok(page.includes("<!-- src-ignore SRC102: the reason -->"));
  });

  it("has no heading without examples", () => {
    assert.ok(!rulePage(rule).includes("What it leaves alone"));
  });

  it("is linked from the table", () => {
    assert.ok(ruleTable([rule], "docs/rules/").includes("[SRC102](docs/rules/SRC102.md) | unsourced-figure"));
  });
});
