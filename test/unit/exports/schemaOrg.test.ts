/** schema.org: types and properties are the vocabulary's, nothing is lost in expansion, and nobody is made to say what they deny. */
import assert from "node:assert/strict";
import type { ExportInput } from "../../../src/exports";
import { schemaOrg } from "../../../src/exports/schemaOrg";
import { article } from "../editor/support/marked";
import { assertLossless, expanded } from "./jsonld";
import { input, MARKED_UP, SAMPLES } from "./samples";
import { assertInVocabulary, vocabularyContext } from "./vocabulary";

interface Node {
  readonly "@type": string;
  readonly "@id"?: string;
  readonly name?: string;
  readonly description?: string;
  readonly text?: string;
  readonly headline?: string;
  readonly author?: Node;
  readonly publisher?: Node;
  readonly isBasedOn?: Node & readonly Node[];
  readonly hasPart: readonly Node[];
}

const nodeOf = (sample: ExportInput): Node => JSON.parse(schemaOrg.write(sample));

const TYPES = [
  "NewsArticle",
  "OpinionNewsArticle",
  "NewsMediaOrganization",
  "Quotation",
  "Claim",
  "CreativeWork",
  "Dataset",
  "Person",
  "Organization",
];

describe("schema.org", () => {
  for (const { name, sample } of SAMPLES) {
    it(`of ${name} has what the vocabulary has`, () => assertInVocabulary(nodeOf(sample)));

    it(`of ${name} is whole when a JSON-LD processor has read it`, async () => {
      const node = nodeOf(sample);
      const context = vocabularyContext(TYPES);
      const read = await expanded(node, { "https://schema.org": context });
      assertLossless(node, read, (word) => context[word]!);
    });
  }

  it("is refused by the check where a property is another type's", () => {
    assert.throws(() => assertInVocabulary({ "@type": "Claim", jobTitle: "mayor" }), /Claim has no property jobTitle/);
    assert.throws(() => assertInVocabulary({ "@type": "Claim", author: "Khan" }), /does not take/);
  });

  it("tells quotations without their marks from claims, each with who says so", () => {
    const { hasPart } = nodeOf(
      input("“We knew it all,” the mayor, Ann Khan, said. Piet Vos said the bridge was shut."),
    );
    assert.deepEqual(
      hasPart.map(({ "@type": type, text, author }) => [type, text, author?.["@type"], author?.name]),
      [
        ["Quotation", "We knew it all,", "Person", "Ann Khan"],
        ["Claim", "the bridge was shut", "Person", "Piet Vos"],
      ],
    );
  });

  it("tells words as a reader of the page sees them, without mark-up", () => {
    const { headline, hasPart } = nodeOf(MARKED_UP);
    assert.equal(headline, "A rusty bridge");
    assert.deepEqual(
      hasPart.map(({ text }) => text),
      ["the bridge was shut", "We knew it,", "It 👩‍💻 was shut, and rusty,"],
    );
  });

  it("does not end the script of the page that it stands in", () => {
    const said = "</script><script>alert(1)</script><!--";
    const written = schemaOrg.write(input(`“We knew ${said} it all,” Ann Khan said.`));
    assert.doesNotMatch(written, /</);
    assert.ok(JSON.parse(written).hasPart[0].text.includes(said));
  });

  it("does not say what the desk calls its file", () => {
    const written = schemaOrg.write(input("Ann Khan said the bridge was shut.", { name: "mayor-legal-hold.txt" }));
    assert.doesNotMatch(written, /legal/);
  });

  it("tells a denial with the words that deny, and no refusal to comment", () => {
    const { hasPart } = nodeOf(input("Ann Khan denied that she lied. Piet Vos declined to comment."));
    assert.deepEqual(
      hasPart.map(({ text }) => text),
      ["Ann Khan denied that she lied"],
    );
  });

  it("tells with the words that say so what would be no statement without them", () => {
    const { hasPart } = nodeOf(input("Ann Khan has announced her intentions. “Shut it,” Piet Vos said."));
    assert.deepEqual(
      hasPart.map(({ text }) => text),
      ["Ann Khan has announced her intentions", "Shut it,"],
    );
  });

  it("tells as a quotation only what stands between marks, each paragraph without them", () => {
    const { hasPart } = nodeOf(
      input(
        "According to Ann Khan, allies “certainly know it.”\n\n“It was rusty,” Piet Vos said. “We told them.\n\n“And they knew.”",
      ),
    );
    assert.deepEqual(
      hasPart.map(({ "@type": type, text }) => [type, text]),
      [
        ["Claim", "allies “certainly know it.”"],
        ["Quotation", "It was rusty, … We told them."],
        ["Quotation", "And they knew."],
      ],
    );
  });

  it("says of a claim which paper it is based on", () => {
    const { hasPart, isBasedOn } = nodeOf(input("The bridge was shut, according to a court filing."));
    assert.deepEqual(
      isBasedOn?.map(({ name }) => name),
      ["a court filing"],
    );
    assert.equal(hasPart[0]?.isBasedOn?.name, "a court filing");
  });

  it("says of a claim who told it, from the one who told the desk inwards", () => {
    const through = [
      { label: "a diplomat", kind: "unnamed-official" },
      { label: "CNN", kind: "outlet" },
    ] as const;
    const rubio = { label: "Marco Rubio", kind: "named-person" } as const;
    const copy = article([{ marked: "⟦Rubio⟧ ⟨said⟩ ⟪the deal was close⟫.", speaker: rubio, through }]);
    const [claim] = nodeOf({ ...copy, format: "plain", name: "deal.md", version: "1" }).hasPart;
    const told = claim?.isBasedOn;
    assertInVocabulary(claim!);
    assert.deepEqual(
      [told?.["@type"], told?.author?.["@type"], told?.author?.name, told?.isBasedOn?.author?.description],
      ["CreativeWork", "NewsMediaOrganization", "CNN", "a diplomat"],
    );
  });
});
