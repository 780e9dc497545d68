/** Which findings are shown where there are too many, and how long that takes. */
import assert from "node:assert/strict";
import { createAnalyst } from "../../../src/core";
import type { Finding, RuleCode, Severity } from "../../../src/core/model";
import { mostImportant } from "../../../src/core/rules/limit";
import { processorTime } from "../processorTime";

/** `102w` is a warning of SRC102; each stands behind the one before. */
function findings(list: string): Finding[] {
  const severities: Readonly<Record<string, Severity>> = { e: "error", w: "warning", i: "information", h: "hint" };
  return list.split(" ").map((word, at) => ({
    code: `SRC${word.slice(0, 3)}` as RuleCode,
    name: word,
    severity: severities[word[3]!]!,
    span: { start: at, end: at + 1 },
    message: "Found.",
    because: ["a test"],
    related: [],
    fixes: [],
  }));
}

function check(list: string, cap: number, shown: string, left: number): void {
  it(`${cap} of ${list}`, () => {
    const limited = mostImportant(findings(list), cap);
    assert.equal(limited.shown.map(({ name }) => name).join(" "), shown);
    assert.equal(limited.left, left);
  });
}

describe("the most important findings", () => {
  check("104i 102w 401e 105i", 2, "102w 401e", 2);
  check("104i 102w 401e 105i", 4, "104i 102w 401e 105i", 0);
  check("104i 102w 401e 105i", 9, "104i 102w 401e 105i", 0);
  // Of those that are as severe, the rules that come first; of one rule, those that stand first.
  check("106w 102w 101w 102w 102w", 3, "102w 101w 102w", 2);
  check("105i 105i 105i", 2, "105i 105i", 1);
  check("105h 105i", 1, "105i", 1);
  check("102w 105i", 0, "", 2);
  check("102w 105i", -1, "", 2);
  check("102w 105i 401e", 1.9, "401e", 2);
});

describe("300,000 open TKs", () => {
  it("are found and limited in a few seconds", () => {
    const text = "TK ".repeat(333_333);
    const { findings: all } = createAnalyst().analyse({ text, format: "plain" });
    assert.equal(all.length, 333_333);
    const { shown, left } = mostImportant(all, 500);
    assert.deepEqual(
      shown.map(({ span }) => span.start),
      Array.from({ length: 500 }, (_, i) => 3 * i),
    );
    assert.equal(left, 332_833);
  });

  it("are limited in a time that grows with their number", () => {
    const some = findings("102w 105i 401e ".repeat(20_000).trim());
    const many = [...some, ...some, ...some, ...some];
    const time = (list: readonly Finding[]) => processorTime(() => mostImportant(list, 1000));
    time(some);
    const [short, long] = [time(some), time(many)];
    assert.ok(long < 12 * short + 500, `${short} ms, then ${long} ms for four times as many`);
  });
});
