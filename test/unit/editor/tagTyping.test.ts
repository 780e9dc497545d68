/** Typing in a tag: where one is, what is offered there, and what stands there afterwards. `|` is the cursor. */
import assert from "node:assert/strict";
import type { KnownSource } from "../../../src/core/model";
import { RULES } from "../../../src/core/rules";
import { parseTags } from "../../../src/core/tags";
import { type TagOffer, tagOffers } from "../../../src/editor/view/tagCompletions";
import { plainText, snippetFile, snippetText, tagForms } from "../../../src/editor/view/tagForms";
import { tagHelp } from "../../../src/editor/view/tagHelp";
import { type TypingPlace, typingPlace } from "../../../src/editor/view/tagTyping";
import { analyst } from "../articles/shared";
import { processorTime } from "../processorTime";

const KNOWN: readonly KnownSource[] = [
  { ref: "s1", name: "Ann Lee", kind: "named-person", role: "city clerk" },
  { ref: "s2", name: "Bo Secret", kind: "named-person", terms: "background" },
  { ref: "s3", kind: "unnamed-official", description: "an official in the port" },
];

describe("a place in a tag", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["Said.<!--|", "tag ⟨⟩"],
    ["Said.<!--|>", "tag ⟨>⟩"],
    ["Said.<!-- sr|", "tag ⟨ sr⟩"],
    ["Said.<!-- | More is said.", "tag ⟨ ⟩"],
    ["Said.{>>|}", "tag ⟨}⟩"],
    ["Said.<!-- src: |", "value src ⟨⟩"],
    ["Said.<!-- src: na|med -->", "value src ⟨named⟩"],
    ["Said.<!-- src: na| Costa resigned.", "value src ⟨na⟩"],
    ["Said.<!-- src: named; |", "key ⟨⟩"],
    ["Said.<!-- src: named; b|y: Ann Lee -->", "key ⟨by⟩"],
    ["Said.<!-- src: named; by: Ann| Lee; role: clerk -->", "value by ⟨Ann Lee⟩"],
    ["Said.<!-- src: named; by: a\\; b|; role: clerk -->", "value by ⟨a\\; b⟩"],
    ["Said.{>>src: named; ter|<<}", "key ⟨ter⟩"],
    ["Said.<!-- src-ignore |", "code ⟨⟩"],
    ["Said.<!-- src-ignore SRC102, SR|C1: why -->", "code ⟨SRC1⟩"],
    ["Said.<!-- src-ignore SRC102: |", "reason ⟨⟩"],
    ["Said.<!-- src-ign|", "tag ⟨ src-ign⟩"],
  ];
  for (const [marked, expected] of CASES)
    it(marked, () => {
      assert.equal(placeText(marked), expected);
    });

  const NOWHERE = [
    "He said| so.",
    "Said.<!-- a note: |-->",
    "Said.<!-- source: |",
    "<!-- src: named -->|",
    "Said.<!-- src: named; colour: |",
    "Said.<!-- srcset|",
    "Said.<!-- src: named\n|",
    "a -- b --|",
  ];
  for (const marked of NOWHERE)
    it(`none: ${JSON.stringify(marked)}`, () => {
      assert.equal(placeText(marked), "none");
    });

  it("is none in code", () => {
    const text = "`<!-- src: `";
    assert.equal(typingPlace(text, 11, [{ start: 0, end: text.length }]), undefined);
  });

  it("takes time in proportion to the text", () => {
    const text = "<!-- src: named; ".repeat(20_000);
    assert.ok(processorTime(() => typingPlace(text, text.length, [])) < 200);
  });
});

describe("offers in a tag", () => {
  it("opens whole tags, which parse when they are filled in as proposed", () => {
    for (const opener of ["Said.<!--|", "Said.<!--|>", "Said.{>>|}", "Said.{>>|"]) {
      const offers = offered(opener);
      assert.deepEqual(offers.map(({ label }) => label).sort(), [
        "src-document",
        "src-ignore",
        "src-named",
        "src-none",
        "src-to-come",
        "src-unnamed",
      ]);
      for (const offer of offers) {
        const text = accepted(opener, offer);
        const [tag, ...others] = parseTags(text, []);
        assert.ok(tag && tag.type !== "malformed" && others.length === 0, text);
        assert.equal(text.slice(tag.span.end), "", text);
      }
    }
  });

  it("names each kind but none that no tag should say", () => {
    const labels = labelsOf("Said.<!-- src: |");
    assert.ok(["named", "official", "document", "none", "to-come"].every((kind) => labels.includes(kind)));
    assert.ok(!labels.includes("unspecified"));
  });

  it("leaves out the keys that are there, and `reason` where a source is needed", () => {
    const labels = labelsOf("Said.<!-- src: named; by: Ann Lee; | -->");
    assert.ok(labels.includes("role") && !labels.includes("by") && !labels.includes("reason"));
    assert.equal(labelsOf("Said.<!-- src: none; |")[0], "reason");
  });

  it("writes a colon behind a key only where there is none", () => {
    assert.equal(
      accepted("Said.<!-- src: named; b| -->", offerCalled("Said.<!-- src: named; b| -->", "by")),
      "Said.<!-- src: named; by:  -->",
    );
    const inMiddle = "Said.<!-- src: named; b|: Ann -->";
    assert.equal(accepted(inMiddle, offerCalled(inMiddle, "by")), "Said.<!-- src: named; by: Ann -->");
  });

  it("knows the sources of the article and of the desk, and protects whom the desk protects", () => {
    const text = "Mayor Tom Reyes said it would rain. Bo Secret said it would not.<!-- src: named; by: | -->";
    const labels = labelsOf(text);
    assert.ok(labels.includes("Tom Reyes"), labels.join());
    assert.ok(labels.includes("Ann Lee"), labels.join());
    assert.ok(labels.includes("S2") && labels.includes("S3") && labels.includes("S4"), labels.join());
    const all = JSON.stringify(offered(text));
    assert.ok(!all.includes("Bo Secret"), all);
  });

  it("offers codes alone where no name may stand", () => {
    for (const head of ["src: official", "src: named; terms: background", "src: named; ref: s2"]) {
      const labels = labelsOf(`Mayor Tom Reyes said it would rain.<!-- ${head}; by: | -->`);
      assert.deepEqual(labels, ["S2", "S3", "S4"], head);
    }
  });

  it("offers entries of the register, and never a protected name", () => {
    const offers = offered("Said.<!-- src: named; ref: | -->");
    assert.deepEqual(
      offers.map(({ label, detail }) => [label, detail]),
      [
        ["s1", "Ann Lee"],
        ["s2", "named person"],
        ["s3", "unnamed official, an official in the port"],
      ],
    );
  });

  it("fills in the role of the one who is named", () => {
    assert.deepEqual(labelsOf("Said.<!-- src: named; by: Ann Lee; role: | -->"), ["city clerk"]);
  });

  it("offers today, terms, and what the copy says of an unnamed source", () => {
    assert.equal(labelsOf("Said.<!-- src: named; date: |")[0], "2026-03-02");
    assert.deepEqual(labelsOf("Said.<!-- src: named; terms: |"), [
      "on-record",
      "background",
      "deep-background",
      "off-record",
    ]);
    const described = "An official familiar with the talks said it would rain.<!-- src: official; desc: |";
    assert.ok(labelsOf(described).includes("An official familiar with the talks"), labelsOf(described).join());
  });

  it("escapes what it writes", () => {
    const same = "Said.<!-- src: named; how: a\\; b --> Said.<!-- src: named; how: |";
    const offer = offered(same).find(({ insert }) => insert === "a\\; b");
    assert.equal(offer?.label, "a; b");
  });

  it("silences the rules that speak there", () => {
    const text = "The pier costs the town 4,200 pounds a week.<!-- src-ignore | -->";
    assert.deepEqual(labelsOf(text), ["SRC102"]);
    assert.ok(labelsOf("Rain.<!-- src-ignore | -->").includes("SRC105"));
  });
});

describe("the grammar of a tag", () => {
  it("highlights the key at hand", () => {
    assert.equal(activeAt("Said.<!-- src: |"), "src: …");
    assert.equal(activeAt("Said.<!-- src: named; terms: |"), "terms: …");
    assert.equal(activeAt("Said.<!-- src: named; |"), undefined);
    assert.equal(activeAt("Said.<!-- src-ignore SRC|"), "SRC…");
    assert.equal(activeAt("Said.<!-- src-ignore SRC102: |"), "reason");
    assert.equal(activeAt("Said.|"), undefined);
  });
});

describe("snippets", () => {
  it("are tags that can be read, in whatever way they are filled", () => {
    for (const form of tagForms()) {
      const [tag] = parseTags(`<!-- ${plainText(form.pieces)} -->`, []);
      assert.ok(tag && tag.type !== "malformed", plainText(form.pieces));
      for (const piece of form.pieces)
        if (typeof piece !== "string" && "choices" in piece) assert.ok(piece.choices.length > 0, form.prefix);
    }
    assert.equal(Object.keys(snippetFile()).length, tagForms().length);
  });

  it("escape what would end a stop", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a snippet's.
    const expected = "a\\$\\}${1:b\\}}${2|c\\,d,e\\|f|}";
    assert.equal(snippetText(["a$}", { stop: "b}" }, { choices: ["c,d", "e|f"] }]), expected);
  });
});

function read(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf("|");
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

function placeOf(marked: string): TypingPlace | undefined {
  const { text, offset } = read(marked);
  return typingPlace(text, offset, []);
}

function placeText(marked: string): string {
  const place = placeOf(marked);
  if (!place) return "none";
  const { text } = read(marked);
  const key = place.type === "value" ? ` ${place.key}` : "";
  return `${place.type}${key} ⟨${text.slice(place.span.start, place.span.end)}⟩`;
}

function offered(marked: string): TagOffer[] {
  const { text } = read(marked);
  const place = placeOf(marked);
  assert.ok(place, marked);
  const article = analyst.analyse({ text, format: "markdown", settings: { readAs: "news", register: KNOWN } });
  const rules = new Map(RULES.map(({ code, title }) => [code, title]));
  return tagOffers({ text, article, known: KNOWN, today: "2026-03-02", rules }, place);
}

const labelsOf = (marked: string): string[] => offered(marked).map(({ label }) => label);

function offerCalled(marked: string, label: string): TagOffer {
  const offer = offered(marked).find((one) => one.label === label);
  assert.ok(offer, label);
  return offer;
}

/** The text after an offer was accepted, and all its stops were left as proposed. */
function accepted(marked: string, { insert, snippet }: TagOffer): string {
  const { text } = read(marked);
  const { span } = placeOf(marked)!;
  const words = snippet
    ? insert.replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, "$1").replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, "$1")
    : insert;
  return text.slice(0, span.start) + words + text.slice(span.end);
}

function activeAt(marked: string): string | undefined {
  const place = placeOf(marked);
  const help = place && tagHelp(place);
  const part = help?.active === undefined ? undefined : help.parts[help.active];
  return help && part && help.label.slice(part.start, part.end);
}
