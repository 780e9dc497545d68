/** The rows of the To Settle view, and what counts as settled. */
import assert from "node:assert/strict";
import { checklist, type Progress, progressOf, withoutAnswers } from "../../../src/editor/view/checklist";
import { analyst } from "../articles/shared";
import { inNews } from "../rules/news";

const read = (text: string) => analyst.analyse({ text, format: "plain" });

const FIGURE = "The repairs will cost £240,000 a week.";
const VAGUE = "Critics say the crane is too old.";
const COMMON = "<!-- src: none; reason: common-knowledge -->";
const IGNORED = "<!-- src-ignore SRC106: the desk knows them -->";

function progress(paragraph: string): Progress {
  const text = inNews(paragraph);
  const article = read(text);
  const bare = withoutAnswers(text, article);
  return progressOf(
    article,
    analyst.analyse({ text: bare.text, format: "plain", settings: { readAs: article.kind } }),
    bare.cuts,
  );
}

describe("the To Settle view", () => {
  it("lists findings by group, in reading order, with their rule and line", () => {
    const text = inNews(`${FIGURE}\n\n${VAGUE}\n\nThe crane opened in TK.`);
    const rows = checklist(text, read(text));
    assert.deepEqual(
      rows.map(({ label, description }) => [label, description]),
      [
        ["Without a source", "2 open"],
        ["Unfinished copy", "1 open"],
      ],
    );
    const [figure, vague] = rows[0]!.children;
    assert.match(figure!.label, /240,000/);
    assert.match(figure!.description, /^A figure without a source · line \d+$/);
    assert.match(figure!.spoken, /^A figure without a source, .*240,000.*, line \d+, (note|warning|hint|error)$/);
    assert.match(vague!.context, /\bitem\b/);
    assert.ok(figure!.checkable && /\btaggable\b/.test(figure!.context) && figure!.target.at !== undefined);
    assert.equal(rows[1]!.children[0]!.label, "TK");
  });

  it("lists marks of what was checked last, without a box", () => {
    const text = inNews("Ada Smyth (CQ) said the crane was old.");
    const marks = checklist(text, read(text)).at(-1)!;
    assert.deepEqual([marks.label, marks.description], ["Marks of what was checked", "1 mark left"]);
    assert.equal(marks.children[0]!.label, "Ada Smyth (CQ)");
    assert.equal(marks.children[0]!.checkable, undefined);
  });

  it("calls rows by the same ids after an edit elsewhere", () => {
    const ids = (text: string) => checklist(text, read(text)).flatMap(({ children }) => children.map(({ id }) => id));
    const one = inNews(FIGURE);
    assert.deepEqual(ids(one.replace(FIGURE, `The mayor, Ann Berg, said so.\n\n${FIGURE}`)), ids(one));
  });
});

describe("progress", () => {
  it("is nothing where nothing is found and nothing was answered", () => {
    assert.deepEqual(progress("The mayor, Ann Berg, said the crane was old."), { open: 0, settled: 0 });
  });

  it("counts what a tag or an ignore mark answers", () => {
    const none = progress(`${FIGURE}\n\n${VAGUE}`);
    assert.deepEqual(none, { open: 2, settled: 0 });
    assert.deepEqual(progress(`${FIGURE}${COMMON}\n\n${VAGUE}`), { open: 1, settled: 1 });
    assert.deepEqual(progress(`${FIGURE}${COMMON}\n\n${VAGUE}${IGNORED}`), { open: 0, settled: 2 });
  });

  it("does not count a tag that answers nothing", () => {
    const idle = progress("The mayor, Ann Berg, said the crane was old.<!-- src: named; by: Ann Berg -->");
    assert.deepEqual(idle, { open: 0, settled: 0 });
  });

  it("takes a source that is to come for open", () => {
    assert.deepEqual(progress(`${FIGURE}<!-- src: to-come -->\n\n${VAGUE}`), { open: 2, settled: 0 });
  });
});
