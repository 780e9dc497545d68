/** Adding an entry to `ignore`: the file says it, and all that stood there stays. */
import assert from "node:assert/strict";
import { addIgnore, type IgnoreEntry, readDeskFile } from "../../../src/core/desk";
import { fileOf, WHOLE } from "./marked";

const ENTRY: IgnoreEntry = { rules: ["SRC105"], reason: "tried" };
const LINES = "  - rule: SRC105\n    reason: tried\n";

/** A file before and after. */
const CASES: readonly (readonly [string, string, string])[] = [
  ["an empty file", "", `ignore:\n${LINES}`],
  ["a comment alone", "# ours\n", `# ours\nignore:\n${LINES}`],
  ["a comment without a line end", "# ours", `# ours\nignore:\n${LINES}`],
  ["a document mark", "---\n", `---\nignore:\n${LINES}`],
  ["no `ignore` yet", "profile: strict\n", `profile: strict\nignore:\n${LINES}`],
  ["no line end", "profile: strict", `profile: strict\nignore:\n${LINES}`],
  ["a comment behind the last value", "profile: strict # ours\n", `profile: strict # ours\nignore:\n${LINES}`],
  [
    "comments and blank lines behind the last block",
    "rules:\n  SRC101: off # a\n\n# The end.\n",
    `rules:\n  SRC101: off # a\nignore:\n${LINES}\n# The end.\n`,
  ],
  [
    "a text of several lines at the end",
    "outlet: |\n  The\n  Herald\n",
    `outlet: |\n  The\n  Herald\nignore:\n${LINES}`,
  ],
  [
    "an entry already",
    "ignore:\n  - rule: SRC101 # first\n    reason: old # why\n\n# The rest.\nprofile: strict\n",
    `ignore:\n  - rule: SRC101 # first\n    reason: old # why\n${LINES}\n# The rest.\nprofile: strict\n`,
  ],
  [
    "entries that are not indented",
    "ignore:\n- rule: SRC101\n  reason: old\nprofile: strict\n",
    "ignore:\n- rule: SRC101\n  reason: old\n- rule: SRC105\n  reason: tried\nprofile: strict\n",
  ],
  [
    "entries that are indented far",
    "ignore:\n      - rule: SRC101\n        reason: old",
    "ignore:\n      - rule: SRC101\n        reason: old\n      - rule: SRC105\n        reason: tried\n",
  ],
  ["an `ignore` with nothing in it", "ignore: # ours\nprofile: strict\n", `ignore: # ours\n${LINES}profile: strict\n`],
  ["an `ignore` at the end", "profile: strict\nignore:", `profile: strict\nignore:\n${LINES}`],
  ["an empty list", "ignore: [] # none\n", "ignore: [{ rule: SRC105, reason: tried }] # none\n"],
  [
    "a list in brackets",
    "ignore: [{ rule: SRC101, reason: old }]\n",
    "ignore: [{ rule: SRC101, reason: old }, { rule: SRC105, reason: tried }]\n",
  ],
  [
    "a list in brackets with a comma at its end",
    "ignore: [\n  { rule: SRC101, reason: old },\n]\n",
    "ignore: [\n  { rule: SRC101, reason: old }, { rule: SRC105, reason: tried }\n]\n",
  ],
  ["a file in brackets", "{ profile: strict }\n", "{ profile: strict, ignore: [{ rule: SRC105, reason: tried }] }\n"],
];

describe("adding to what the desk ignores", () => {
  for (const [what, before, after] of CASES) {
    it(`to ${what}`, () => {
      assert.equal(addIgnore(before, ENTRY), after);
      assert.deepEqual(readDeskFile(after).file?.ignored.at(-1), ENTRY);
      const windows = (text: string) => text.replaceAll("\n", "\r\n");
      if (before.includes("\n")) assert.equal(addIgnore(windows(before), ENTRY), windows(after));
    });
  }

  it("keeps a byte order mark first", () => {
    assert.equal(addIgnore("\uFEFF", ENTRY), `\uFEFFignore:\n${LINES}`);
    assert.equal(addIgnore("\uFEFFprofile: strict\n", ENTRY), `\uFEFFprofile: strict\nignore:\n${LINES}`);
  });

  const NASTY = [
    "a: b # c",
    "- x",
    "*a",
    "\"quoted\" and 'so'",
    "yes",
    "null",
    "1e3",
    "a, b]}",
    "two\nlines",
    "  around  ",
    "#not a comment",
    "%x",
    "C:\\drafts",
    "Müller — “so” \u{1F6A2}",
    "x".repeat(300),
  ];
  for (const words of NASTY) {
    it(`quotes what needs it: ${JSON.stringify(words.slice(0, 30))}`, () => {
      const entry: IgnoreEntry = {
        rules: ["SRC105", "SRC101"],
        reason: words,
        files: ["**/*.md", "{a,b}.md"],
        text: words,
      };
      const said = words.trim().replace(/\s+/g, " ");
      for (const before of [WHOLE, "ignore: []", "{}", "# ours\n"]) {
        const { ignored } = fileOf(addIgnore(before, entry));
        assert.deepEqual(ignored.at(-1), { ...entry, reason: said, text: said });
        assert.equal(ignored.length, fileOf(before).ignored.length + 1);
      }
    });
  }

  it("adds again and again", () => {
    const twice = addIgnore(addIgnore(WHOLE, ENTRY), { ...ENTRY, files: ["a.md"] });
    assert.deepEqual(fileOf(twice).ignored.slice(-2), [ENTRY, { ...ENTRY, files: ["a.md"] }]);
    assert.equal(twice.replace(`${LINES}${LINES}    files: a.md\n`, ""), WHOLE);
  });

  for (const broken of ["rules: [", "- a", "ignore: SRC105", "ignore: { rule: SRC105 }", "ignore: null", "strict"])
    it(`leaves alone what it cannot add to: ${broken}`, () => assert.equal(addIgnore(broken, ENTRY), broken));
});
