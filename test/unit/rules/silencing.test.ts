/** What the desk or the text has silenced stays silent: severities, ignored rules, ignore marks, other kinds of text. */
import assert from "node:assert/strict";
import { applyEdits, safeEdits } from "../../../src/core/edits";
import type { AnalysisSettings, RuleCode } from "../../../src/core/model";
import { RULES } from "../../../src/core/rules";
import { codesIn, findingsIn, inNews } from "./news";

const FIGURE = "The repairs will cost $3.4 million.";
const EVENT = "A crane fell into the harbour on Tuesday.";
const BOTH = inNews(`${FIGURE}\n\n${EVENT}`);

const settings = (given: AnalysisSettings): AnalysisSettings => given;

describe("settings", () => {
  it("start from every rule's own severity", () => {
    assert.deepEqual(
      findingsIn(BOTH).map(({ code, severity }) => `${code} ${severity}`),
      ["SRC102 warning", "SRC105 information"],
    );
  });

  it("give a rule another severity", () => {
    const given = settings({ severities: { SRC102: "error", SRC105: "hint" } });
    assert.deepEqual(
      findingsIn(BOTH, { settings: given }).map(({ code, severity }) => `${code} ${severity}`),
      ["SRC102 error", "SRC105 hint"],
    );
  });

  it("leave what is only for the check before publishing to that check", () => {
    const text = inNews("The pier is old, Ada Berg said.<!-- src: named; by: Ada Berg -->");
    const at = (given: AnalysisSettings) => findingsIn(text, { settings: given }).map(({ severity }) => severity);
    assert.deepEqual(at({}), []);
    assert.deepEqual(at({ publishing: true }), ["error"]);
    assert.deepEqual(at({ severities: { SRC402: "warning" } }), []);
    assert.deepEqual(at({ publishing: true, severities: { SRC402: "warning" } }), ["error"]);
    assert.deepEqual(at({ publishing: true, severities: { SRC402: "off" } }), []);
  });

  it("raise what must not reach the reader at the check before publishing, unless it is turned off", () => {
    const text = inNews("The pier has TK lights, Ada Berg said.");
    const at = (given: AnalysisSettings) => findingsIn(text, { settings: given }).map(({ severity }) => severity);
    assert.deepEqual(at({}), ["warning"]);
    assert.deepEqual(at({ publishing: true }), ["error"]);
    assert.deepEqual(at({ publishing: true, severities: { SRC401: "hint" } }), ["error"]);
    assert.deepEqual(at({ publishing: true, severities: { SRC401: "off" } }), []);
  });

  it("turn a rule off", () => {
    assert.deepEqual(codesIn(BOTH, { settings: settings({ severities: { SRC102: "off" } }) }), ["SRC105"]);
  });

  it("ignore a rule in the whole workspace", () => {
    assert.deepEqual(
      codesIn(BOTH, { settings: settings({ ignored: [{ code: "SRC105", reason: "we were there" }] }) }),
      ["SRC102"],
    );
  });

  it("have a rule for every code once", () => {
    assert.equal(new Set(RULES.map(({ code }) => code)).size, RULES.length);
    assert.equal(new Set(RULES.map(({ name }) => name)).size, RULES.length);
  });
});

describe("ignore marks", () => {
  it("silence their rule in the sentence that they follow", () => {
    const two = (behindFirst: string) => inNews(`${FIGURE}${behindFirst}\n\nThe pier will cost $9 million.`);
    assert.deepEqual(codesIn(two("")), ["SRC102", "SRC102"]);
    const text = two("<!-- src-ignore SRC102: in the budget -->");
    const [left, ...others] = findingsIn(text);
    assert.deepEqual(others, []);
    assert.equal(text.slice(left?.span.start, left?.span.end), "The pier will cost $9 million.");
  });

  it("silence no other rule", () => {
    assert.deepEqual(codesIn(inNews(`${FIGURE}<!-- src-ignore SRC105: in the budget -->`)), ["SRC102", "SRC406"]);
  });

  it("silence several rules at once", () => {
    const text = inNews(`${EVENT} ${FIGURE}<!-- src-ignore SRC102, SRC105: the harbour's log -->`);
    assert.deepEqual(codesIn(text), []);
  });

  it("silence their rule in the whole file, wherever they stand", () => {
    const mark = "<!-- src-ignore-file SRC102: in the budget -->\n";
    assert.deepEqual(codesIn(mark + BOTH), ["SRC105"]);
    assert.deepEqual(codesIn(`${BOTH}\n${mark}`), ["SRC105"]);
  });

  const IDLE: readonly (readonly [string, string, string])[] = [
    ["src-ignore SRC150", "There is no rule SRC150.", ""],
    ["src-ignore-file SRC999", "There is no rule SRC999.", ""],
    ["src-ignore SRC150 SRC151", "There are no rules SRC150 and SRC151.", ""],
    ["src-ignore SRC209, SRC150", "There is no rule SRC150, and this mark silences nothing of SRC209.", ""],
    ["src-ignore SRC209, SRC106", "This mark silences nothing.", ""],
    ["src-ignore src102, SRC150", "There is no rule SRC150.", "src-ignore src102"],
    [
      "src-ignore SRC150 SRC102,SRC209",
      "There is no rule SRC150, and this mark silences nothing of SRC209.",
      "src-ignore SRC102",
    ],
    ["src-ignore SRC209, SRC102", "This mark silences nothing of SRC209.", "src-ignore SRC102"],
  ];
  for (const [mark, message, settled] of IDLE) {
    it(`say what of them has no effect: ${mark}`, () => {
      const text = inNews(`${FIGURE}<!-- ${mark}: SRC103 is in the budget -->`);
      const idle = findingsIn(text).filter(({ code }) => code === "SRC406");
      assert.deepEqual(
        idle.map((finding) => finding.message),
        [message],
      );
      const after = inNews(FIGURE + (settled && `<!-- ${settled}: SRC103 is in the budget -->`));
      assert.equal(applyEdits(text, safeEdits(idle)), after);
    });
  }

  it("of a rule that is off may be needed again", () => {
    const text = inNews(`The pier is old.<!-- src-ignore SRC102, SRC150: in the budget -->`);
    const off = settings({ severities: { SRC102: "off" } });
    const [idle, ...others] = findingsIn(text, { settings: off });
    assert.deepEqual([idle?.message, others], ["There is no rule SRC150.", []]);
    assert.equal(applyEdits(text, safeEdits([idle!])), text.replace(", SRC150", ""));
  });

  const passage = `“The harbour master is a clown,” said a source. The lock leaks 4,000 gallons a day, the source said.

Sources said the lock was old.<!-- src: unnamed; by: S3 -->

${FIGURE} ${EVENT}\n\nAnna Berg stole money. The pier has TK lights.<!-- src: nmaed -->

The vote was held at noon. “It was all for the poor of the town.”

Critics say the bridge was never safe.

The bell is made of bronze.<!-- src-ignore SRC102: tried -->

The pier is made of oak.<!-- src: named; by: Ann Lee; ref: s7 -->

The new tolls could hurt the fish market.

The guild will leave, an official said.<!-- src: official; by: Ann Lee; terms: off-record -->

The Dunmarrow Herald reported that the lock was shut. Vos claimed that it was open.

A Danish official said it was late. A Swedish official said it was not. The official asked for patience, and said no more.

“The cables should have been changed long ago. Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children,” said Ada Lee.

“It was all hers, the harbour master said.`;
  const everything = {
    settings: settings({ profile: "student", publishing: true, register: [{ ref: "s1", name: "Ann Lee" }] }),
  };
  for (const { code } of RULES) {
    it(`silence ${code} in the file, and nothing else`, () => {
      const all = codesIn(inNews(passage), everything);
      assert.ok(all.includes(code));
      const silenced = codesIn(`${inNews(passage)}<!-- src-ignore-file ${code}: tried -->\n`, everything);
      assert.deepEqual(
        silenced,
        all.filter((other) => other !== code),
      );
    });
  }
});

describe("source tags", () => {
  const SETTLED: readonly (readonly [RuleCode, string])[] = [
    ["SRC101", "“This will ruin every small shop in the harbour district.” The vote was held at noon."],
    ["SRC102", FIGURE],
    ["SRC103", "Anna Berg embezzled money from the pilots' fund."],
    ["SRC104", "The new tolls could hurt the fish market."],
    ["SRC105", EVENT],
    ["SRC106", "Critics say the bridge was never safe."],
    ["SRC204", "The Dunmarrow Herald reported that the bridge would close."],
    [
      "SRC208",
      "“The cables should have been changed long ago. Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children,” said Ada Lee.",
    ],
    [
      "SRC210",
      "A Danish official said it was late. A Swedish official said it was not. The official asked for patience, and said no more.",
    ],
  ];
  for (const [code, passage] of SETTLED) {
    it(`settle ${code}`, () => {
      const before = codesIn(inNews(passage));
      const others = before.filter((one) => one !== code);
      assert.equal(before.length - others.length, 1);
      for (const tag of ["<!-- src: document; by: harbour log -->", "<!-- src: none; reason: common-knowledge -->"])
        assert.deepEqual(codesIn(inNews(passage + tag)), others);
    });
  }

  it("that say a source is to come settle nothing", () => {
    assert.ok(codesIn(inNews(`${FIGURE}<!-- src: to-come -->`)).includes("SRC401"));
  });
});

describe("texts that are no news", () => {
  const prose = `${FIGURE} ${EVENT} Critics say the bridge was never safe.`;
  const marks = " It has TK lights.<!-- src: nmaed -->";

  it("an opinion piece is left alone, but for tags and TK", () => {
    const text = `---\nkind: opinion\n---\n\n${inNews(prose + marks)}`;
    assert.deepEqual(codesIn(text, { format: "markdown" }), ["SRC401", "SRC403"]);
    const news = text.replace("kind: opinion", "kind: news");
    assert.deepEqual(codesIn(news, { format: "markdown" }).filter((code) => code < "SRC400").length > 0, true);
  });

  it("a text in which nobody speaks is left alone, but for tags and TK", () => {
    const text = `The bridge is old. The river is wide there. The pier is made of oak. ${FIGURE}${marks}\n`;
    assert.deepEqual(codesIn(text), ["SRC401", "SRC403"]);
  });

  it("a log is left alone", () => {
    const line = "2026-03-02T10:00:00 INFO The job was started on Tuesday and 12 percent of it failed.\n";
    assert.deepEqual(codesIn(line.repeat(30)), []);
  });
});
