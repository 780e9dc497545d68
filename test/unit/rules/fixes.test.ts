/** What holds for every fix of every rule: it settles its finding, once and for all, and touches nothing else. */
import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edits";
import type { Finding, Fix, Severity } from "../../../src/core/model";
import { RULES } from "../../../src/core/rules";
import { findingsIn, inNews, readingFor } from "./news";

const LEVELS: readonly Severity[] = ["hint", "information", "warning", "error"];

/** Of two lists of findings, those that only the second has, by rule and message. */
function added(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const left = before.map(({ code, message }) => `${code} ${message}`);
  return after.filter(({ code, message }) => {
    const at = left.indexOf(`${code} ${message}`);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** In order, apart from each other, within the text; what stands between them stays as it is. */
function checkEdits(text: string, { edits }: Fix): void {
  const after = applyEdits(text, edits);
  let from = 0;
  let moved = 0;
  for (const { span, text: words } of [...edits, { span: { start: text.length, end: text.length }, text: "" }]) {
    assert.ok(span.start >= from && span.start <= span.end && span.end <= text.length, "edits stand in order");
    assert.equal(after.slice(from + moved, span.start + moved), text.slice(from, span.start));
    from = span.end;
    moved += words.length - (span.end - span.start);
  }
  assert.equal(after.length, text.length + moved);
  assert.notEqual(after, text, "it changes something");
}

for (const rule of RULES) {
  const texts = new Set([...rule.examples.bad, ...rule.fixes.map(({ before }) => before)].map(inNews));
  const reading = readingFor(rule.code);
  const cases = [...texts].flatMap((text) => {
    const before = findingsIn(text, reading);
    const own = before.filter(({ code }) => code === rule.code);
    return own.flatMap((finding) => finding.fixes.map((fix) => ({ text, before, finding, fix })));
  });
  if (cases.length === 0) continue;
  describe(`the fixes of ${rule.code}`, () => {
    for (const { text, before, finding, fix } of cases) {
      it(`${fix.title}: ${JSON.stringify(text.slice(finding.span.start, finding.span.end))}`, () => {
        checkEdits(text, fix);
        const after = findingsIn(applyEdits(text, fix.edits), reading);
        assert.ok(added(after, before).includes(finding), "the finding is gone");
        for (const { code, severity, message } of added(before, after)) {
          // A mark that something is to come is what such a fix is for.
          const open = code === "SRC401" && !fix.safe && fix.edits.some((edit) => edit.text.includes("TK"));
          assert.ok(open || LEVELS.indexOf(severity) <= LEVELS.indexOf(finding.severity), `${code} ${message}`);
        }
        const again = after.filter(({ code }) => code === rule.code).flatMap(({ fixes }) => fixes);
        assert.ok(!again.some(({ title }) => title === fix.title), "it has nothing left to do");
      });
    }
  });
}
