/** The desk's file: what it says, what is wrong in it and where; and that no file can do harm. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { readDeskFile } from "../../../src/core/desk";
import { processorTime } from "../processorTime";
import { checkProblems, fileOf, WHOLE } from "./marked";

describe("what a desk's file says", () => {
  it("is plain data, all of it", () => {
    const file = fileOf(WHOLE);
    assert.deepEqual(file, {
      profile: "strict",
      outlet: "Dunmarrow Herald",
      severities: { SRC105: "off", SRC106: "error" },
      ignored: [
        {
          rules: ["SRC105"],
          reason: "the desk checks events by hand",
          files: ["drafts/budget*.md"],
          text: "The repairs will cost",
        },
        { rules: ["SRC101", "SRC102"], reason: "the column of letters", files: ["letters/**", "post/"] },
      ],
      readAs: [
        { files: "notes/**", kind: "other" },
        { files: "notes/bridge.md", kind: "news" },
      ],
      style: {
        discouraged: { claim: "say", slam: "criticise" },
        preferred: ["add"],
        allowed: ["reportedly"],
        outlets: ["Harbour Signal"],
        titles: ["Reeve"],
      },
      register: [
        {
          ref: "s1",
          name: "Ann Lee",
          aliases: ["A. Lee"],
          kind: "named-person",
          role: "city clerk",
          organisation: "City of Ashford",
          terms: "on-record",
        },
        { ref: "S3", kind: "unnamed-official", terms: "background" },
      ],
    });
    assert.deepEqual(JSON.parse(JSON.stringify(file)), file);
  });

  const NOTHING = { severities: {}, ignored: [], readAs: [], style: {} };
  const EMPTY: readonly (readonly [string, string])[] = [
    ["no text", ""],
    ["blank lines", "\n \n"],
    ["a comment", "# nothing yet\n"],
    ["a byte order mark alone", "\uFEFF"],
    ["null", "null\n"],
    ["an empty block", "{}\n"],
    ["a document mark", "---\n"],
    ["keys whose blocks are commented out", "rules:\n#  SRC105: off\nignore:\nreadAs:\nstyle:\n  prefer:\n"],
  ];
  for (const [what, text] of EMPTY)
    it(`is nothing where there is ${what}`, () => assert.deepEqual(fileOf(text), NOTHING));

  it("has a register as soon as there are sources, if none yet", () => {
    assert.deepEqual(fileOf("sources: []").register, []);
    assert.equal(fileOf("sources:").register, undefined);
  });

  const SAME: readonly (readonly [string, string])[] = [
    ["CR LF", WHOLE.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\uFEFF${WHOLE}`],
    ["a document mark and a directive", `%YAML 1.1\n---\n${WHOLE}`],
    ["comments", WHOLE.replace("profile: strict", "# ours\nprofile: strict # since March")],
    ["quotation marks", WHOLE.replace("Dunmarrow Herald", '"Dunmarrow Herald"').replace("strict", "'strict'")],
    ["a text over two lines", WHOLE.replace("checks events by hand", "checks\n      events by hand")],
    ["an anchor that nothing refers to", WHOLE.replace("outlet: Dun", "outlet: &ours Dun")],
    ["tags that say what is so anyway", WHOLE.replace("outlet: Dun", "outlet: !!str Dun")],
    [
      "brackets in place of lines",
      WHOLE.replace('  "notes/**": other\n  "notes/bridge.md": news', "  { notes/**: other, notes/bridge.md: news }"),
    ],
  ];
  for (const [what, text] of SAME) it(`is the same with ${what}`, () => assert.deepEqual(fileOf(text), fileOf(WHOLE)));

  it("keeps numbers and days as they are written", () => {
    const { register, outlet } = fileOf("outlet: 007\nsources:\n  - ref: 1\n    name: 2026-03-02\n  - ref: 1e3");
    assert.equal(outlet, "007");
    assert.deepEqual(register, [{ ref: "1", name: "2026-03-02" }, { ref: "1e3" }]);
  });
});

describe("what is wrong in a desk's file", () => {
  const CASES: readonly (readonly [string, string, ...RegExp[]])[] = [
    // Form.
    ["a list at the top", "⟦- profile: strict⟧\n", /^Keys with their values are wanted here, not a list/],
    ["a text at the top", "⟦strict⟧", /^Keys with their values are wanted here, not `strict`/],
    ["a tab", "rules:\n⟦\t⟧SRC105: off\n", /^A tab indents this line/],
    ["a tab, in CR LF", "rules:\r\n⟦\t⟧SRC105: off\r\n", /^A tab indents this line/],
    ["a value that opens another", "rules: ⟦S⟧RC105: off", /^This is no YAML: nested mappings/],
    ["an open quotation mark", 'outlet: "Heral⟦d⟧', /^This is no YAML: missing closing "quote\.$/],
    ["an open bracket", "style: { prefer: [add⟦]⟧", /^This is no YAML: flow map/],
    ["a second document", "profile: strict\n⟦---⟧\nprofile: student\n", /^A second document begins here/],
    ["a tag of YAML", "outlet: ⟦!paper⟧ Herald", /^`!paper` is a tag of YAML, which is not read here/],
    ["a tag that would run something", 'outlet: ⟦!!js/function⟧ "x"', /is a tag of YAML/],
    [
      "a reserved character",
      "outlet: ⟦@⟧herald",
      /^This is no YAML: plain value cannot start with reserved character @/,
    ],
    // Aliases.
    ["an alias", "outlet: &a Herald\nstyle:\n  outlets: [⟦*a⟧]", /is an alias, which is not read here/],
    ["an alias of nothing", "outlet: ⟦*nobody⟧", /is an alias, which is not read here/],
    [
      "a pattern without quotation marks",
      "ignore:\n  - rule: SRC105\n    reason: tried\n    files: ⟦*.md⟧",
      /quotation marks if it is a pattern/,
    ],
    ["an alias as a key", "⟦*a⟧ : x", /is an alias/],
    ["a merge key", "rules: &r\n  SRC105: off\n⟦<<⟧: *r", /^Merge keys are not read here/],
    // Keys.
    ["a mistyped key", "⟦profil⟧: strict", /^Unknown key `profil`: did you mean `profile`\? This has no effect\.$/],
    ["a key that nothing is like", "⟦zebra⟧: 1", /^Unknown key `zebra`: it is one of profile, outlet, rules, /],
    ["a key of the wrong block", "⟦prefer⟧: [add]", /^Unknown key `prefer`/],
    ["a mistyped key of a source", "sources:\n  - ref: s1\n    ⟦rol⟧: clerk", /did you mean `role`/],
    ["a number as a key", "⟦1⟧: x", /^Unknown key `1`/],
    ["a list as a key", "? ⟦[a]⟧\n: b", /^Unknown key ``/],
    ["`__proto__` as a key", "⟦__proto__⟧: { profile: strict }", /^Unknown key `__proto__`/],
    ["`constructor` as a key", "⟦constructor⟧: x", /^Unknown key `constructor`/],
    ["a key twice", "profile: strict\n⟦profile⟧: student", /^The key `profile` stands here twice\.$/],
    ["a key without a value", "⟦profile⟧:\n", /^`profile` has no value\.$/],
    ["a key with nothing", "⟦outlet⟧: null", /^`outlet` has no value\.$/],
    ["an empty text", 'outlet: ⟦""⟧', /^A value is missing here\.$/],
    ["a blank text", 'outlet: ⟦"  "⟧', /^A value is missing here\.$/],
    ["files that are left open", "ignore:\n  - rule: SRC105\n    reason: tried\n    ⟦files⟧:", /^`files` has no value/],
    ["no files at all", "ignore:\n  - rule: SRC105\n    reason: tried\n    files: ⟦[]⟧", /^A value is missing here/],
    // Values.
    ["a mistyped profile", "profile: ⟦strickt⟧", /^Unknown profile `strickt`: did you mean `strict`\?$/],
    ["a profile in capitals", "profile: ⟦Strict⟧", /did you mean `strict`\?$/],
    [
      "a profile that nothing is like",
      "profile: ⟦gentle⟧",
      /^Unknown profile `gentle`: it is one of student, standard, strict\.$/,
    ],
    ["several profiles", "profile: ⟦[strict]⟧", /^A single value is wanted here, not a list\.$/],
    ["true as a text", "outlet: ⟦true⟧", /^`true` is no text in YAML: put it in quotation marks\.$/],
    ["true as a severity", "rules:\n  SRC105: ⟦false⟧", /^Unknown severity `false`/],
    ["a number as a severity", "rules:\n  SRC105: ⟦0⟧", /^Unknown severity `0`/],
    ["a mistyped severity", "rules:\n  SRC105: ⟦warn⟧", /did you mean `warning`/],
    ["a text that is far too long", `outlet: ⟦${"a".repeat(501)}⟧`, /^A value has 500 characters at most\.$/],
    [
      "a kind by its long name",
      "sources:\n  - ref: s1\n    kind: ⟦named-person⟧",
      /^Unknown kind of source `named-person`/,
    ],
    ["unknown terms", "sources:\n  - ref: s1\n    terms: ⟦off record⟧", /did you mean `off-record`/],
    [
      "one alias that is no list",
      "sources:\n  - ref: s1\n    aliases: ⟦A. Lee⟧",
      /^A list is wanted here, not `A\. Lee`: /,
    ],
    ["a rule that is no list of entries", "ignore: ⟦SRC105⟧", /^A list is wanted here, not `SRC105`/],
    ["a block in place of a list", "ignore:\n  ⟦rule: SRC105⟧", /^A list is wanted here, not a block of keys/],
    ["an entry that is a text", "ignore:\n  - ⟦SRC105⟧", /^Keys with their values are wanted here, not `SRC105`/],
    // Rules.
    ["a rule that is not known", "rules:\n  ⟦SRC999⟧: off", /^Unknown rule `SRC999`: .* This has no effect\.$/],
    ["a rule in small letters", "rules:\n  ⟦src105⟧: off", /did you mean `SRC105`\? This has no effect\.$/],
    ["a mistyped rule", "rules:\n  ⟦unsourced-figur⟧: off", /did you mean `unsourced-figure`/],
    ["a rule by code and by name", "rules:\n  SRC105: off\n  ⟦unsourced-event⟧: hint", /^`SRC105` stands here twice/],
    [
      "a list of rules with one that is not known",
      "ignore:\n  - rule: [SRC105, ⟦SRC900⟧]\n    reason: tried",
      /^Unknown rule `SRC900`/,
    ],
    // Ignored.
    ["no reason", "ignore:\n  - ⟦rule⟧: SRC105\n", /^An entry of `ignore` needs `reason`, for example `reason: /],
    ["no rule", "ignore:\n  - ⟦reason⟧: we like it", /^An entry of `ignore` needs `rule`/],
    ["an entry with nothing", "ignore:\n  - rule: SRC105\n    reason: tried\n  -⟦⟧", /^A value is missing here/],
    ["a reason that is empty", 'ignore:\n  - rule: SRC105\n    reason: ⟦""⟧', /^A value is missing here/],
    // Patterns.
    ["a pattern for Windows", "readAs:\n  ⟦notes\\*⟧: other", /^Write `\/` between folders/],
    ["a pattern out of the folder", "readAs:\n  ⟦../notes/*⟧: other", /outside this folder/],
    ["an open bracket in a pattern", 'readAs:\n  ⟦"notes/[a-z"⟧: other', /is not closed/],
    ["a pattern of many alternatives", `readAs:\n  ⟦"${"{a,b}".repeat(7)}"⟧: other`, /64 alternatives at most/],
    ["a pattern that is far too long", `readAs:\n  ⟦"${"a*".repeat(101)}"⟧: other`, /200 characters at most/],
    // Style.
    [
      "a verb by which nobody is quoted",
      "style:\n  discourage: { ⟦frobnicate⟧: say }",
      /^`frobnicate` is no verb by which anybody is quoted\.$/,
    ],
    ["a past tense", "style:\n  prefer: [⟦said⟧]", /did you mean `say`\?$/],
    ["no verb", "style:\n  prefer: [⟦s4y⟧]", /^`s4y` is no verb: write its infinitive/],
    [
      "a verb that takes the place of itself",
      "style:\n  discourage: { claim: ⟦claim⟧ }",
      /^`claim` is discouraged itself\.$/,
    ],
    [
      "a verb both preferred and discouraged",
      "style:\n  discourage: { claim: say }\n  prefer: [⟦claim⟧]",
      /it cannot be both/,
    ],
    ["`__proto__` as a verb", "style:\n  discourage: { ⟦__proto__⟧: say }", /is no verb: write its infinitive/],
    // Sources.
    ["a source without a ref", "sources:\n  - ⟦name⟧: Ann Lee", /^A source needs `ref`, for example `ref: s1`\.$/],
    ["a ref twice", "sources:\n  - ref: s1\n  - ref: ⟦s1⟧", /^Another source has the ref `s1` already\.$/],
    [
      "a ref twice, in another case",
      "sources:\n  - ref: s1\n  - ref: ⟦S1⟧",
      /^Another source has the ref `S1` already\.$/,
    ],
    [
      "a name twice",
      "sources:\n  - ref: s1\n    name: Ann Lee\n  - ref: s2\n    aliases: [⟦ann lee⟧]",
      /is also a name of another source/,
    ],
    [
      "the name of a protected source",
      "sources:\n  - ref: S3\n    name: ⟦Ada Berg⟧\n    terms: background",
      /`terms: background` is not to be named.*let a code such as `S3`/,
    ],
    [
      "the name of an unnamed source",
      "sources:\n  - ref: S3\n    name: ⟦Ada Berg⟧\n    kind: official",
      /`kind: official` is not to be named/,
    ],
    [
      "several things",
      "profile: ⟦strickt⟧\n⟦zebra⟧: 1\nrules:\n  SRC105: ⟦of⟧\n",
      /profile/,
      /zebra/,
      /did you mean `off`/,
    ],
  ];
  for (const [what, marked, ...messages] of CASES) it(what, () => void checkProblems(marked, ...messages));

  it("is a warning where only that line has no effect, and the rest counts", () => {
    const { file, problems } = readDeskFile("profil: student\nprofile: strict\nrules:\n  SRC999: off\n  SRC105: off");
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ["warning", "warning"],
    );
    assert.equal(file?.profile, "strict");
    assert.deepEqual(file?.severities, { SRC105: "off" });
  });

  it("leaves an entry out whose rules are all unknown", () => {
    assert.deepEqual(readDeskFile("ignore:\n  - rule: SRC999\n    reason: tried").file?.ignored, []);
  });

  it("never puts anything into what all objects share", () => {
    readDeskFile(
      '__proto__: { profile: strict }\nstyle: { discourage: { "__proto__": say } }\nrules: { __proto__: off }',
    );
    assert.equal("profile" in {}, false);
    assert.equal("say" in {}, false);
  });
});

/** The number in letters, as a word that is no verb. */
const verb = (number: number) => `zqx${[...String(number)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`;

describe("a file that means harm", () => {
  const LAUGHS = `a: &a [x, x, x, x, x, x, x, x, x]\n${[..."bcdefghi"].map((key, i) => `${key}: &${key} [${Array.from({ length: 9 }, () => `*${"abcdefgh"[i]}`).join(", ")}]`).join("\n")}\noutlet: *i\n`;
  const FILES: readonly (readonly [string, string])[] = [
    ["a billion laughs", LAUGHS],
    ["an alias of itself", "outlet: &a [*a]\n"],
    ["a file over 1 MB", `# ${"x".repeat(1_000_000)}`],
    ["thirty thousand brackets", "[".repeat(30_000)],
    ["thirty thousand lists", "- ".repeat(30_000)],
    ["thirty thousand colons", ": ".repeat(30_000)],
    ["thirty thousand anchors", "&a ".repeat(30_000)],
    ["ten thousand rules", `rules:\n${Array.from({ length: 10_000 }, (_, i) => `  K${i}: off\n`).join("")}`],
    [
      "twenty thousand verbs",
      `style:\n  prefer:\n${Array.from({ length: 20_000 }, (_, i) => `  - ${verb(i)}\n`).join("")}`,
    ],
    ["one rule ten thousand times", `rules:\n${"  SRC105: off\n".repeat(10_000)}`],
    ["a pattern of stars", `readAs:\n  "${"*a".repeat(150)}": other\n`],
    ["a file of zeros", "\0".repeat(10_000)],
  ];
  /** What they say besides counts. */
  const ONLY_WARNED_OF = ["ten thousand rules", "twenty thousand verbs"];
  for (const [what, text] of FILES) {
    it(`is told of, in little time: ${what}`, () => {
      let reading: ReturnType<typeof readDeskFile> = { problems: [] };
      const time = processorTime(() => {
        reading = readDeskFile(text);
      });
      assert.ok(time < 15_000);
      const { file, problems } = reading;
      assert.ok(problems.length > 0 && problems.length <= 200);
      assert.equal(file !== undefined, ONLY_WARNED_OF.includes(what));
      for (const { span } of problems) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
    });
  }

  it("is never more than a problem, whatever its text", () => {
    const pieces = [...WHOLE.matchAll(/\s+|\w+|\W/g)].map(([piece]) => piece);
    const piece = fc.constantFrom(
      ...new Set([...pieces, "\t", "\r\n", "*a", "&a ", "!x ", "<<: ", "? ", "| ", "---\n", "\u{1F6A2}"]),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (some) => {
        const text = some.join("");
        for (const { span, message } of readDeskFile(text).problems) {
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
          assert.ok(message.length > 0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
