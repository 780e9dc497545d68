/** The tags that fixes and the form write. */
import assert from "node:assert/strict";
import type { Finding, SourceTag } from "../../../src/core/model";
import { type Ask, newSourceTag } from "../../../src/editor/view/newSourceForm";
import { sourcesByRecency, tagOfKind, tagOfSource } from "../../../src/editor/view/sourceTags";
import { placeOfAttribution, placeOfFinding } from "../../../src/editor/view/tagPlaces";
import { article, type Speaker } from "./support/marked";

const khan: Speaker = { label: "Ann Khan", kind: "named-person", role: "city clerk" };
const diplomat: Speaker = { label: "a diplomat", kind: "unnamed-official" };

describe("the tag of a known source", () => {
  it("names a named one, with what is known of it", () => {
    const { article: made } = article([{ marked: "⟦Khan⟧ said", speaker: khan }]);
    assert.deepEqual(tagOfSource(made.sources[0]!), {
      src: "named-person",
      fields: { by: "Ann Khan", role: "city clerk" },
    });
  });

  it("describes an unnamed one", () => {
    const { article: made } = article([{ marked: "⟦A diplomat⟧ said", speaker: diplomat }]);
    assert.deepEqual(tagOfSource(made.sources[0]!), { src: "unnamed-official", fields: { desc: "a diplomat" } });
  });

  it("of another kind speaks of the same words, and has no name where the kind has none", () => {
    const { article: made } = article([{ marked: "⟦Khan⟧ said", speaker: khan }]);
    const [source] = made.sources;
    assert.deepEqual(tagOfKind("spokesperson", source, "Khan").fields, { by: "Ann Khan", mention: "Khan" });
    assert.deepEqual(tagOfKind("unnamed-person", source, "Khan").fields, { mention: "Khan" });
  });

  it("of another kind keeps what the old tag says, a code too, but not a name that the kind has not", () => {
    const old = { by: "S2", desc: "an aide", terms: "background" };
    assert.deepEqual(tagOfKind("unnamed-official", undefined, "x", old).fields, old);
    const named = { by: "Ann Khan", how: "phone" };
    assert.deepEqual(tagOfKind("unnamed-official", undefined, "x", named).fields, { how: "phone" });
  });
});

describe("the place of a tag", () => {
  const tags: SourceTag[] = [{ ...tagBy("S1", 20, 30), src: "to-come" }, tagBy("S2", 40, 50)];
  const { article: made } = article([{ marked: "⟦Khan⟧ said", speaker: khan }], { tags });
  const finding: Finding = {
    code: "SRC401",
    name: "to-come",
    severity: "warning",
    span: { start: 20, end: 30 },
    message: "The source is still to come.",
    because: [],
    related: [],
    fixes: [],
  };

  it("is that of the tag which says the source is to come", () => {
    assert.deepEqual(placeOfFinding(made, finding), { at: 30, replaces: 0 });
    assert.equal(placeOfFinding(made, { ...finding, span: { start: 3, end: 5 } }), undefined);
    assert.equal(placeOfFinding(made, { ...finding, code: "SRC302", span: { start: 40, end: 50 } }), undefined);
    assert.deepEqual(placeOfFinding(made, { ...finding, tagAt: 7 }), { at: 7 });
  });

  it("is that of the tag which decided the attribution", () => {
    const [attribution] = made.attributions;
    assert.deepEqual(placeOfAttribution(attribution!), { at: 9 });
    assert.deepEqual(placeOfAttribution({ ...attribution!, tag: 0 }), { at: 9, replaces: 0 });
  });
});

describe("sources by recency", () => {
  it("has the one that spoke last before the place first", () => {
    const { article: made } = article([
      { marked: "⟦Khan⟧ said", speaker: khan },
      { marked: "⟦A diplomat⟧ said", speaker: diplomat },
      { marked: "⟦Later⟧ said", speaker: { label: "Later", kind: "outlet" } },
    ]);
    const second = made.attributions[1]!.span.end;
    assert.deepEqual(
      sourcesByRecency(made, second).map(({ label }) => label),
      ["a diplomat", "Ann Khan", "Later"],
    );
  });
});

describe("the form for a new source", () => {
  it("asks a named person’s name, position and organisation", async () => {
    const { ask, asked } = answering(["named-person", "on-record"], { by: "Ann Lee", role: "city clerk", org: "" });
    assert.deepEqual(await newSourceTag(ask, article([]).article, "2026-03-02"), {
      src: "named-person",
      fields: { by: "Ann Lee", role: "city clerk", terms: "on-record", date: "2026-03-02" },
    });
    assert.deepEqual(asked, ["by", "role", "org"]);
  });

  for (const terms of ["background", "deep-background", "off-record"]) {
    for (const kind of ["named-person", "spokesperson", "unnamed-official", "unnamed-person", "unnamed-group"]) {
      it(`never asks for a name on ${terms}: ${kind}`, async () => {
        const { ask, asked } = answering([kind, terms], { desc: "an aide", why: "fear of dismissal" });
        const tag = await newSourceTag(ask, article([], { tags: [tagBy("S1")] }).article);
        assert.deepEqual(tag?.fields, { by: "S2", desc: "an aide", why: "fear of dismissal", terms });
        assert.notEqual(tag?.src, "named-person");
        assert.ok(!asked.includes("by") && !asked.includes("role"), asked.join());
      });
    }
  }

  it("asks a document for no terms", async () => {
    const { ask } = answering(["document"], { by: "the inspection report" });
    assert.deepEqual(await newSourceTag(ask, article([]).article), {
      src: "document",
      fields: { by: "the inspection report" },
    });
  });

  it("writes nothing when it is left, at whichever question", async () => {
    for (const picks of [[], ["named-person"], ["named-person", "on-record"]]) {
      assert.equal(await newSourceTag(answering(picks, {}).ask, article([]).article), undefined);
    }
  });
});

/** Picks and types in the given order; Escape when there is no answer left. */
function answering(picks: readonly string[], texts: Readonly<Record<string, string>>) {
  const left = [...picks];
  const asked: string[] = [];
  const ask: Ask = {
    pick: async (_title, choices) => choices.find(({ value }) => value === left[0] && left.shift())?.value,
    text: async (_title, { key }) => {
      asked.push(key);
      return texts[key];
    },
  };
  return { ask, asked };
}

function tagBy(by: string, start = 0, end = 0): SourceTag {
  return { type: "source", src: "unnamed-person", fields: { by }, span: { start, end }, notation: "html" };
}
