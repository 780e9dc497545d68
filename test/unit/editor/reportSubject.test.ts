/** What comes back from a panel is checked before it is believed. */
import assert from "node:assert/strict";
import { isLasting, keptSubject, panelMessage, type ReportSubject } from "../../../src/editor/reports/subject";

describe("a message of a report’s panel", () => {
  it("is taken where it has the shape that our page sends", () => {
    const reveal = { type: "reveal", article: 0, start: 3, end: 9 };
    assert.deepEqual(panelMessage({ ...reveal, more: 1 }), reveal);
    assert.deepEqual(panelMessage({ type: "save" }), { type: "save" });
    assert.deepEqual(panelMessage({ type: "ready" }), { type: "ready" });
  });

  it("is left alone in any other", () => {
    const reveal = { type: "reveal", article: 0, start: 3, end: 9 };
    for (const value of [
      undefined,
      null,
      "save",
      {},
      { type: "run" },
      { ...reveal, start: -1 },
      { ...reveal, start: 1.5 },
      { ...reveal, end: Number.NaN },
      { ...reveal, end: "9" },
      { ...reveal, start: 10 },
      { ...reveal, article: undefined },
    ])
      assert.equal(panelMessage(value), undefined, JSON.stringify(value));
  });
});

describe("the subject of a report", () => {
  it("is found again after a reload, but for what was on the clipboard", () => {
    const subjects: ReportSubject[] = [
      { what: "article", uri: "file:///a.md" },
      { what: "workspace" },
      { what: "comparison", uri: "file:///a.md", earlier: { from: "saved" } },
      { what: "comparison", uri: "file:///a.md", earlier: { from: "git" } },
      { what: "comparison", uri: "file:///a.md", earlier: { from: "file", uri: "file:///b.md" } },
    ];
    for (const subject of subjects) {
      assert.ok(isLasting(subject));
      assert.deepEqual(keptSubject(JSON.parse(JSON.stringify(subject))), subject);
    }
    const clipboard = { what: "comparison", uri: "file:///a.md", earlier: { from: "clipboard", text: "x" } } as const;
    assert.ok(!isLasting(clipboard));
    assert.equal(keptSubject(clipboard), undefined);
  });

  it("is none where a window has kept something else", () => {
    for (const value of [undefined, null, 3, "x", {}, { what: "article" }, { what: "comparison", uri: "file:///a.md" }])
      assert.equal(keptSubject(value), undefined);
  });
});
