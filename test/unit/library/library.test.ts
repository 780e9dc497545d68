/** The library's own part: what it checks for programs that no compiler has checked, tags by text alone, and its rows. */
import assert from "node:assert/strict";
import type { AnalysisInput, TextFormat } from "../../../src/library";
import {
  applyEdits,
  createAnalyst,
  insertTag,
  parseTags,
  printSourceTag,
  RULES,
  SOURCE_KINDS,
  stripTags,
} from "../../../src/library";

describe("the library", () => {
  describe("says what it expected", () => {
    const cases: readonly (readonly [unknown, string])[] = [
      ["The mayor resigned.", 'expected an object { text, format }, got "The mayor resigned."'],
      [null, "expected an object { text, format }, got null"],
      [{ format: "plain" }, 'expected a string as "text", got undefined'],
      [{ text: 7, format: "plain" }, 'expected a string as "text", got number'],
      [{ text: "" }, 'expected "markdown" or "plain" as "format", got undefined'],
      [{ text: "", format: "md" }, 'expected "markdown" or "plain" as "format", got "md"'],
      [{ text: "", format: "toString" }, 'expected "markdown" or "plain" as "format", got "toString"'],
      [{ text: "", format: "plain", settings: null }, 'expected an object as "settings", got null'],
      [
        { text: "", format: "plain", settings: { profile: "hard" } },
        'expected "student" or "standard" or "strict" as "settings.profile", got "hard"',
      ],
      [
        { text: "", format: "plain", settings: { readAs: "poem" } },
        'expected "news" or "opinion" or "other" as "settings.readAs", got "poem"',
      ],
    ];
    for (const [input, message] of cases) {
      it(JSON.stringify(input), () => {
        assert.throws(
          () => createAnalyst().analyse(input as AnalysisInput),
          new TypeError(`on-the-record: ${message}`),
        );
      });
    }

    it("of a text that is long in a few words", () => {
      const input = "word ".repeat(1000) as unknown as AnalysisInput;
      assert.throws(
        () => createAnalyst().analyse(input),
        (error: TypeError) => error.message.length < 120,
      );
    });

    it("for tags as well", () => {
      assert.throws(() => stripTags("One.", "md" as TextFormat), TypeError);
      assert.throws(() => parseTags(undefined as unknown as string, "plain"), TypeError);
    });
  });

  it("puts a tag in where it is read, and takes it out again", () => {
    const text = "The mayor **resigned** on Monday. The vote was postponed.";
    const tag = printSourceTag({ src: "named-person", fields: { by: "Ann Lee; clerk" } });
    const tagged = applyEdits(text, [insertTag(text, "markdown", text.indexOf(" The"), tag)]);
    const [read] = parseTags(tagged, "markdown");
    assert.ok(read?.type === "source");
    assert.deepEqual(read.fields, { by: "Ann Lee; clerk" });
    assert.equal(tagged.slice(0, read.span.start), text.slice(0, text.indexOf(" The")));
    assert.equal(stripTags(tagged, "markdown"), text);
  });

  it("leaves code alone, where the format has any", () => {
    const text = "Write `<!-- src: named -->` behind it.<!-- src: named -->";
    assert.equal(stripTags(text, "markdown"), "Write `<!-- src: named -->` behind it.");
    assert.equal(parseTags(text, "markdown").length, 1);
    assert.equal(stripTags(text, "plain"), "Write `` behind it.");
  });

  it("tells of each rule and kind in plain data", () => {
    assert.deepEqual(JSON.parse(JSON.stringify(RULES)), RULES);
    assert.deepEqual(JSON.parse(JSON.stringify(SOURCE_KINDS)), SOURCE_KINDS);
    assert.ok(RULES.every(({ title, reason, remedy, guideline }) => title && reason && remedy && guideline));
    assert.equal(new Set(RULES.map(({ code }) => code)).size, RULES.length);
  });
});
