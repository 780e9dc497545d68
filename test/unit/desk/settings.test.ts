/** What the desk's file means for a document, and that it beats what a person has set. */
import assert from "node:assert/strict";
import { type DeskFile, settingsFor, underDesk } from "../../../src/core/desk";
import type { AnalysisSettings } from "../../../src/core/model";
import { findingsIn, inNews } from "../rules/news";
import { fileOf, WHOLE } from "./marked";

const ignoredIn = (file: DeskFile, path?: string) =>
  settingsFor(file, path).ignored?.map(({ code, text }) => (text ? `${code} ${text}` : code));

describe("the settings of a document under a desk's file", () => {
  const whole = fileOf(WHOLE);

  it("are what the file says", () => {
    const { ignored: _, ...settings } = settingsFor(whole, "bridge.md");
    assert.deepEqual(settings, {
      profile: "strict",
      outlet: "Dunmarrow Herald",
      severities: { SRC105: "off", SRC106: "error" },
      style: whole.style,
      register: whole.register,
    });
  });

  it("have the entries of `ignore` that are for it", () => {
    assert.deepEqual(ignoredIn(whole, "bridge.md"), []);
    assert.deepEqual(ignoredIn(whole, "drafts/budget-2.md"), ["SRC105 The repairs will cost"]);
    assert.deepEqual(ignoredIn(whole, "letters/2026/may.txt"), ["SRC101", "SRC102"]);
    assert.deepEqual(ignoredIn(whole, "post/a.md"), ["SRC101", "SRC102"]);
    assert.deepEqual(ignoredIn(whole), [], "one that is not saved is in no folder");
    const everywhere = fileOf("ignore:\n  - rule: SRC105\n    reason: tried");
    assert.deepEqual([ignoredIn(everywhere, "a.md"), ignoredIn(everywhere)], [["SRC105"], ["SRC105"]]);
  });

  it("take the last pattern that fits for what the document is", () => {
    assert.equal(settingsFor(whole, "notes/a.md").readAs, "other");
    assert.equal(settingsFor(whole, "notes/bridge.md").readAs, "news");
    assert.equal(settingsFor(whole, "bridge.md").readAs, undefined);
  });

  it("are nothing where the file says nothing", () => {
    assert.deepEqual(settingsFor(fileOf(""), "a.md"), { severities: {}, ignored: [], style: {} });
  });
});

describe("a person's settings under a desk's file", () => {
  const own: AnalysisSettings = {
    profile: "student",
    severities: { SRC101: "off", SRC105: "hint" },
    ignored: [{ code: "SRC102", reason: "mine" }],
    outlet: "My Own Post",
    readAs: "news",
  };
  const under = (text: string) => underDesk(own, settingsFor(fileOf(text), "a.md"));

  it("stay where the desk says nothing", () => {
    assert.deepEqual(under(""), { ...own, style: {} });
  });

  it("give way to what the desk says", () => {
    const settings = under("profile: strict\noutlet: Dunmarrow Herald\nreadAs: { a.md: opinion }");
    assert.deepEqual([settings.profile, settings.outlet, settings.readAs], ["strict", "Dunmarrow Herald", "opinion"]);
  });

  it("keep severities of rules that the desk does not name, unless it has a profile", () => {
    assert.deepEqual(under("rules: { SRC105: error }").severities, { SRC101: "off", SRC105: "error" });
    assert.deepEqual(under("profile: strict\nrules: { SRC105: error }").severities, { SRC105: "error" });
  });

  it("have what is ignored by either", () => {
    const { ignored } = under("ignore: [{ rule: SRC105, reason: ours }]");
    assert.deepEqual(
      ignored?.map(({ reason }) => reason),
      ["mine", "ours"],
    );
  });
});

describe("an article under a desk's file", () => {
  const text = inNews("The repairs will cost $3.4 million.\n\nA crane fell into the harbour on Tuesday.");
  const found = (file: string) =>
    findingsIn(text, { settings: settingsFor(fileOf(file), "drafts/a.txt") }).map(
      ({ code, severity }) => `${code} ${severity}`,
    );

  it("has the desk's severities", () => {
    assert.deepEqual(found(""), ["SRC102 warning", "SRC105 information"]);
    assert.deepEqual(found("profile: strict"), ["SRC102 warning", "SRC105 warning"]);
    assert.deepEqual(found("rules: { SRC105: off, unsourced-figure: hint }"), ["SRC102 hint"]);
  });

  it("is silent where the desk has decided so", () => {
    const ignore = (more: string) => found(`ignore: [{ rule: [SRC102, SRC105], reason: tried${more} }]`);
    assert.deepEqual(ignore(""), []);
    assert.deepEqual(ignore(", files: drafts/*.txt"), []);
    assert.deepEqual(ignore(", files: drafts/*.md"), ["SRC102 warning", "SRC105 information"]);
    assert.deepEqual(ignore(", text: A crane fell"), ["SRC102 warning"]);
  });

  it("is what the desk takes it for", () => {
    assert.deepEqual(found("readAs: { drafts/: other }"), []);
  });
});
