/** What is read as a tag, and what is said of one that is none. */
import assert from "node:assert/strict";
import type { SourceTag } from "../../../src/core/model";
import { parseTags } from "../../../src/core/tags";
import { SOURCE_KINDS } from "../../../src/lexicon/kinds";
import { TAG_KEYS } from "../../../src/lexicon/tagKeys";
import { processorTime } from "../processorTime";
import { mark, unmark } from "./marked";

/** The tags are where the marks are. */
function checkSpans(marked: string): void {
  const { text } = unmark(marked);
  const spans = parseTags(text, []).map((tag) => tag.span);
  assert.equal(mark(text, spans), marked);
}

function checkSource(text: string, src: SourceTag["src"], fields: Record<string, string> = {}): void {
  const [tag] = parseTags(text, []);
  assert.ok(tag?.type === "source", JSON.stringify(tag));
  assert.equal(tag.src, src);
  assert.deepEqual(Object.entries(tag.fields), Object.entries(fields));
}

/** The tag is malformed where the marks are, for the reason given. */
function checkProblem(marked: string, problem: string): void {
  const { text } = unmark(marked);
  const [tag] = parseTags(text, []);
  assert.ok(tag?.type === "malformed", JSON.stringify(tag));
  assert.equal(mark(text, [tag.at]), marked);
  assert.equal(tag.problem, problem);
}

describe("source tags", () => {
  for (const kind of SOURCE_KINDS) {
    it(`src: ${kind.tag}`, () => checkSource(`<!-- src: ${kind.tag} -->`, kind.id));
  }

  for (const row of TAG_KEYS) {
    it(`${row.key}: ${row.example}`, () => {
      checkSource(`<!-- src: named; ${row.key}: ${row.example} -->`, "named-person", { [row.key]: row.example });
    });
  }

  it("no source needed, and a source to come", () => {
    checkSource("<!-- src: none; reason: common-knowledge -->", "none", { reason: "common-knowledge" });
    checkSource("<!-- src: to-come -->", "to-come");
  });

  it("keys and kinds in capitals, American spelling, white space or none of it", () => {
    checkSource("<!--SRC:Named;BY:Ann Lee-->", "named-person", { by: "Ann Lee" });
    checkSource("<!-- src: Organization -->", "named-organisation");
    checkSource("<!--\tsrc : named ;\tby :\u00a0Ann Lee ; -->", "named-person", { by: "Ann Lee" });
    checkSource("<!-- src: named; terms: On-Record -->", "named-person", { terms: "on-record" });
  });

  it("over several lines, whatever ends them", () => {
    checkSource("<!--\n src: named;\n by: Ann\n    Lee\n-->", "named-person", { by: "Ann Lee" });
    checkSource("<!-- src: named;\r\nby: Ann\r\n  Lee -->", "named-person", { by: "Ann Lee" });
  });

  it("escapes, and colons and backslashes of their own", () => {
    checkSource(String.raw`<!-- src: named; by: a\; b \| c-\-> \\ \u{a}\u{1f600} -->`, "named-person", {
      by: "a; b | c--> \\ \n😀",
    });
    checkSource(String.raw`<!-- src: document; ref: C:\new: 2 \u{110000} -->`, "document", {
      ref: String.raw`C:\new: 2 \u{110000}`,
    });
  });

  it("a value may be empty", () =>
    checkSource("<!-- src: named; by:; role: clerk -->", "named-person", { by: "", role: "clerk" }));

  it("dates, as far as they are known", () => {
    for (const date of ["2026", "2026-03", "2026-03-02", "2024-02-29"]) {
      checkSource(`<!-- src: data; date: ${date} -->`, "data", { date });
    }
  });

  it("as CriticMarkup comments", () => {
    checkSource("{>>src: official; desc: a man<<}", "unnamed-official", { desc: "a man" });
    checkSpans("She said.⟦{>> src: named <<}⟧ More.");
  });
});

describe("ignore marks", () => {
  it("here and for the file, one rule or several", () => {
    const [here, file] = parseTags(
      "<!-- src-ignore SRC102: see; chart --> {>>SRC-IGNORE-FILE src105, SRC106: list<<}",
      [],
    );
    assert.ok(here?.type === "ignore" && file?.type === "ignore");
    assert.deepEqual([here.scope, here.codes, here.reason], ["here", ["SRC102"], "see; chart"]);
    assert.deepEqual([file.scope, file.codes, file.reason], ["file", ["SRC105", "SRC106"], "list"]);
  });

  it("a reason may hold a colon and escapes", () => {
    const [tag] = parseTags(String.raw`<!-- src-ignore SRC102: note: see p. 3 \-- done -->`, []);
    assert.equal(tag?.type === "ignore" && tag.reason, "note: see p. 3 -- done");
  });
});

describe("where tags are read", () => {
  it("all of them, in order", () =>
    checkSpans(
      "One.⟦<!-- src: named -->⟧ Two.⟦{>>src: data<<}⟧⟦<!-- src-ignore SRC102: a -->⟧\n⟦<!-- src: nmaed -->⟧",
    ));

  it("not in comments of another kind", () =>
    checkSpans(
      "<!-- note --> <!-- source of the Nile --> <!-- srcset --> <!-- src/main.ts --> {>>sources?<<} src: named",
    ));

  it("not in code", () => {
    const { text, spans: code } = unmark("A ⟦`<!-- src: named -->`⟧ b <!-- src: data --> c");
    const tags = parseTags(text, code);
    assert.equal(
      mark(
        text,
        tags.map((tag) => tag.span),
      ),
      "A `<!-- src: named -->` b ⟦<!-- src: data -->⟧ c",
    );
  });

  it("a comment around one, in the other notation, hides it", () =>
    checkSpans("{>> was <!-- src: named --> <<} <!-- old {>>src: data<<} -->"));

  it("an opener left behind hides none", () => {
    checkSpans("<!-- note ⟦<!-- src: named -->⟧ and {>> note ⟦<!-- src: data -->⟧");
    checkSpans("⟦<!-- src: named; by: Ann ⟧⟦<!-- src: data -->⟧");
    checkSpans("⟦<!-- src: named; by: Ann ⟧⟦{>>src: data<<}⟧ and the rest of the line");
  });

  it("an unclosed one ends with its line", () => checkSpans("⟦<!-- src: named; by: Ann⟧\nThe next line."));
});

describe("malformed tags", () => {
  it("unknown keys", () => {
    checkProblem("<!-- src: named; ⟦rol⟧: clerk -->", "Unknown key `rol`: did you mean `role`?");
    checkProblem("<!-- src: named; ⟦Description⟧: a man -->", "Unknown key `Description`: did you mean `desc`?");
    checkProblem(
      "<!-- src: named; ⟦colour⟧: red -->",
      "Unknown key `colour`: it is one of by, role, org, desc, terms, how, date, ref, why, reason, mention.",
    );
    checkProblem(
      "<!-- src: named; ⟦__proto__⟧: x -->",
      `Unknown key \`__proto__\`: it is one of ${TAG_KEYS.map(({ key }) => key).join(", ")}.`,
    );
  });

  it("unknown values", () => {
    checkProblem("<!-- src: ⟦offical⟧ -->", "Unknown kind of source `offical`: did you mean `official`?");
    checkProblem("<!-- src: ⟦to come⟧ -->", "Unknown kind of source `to come`: did you mean `to-come`?");
    checkProblem("<!-- src: named; terms: ⟦off-recrod⟧ -->", "Unknown terms `off-recrod`: did you mean `off-record`?");
    const many = "person ".repeat(20).trim();
    const [tag] = parseTags(`<!-- src: ${many} -->`, []);
    assert.match(
      tag?.type === "malformed" ? tag.problem : "",
      /^Unknown kind of source `person person [^`]{24,28}…`: it is one of named, /,
    );
  });

  it("a colon left out", () => {
    checkProblem("<!-- ⟦src named⟧ -->", "A colon is missing after `src`.");
    checkProblem("<!-- src: named; ⟦by Ann⟧ -->", "A colon is missing after `by`.");
  });

  it("a semicolon that was part of a value", () =>
    checkProblem(
      "<!-- src: named; by: Ann; ⟦Lee⟧ -->",
      "`Lee` has no key: write `key: value`, and a semicolon inside a value as `\\;`.",
    ));

  it("no kind of source", () => {
    const problem = "Say what kind of source it is, for example `src: named`.";
    checkProblem("<!-- ⟦src⟧: -->", problem);
    checkProblem("<!-- ⟦src⟧ -->", problem);
    checkProblem("<!-- ⟦src⟧; by: Ann -->", problem);
    checkProblem("<!-- ⟦src⟧: ; by: Ann -->", problem);
  });

  it("a key twice", () => checkProblem("<!-- src: named; by: Ann; ⟦BY⟧: Bo -->", "The key `by` stands here twice."));

  it("no date", () => {
    checkProblem("<!-- src: named; date: ⟦3 March⟧ -->", "`3 March` is no date: write `2026-03-02`.");
    checkProblem("<!-- src: named; date: ⟦2026-02-30⟧ -->", "`2026-02-30` is no date: write `2026-03-02`.");
    checkProblem("<!-- src: named; ⟦date⟧: -->", "`date` has no value: write `date: 2026-03-02`.");
  });

  it("never closed", () => {
    checkProblem("Said.⟦<!--⟧ src: named", "This tag is never closed: end it with `-->`.");
    checkProblem("Said.⟦{>>⟧src: named -->", "This tag is never closed: end it with `<<}`.");
  });

  it("ignore marks without a rule, a reason or a form", () => {
    const noRule = "is no rule: a rule is SRC and three digits, and the reason follows a colon.";
    checkProblem("<!-- src-ignore ⟦SRC12⟧: chart -->", `\`SRC12\` ${noRule}`);
    checkProblem("<!-- src-ignore SRC102 ⟦because⟧ of the chart -->", `\`because\` ${noRule}`);
    checkProblem("<!-- ⟦src-ignore⟧: chart -->", "Name the rule to ignore, for example `SRC102`.");
    checkProblem("<!-- ⟦src-ignore-file SRC105⟧ -->", "Say why after a colon: `src-ignore-file SRC105: the reason`.");
    checkProblem("<!-- ⟦src-ignore SRC102:⟧ -->", "Say why after a colon: `src-ignore SRC102: the reason`.");
    checkProblem(
      "<!-- ⟦src-ignored⟧ SRC102: chart -->",
      "`src-ignored` is no tag: write `src-ignore`, `src-ignore-passage` for the paragraph, or `src-ignore-file` for the whole file.",
    );
  });
});

describe("a flood of delimiters", () => {
  const floods = ["<!--", "-->", "{>>", "<<}", "<!-- src:", "{>>src:", "<!-- src: named;", "<!--\t", "\\", "{>> <!-- "];
  for (const piece of floods) {
    it(`${JSON.stringify(piece)}, a million units on one line: a time that grows with its length`, () => {
      const quarter = piece.repeat(250_000 / piece.length);
      parseTags(quarter, []);
      const short = processorTime(() => parseTags(quarter, []));
      const long = processorTime(() => parseTags(quarter.repeat(4), []));
      assert.ok(long < 12 * short + 500, `${short} ms, then ${long} ms for four times as much`);
    });
  }
});
