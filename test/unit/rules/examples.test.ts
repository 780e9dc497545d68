/** Every rule finds its bad examples and leaves its good ones alone; what it finds has all that an editor shows. */
import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edits";
import { RULES } from "../../../src/core/rules";
import { severityOf } from "../../../src/core/rules/severity";
import { codesIn, findingsIn, inNews, readingFor } from "./news";

/** Examples that the rule does not find yet: what begins to be found is to be removed. */
const KNOWN: readonly string[] = [];

describe("the article around the examples", () => {
  it("has no findings itself", () => assert.deepEqual(codesIn(inNews("The rain went on.")), []));
});

for (const rule of RULES) {
  describe(`${rule.code} ${rule.name}`, () => {
    const reading = readingFor(rule.code);
    for (const bad of rule.examples.bad) {
      it(`finds: ${bad}`, () => {
        const text = inNews(bad);
        const found = findingsIn(text, reading).filter(({ code }) => code === rule.code);
        assert.equal(found.length, KNOWN.includes(bad) ? 0 : 1);
        if (KNOWN.includes(bad)) return;
        const [{ span, name, severity, message, because, tagAt }] = found as [(typeof found)[0]];
        const at = text.indexOf(bad);
        assert.ok(span.start >= at && span.end <= at + bad.length && span.start < span.end, "it stands in the example");
        assert.deepEqual([name, severity], [rule.name, severityOf(rule, reading.settings ?? {})]);
        assert.match(message, /^[\p{Lu}“].*[.?]$/u, "the message is one plain sentence");
        assert.ok(because.length > 0);
        if (tagAt !== undefined) assert.ok(tagAt >= span.end && tagAt <= at + bad.length, "the tag goes behind it");
      });
    }

    for (const { does, before, after, safe } of rule.fixes) {
      it(`has a fix: ${does}`, () => {
        const text = inNews(before);
        const fixes = findingsIn(text, reading)
          .filter(({ code }) => code === rule.code)
          .flatMap((finding) => finding.fixes);
        const results = fixes.map((fix) => ({ text: applyEdits(text, fix.edits), safe: fix.safe }));
        assert.ok(
          results.some((result) => result.text === inNews(after) && result.safe === safe),
          JSON.stringify(fixes),
        );
      });
    }

    for (const good of rule.examples.good) {
      it(`leaves alone: ${good}`, () => assert.ok(!codesIn(inNews(good), reading).includes(rule.code)));
    }
  });
}
