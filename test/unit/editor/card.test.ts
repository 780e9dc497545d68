/** The hover cards, read as a person would: links as their words. */
import assert from "node:assert/strict";
import type { Finding } from "../../../src/core/model";
import type { RuleRow } from "../../../src/core/rules/rule";
import { attributionCard, type CardSubject, findingCard } from "../../../src/editor/view/card";
import { article, type Line, type Speaker } from "./support/marked";

const khan: Speaker = { label: "Ann Khan", kind: "named-person", role: "city clerk" };
const diplomat: Speaker = { label: "a diplomat familiar with the call", kind: "unnamed-official" };
const courier: Speaker = { label: "Courier", kind: "outlet" };

describe("the card of an attribution", () => {
  it("says who, how strong, and how sure", () => {
    const card = read([{ marked: "⟦Khan⟧ ⟨said⟩ ⟪the bridge is safe⟫.", speaker: khan, strength: "strong" }]);
    assert.deepEqual(card, [
      "**● Ann Khan** — named person, city clerk",
      "Sourcing: **strong** — one source",
      "Reading: **sure** — a verb of saying with its subject",
      "[Tag the source…] · [Correct the kind…] · [Add to register…]",
    ]);
  });

  it("shows the chain, from the speaker to this outlet", () => {
    const line: Line = { marked: "⟦Khan⟧ ⟨told⟩ it", speaker: khan, through: [diplomat, courier] };
    assert.equal(
      read([line], { outlet: "UNN" })[3],
      "**Ann Khan** → a diplomat familiar with the call (unnamed official) → Courier (outlet) → UNN (this outlet)",
    );
  });

  it("does not name this outlet twice", () => {
    const line: Line = { marked: "⟦Khan⟧ ⟨told⟩ it", speaker: khan, through: [courier] };
    assert.ok(read([line], { outlet: "Courier" }).includes("**Ann Khan** → Courier (this outlet)"));
  });

  describe("of a teller in the middle", () => {
    // The Courier reports what a source says within it, and the chain of that starts with the source.
    const chainAt = (outer: string, inner: string): string | undefined => {
      const { article: made, text } = article([
        { marked: outer, speaker: courier },
        { marked: inner, speaker: khan, nestedIn: 0, at: 0 },
      ]);
      const courierHop = { name: "Courier", kind: courier.kind, attribution: 0 };
      const chains = [[courierHop], [{ name: "Ann Khan", kind: khan.kind, attribution: 1 }, courierHop]];
      const attributions = made.attributions.map((one) => ({ ...one, chain: chains[one.index]! }));
      const card = plain(attributionCard(subject({ ...made, attributions }, text), attributions[0]!));
      return card.find((part) => part.includes("→"));
    };

    it("shows the whole chain, and which one it is", () => {
      const chain = chainAt("⟪The bridge will close, Khan said⟫, ⟦the Courier⟧ ⟨reports⟩", "⟪The bridge will close⟫");
      assert.equal(chain, "Ann Khan → **Courier** (outlet)");
    });

    it("leaves out who said only a word of it", () => {
      const chain = chainAt("⟪Close it, as Khan wants, and the town is lost⟫, ⟦the Courier⟧ ⟨reports⟩", "⟪Close it⟫");
      assert.equal(chain, undefined);
    });
  });

  it("has no chain where there is one teller", () => {
    assert.ok(!read([{ marked: "⟦Khan⟧ said", speaker: khan }], { outlet: "UNN" }).some((part) => part.includes("→")));
  });

  it("links to a few other claims of the source and counts the rest", () => {
    const claims = ["one", "two", "three", "four", "five"];
    const card = read(claims.map((claim) => ({ marked: `⟦Khan⟧ ⟨said⟩ ⟪${claim}⟫.`, speaker: khan })));
    assert.ok(card.includes("Also: [two] · [three] · [four] · 1 more"), card.join("\n"));
  });

  it("says a denial and a refusal", () => {
    assert.ok(read([{ marked: "⟦Khan⟧ ⟨denied⟩ ⟪it⟫", speaker: khan, stance: "denies" }]).includes("Denies it."));
    const declined = read([{ marked: "⟦Khan⟧ ⟨declined to comment⟩", speaker: khan, stance: "declines" }]);
    assert.ok(declined.includes("Was asked, and would not say."));
  });

  it("shows a hostile name as words", () => {
    const { article: made, text } = article([
      { marked: "⟦x⟧ said", speaker: { label: "[x](command:quit) <img>", kind: "named-person" } },
    ]);
    const card = attributionCard(subject(made, text), made.attributions[0]!);
    assert.match(card, /^\*\*● \\\[x\\\]\\\(command\\:quit\\\) \\<img\\>\*\*/);
  });

  it("stays short, however long the source’s description", () => {
    const long = "very ".repeat(400);
    const card = read([{ marked: "⟦x⟧ said", speaker: { label: long, kind: "unnamed-person", role: long } }]);
    assert.ok(card.join("").length < 500, `${card.join("").length} characters`);
  });
});

describe("the card of a finding", () => {
  const rule: RuleRow = {
    code: "SRC105",
    name: "unsourced-event",
    title: "An event without a source",
    severities: { student: "information", standard: "information", strict: "information" },
    fixes: [],
    reason: "Readers ask how the newsroom knows.",
    guideline: "A handbook: attribute what the reporter did not see.",
    remedy: "Name the source.",
    scope: "articles",
    examples: { bad: [], good: [] },
  };
  const finding: Finding = {
    code: "SRC105",
    name: "unsourced-event",
    severity: "information",
    span: { start: 0, end: 5 },
    message: "An event without a source.",
    because: ["the reporter’s own voice", "a day is named"],
    related: [],
    fixes: [],
  };

  it("gives the reasons, the rule and its guideline", () => {
    const { article: made, text } = article([]);
    assert.deepEqual(plain(findingCard(subject(made, text), { ...finding, tagAt: 5 }, rule)), [
      "**An event without a source** — SRC105",
      "Why: the reporter’s own voice; a day is named",
      "Readers ask how the newsroom knows.",
      "*A handbook: attribute what the reporter did not see.*",
      "[Tag the source…] · [Ignore…] · [About this rule]",
    ]);
  });

  it("offers no tag where none would settle it", () => {
    const { article: made, text } = article([]);
    assert.ok(!findingCard(subject(made, text), finding, rule).includes("Tag the source"));
  });
});

function subject(made: CardSubject["article"], text: string): CardSubject {
  return { article: made, text, uri: "file:///story.md", version: 1 };
}

function read(lines: readonly Line[], more: Partial<CardSubject["article"]> = {}): string[] {
  const { article: made, text } = article(lines, more);
  return plain(attributionCard(subject(made, text), made.attributions[0]!));
}

/** The paragraphs of a card, links as `[words]` and without backslashes. */
function plain(card: string): string[] {
  return card.split("\n\n").map((part) => part.replace(/\]\(command:[^)]*\)/g, "]").replace(/\\(.)/g, "$1"));
}
