/** The article that the product was made for: who told what to whom, and which two paragraphs lack a source. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Source } from "../../../src/core/model";
import { Opened } from "./opened";

/** It is another's article, and not part of the repository. */
const FILE = path.join(process.cwd(), "../shared/data/articles/unn-cnn.txt");

describe("the article on security guarantees", () => {
  let unn: Opened;

  before(function () {
    if (!existsSync(FILE)) return this.skip();
    unn = new Opened(readFileSync(FILE, "utf8"), "plain");
  });

  it("is news of UNN's", () => {
    assert.equal(unn.article.kind, "news");
    assert.equal(unn.article.outlet, "UNN");
  });

  it("came from Rubio by a diplomat and CNN", () => {
    assert.deepEqual(unn.chain("told European counterparts on Thursday"), [
      "Marco Rubio (named-person)",
      "a European diplomat familiar with the phone call (unnamed-official)",
      "CNN (outlet)",
      "UNN (outlet)",
    ]);
  });

  it("keeps its unnamed sources apart", () => {
    const speakers = [
      "citing a European diplomat",
      "CNN sources familiar with negotiations with allies this week reported",
      "An official familiar with Wednesday's meetings said",
      "a CNN official familiar with Wednesday's meetings said",
      "A second source, informed about the meeting, also said",
      "two sources familiar with ongoing discussions on security guarantees said",
      "a third source familiar with the discussions noted",
      "US officials claimed",
    ].map((words) => unn.speaker(words));
    assert.equal(new Set(speakers.map((source) => source?.id)).size, speakers.length);
    for (const source of speakers) assert.match(source?.kind ?? "open", /^unnamed-/);
  });

  /** Words that point back, and words that name the one they point to. */
  const SAME: readonly (readonly [string, string])[] = [
    ["According to the diplomat", "citing a European diplomat"],
    ["the diplomat noted", "citing a European diplomat"],
    ["The official added", "phone call on Thursday said"],
    ["the official said", "An official familiar with Wednesday's meetings said"],
    ["according to the official", "An official familiar with Wednesday's meetings said"],
    ["they said", "An official familiar with Wednesday's meetings told CNN"],
    ["He pointed to", "Zelenskyy said on Wednesday"],
    ["Lavrov added", "Sergey Lavrov said"],
  ];
  for (const [words, first] of SAME) {
    it(`knows who speaks in “${words}”`, () => {
      const expected = unn.speaker(first);
      assert.ok(expected);
      assert.equal(unn.speaker(words)?.label, expected.label);
      assert.equal(unn.speaker(words)?.id, expected.id);
    });
  }

  it("knows who counts the countries that are ready", () => {
    assert.equal(unn.speaker("he said, but not all")?.name, "Volodymyr Zelenskyy");
  });

  it("knows what is said of those who are named", () => {
    const of = ({ name, role, organisation }: Source) => ({ name, role, organisation });
    assert.deepEqual(of(unn.speaker("told CNN that even drone missions")!), {
      name: "Ben Jensen",
      role: "a senior fellow",
      organisation: "the Center for Strategic and International Studies",
    });
    assert.equal(unn.speaker("John Healey reiterated")?.role, "British Defense Minister");
  });

  it("knows every mention of those who are named, each of whom is one source", () => {
    const named = (name: string) => unn.article.sources.filter((source) => source.name === name);
    const counts = [
      "Volodymyr Zelenskyy",
      "Donald Trump",
      "Marco Rubio",
      "Sergey Lavrov",
      "Ben Jensen",
      "John Healey",
    ].map((name) => named(name).map(({ mentions }) => mentions.length));
    assert.deepEqual(counts, [[8], [11], [5], [2], [1], [1]]);
    const [trump] = named("Donald Trump");
    const shown = trump!.mentions.map(({ span }) => unn.text.slice(span.start, span.end + 15));
    assert.ok(!shown.some((words) => words.includes("administration")), shown.join("; "));
  });

  it("lacks a source in two paragraphs and nowhere else", () => {
    assert.deepEqual(unn.unsourcedPassages(), ["On Wednesday, a meeting", "The military meetings followed"]);
  });

  it("shows an editor how its sources are told", () => {
    assert.deepEqual(unn.findings(/^SRC(?:204|208|209|210)$/), [
      ["SRC204", "CNN", "This is known only through CNN, and so are 4 other claims."],
      [
        "SRC210",
        "The official",
        "“The official” could be an administration official (line 9) or a European diplomat familiar with Rubio's phone call on Thursday (line 12).",
      ],
      ["SRC209", "claimed", "“claimed” suggests that it may well be untrue."],
    ]);
  });

  /** It retells CNN's story: it was CNN that granted anonymity, and CNN that can describe its sources and say why. */
  it("is not asked to explain the unnamed sources of another newsroom", () => {
    const codes = unn.article.findings.map(({ code }) => code);
    assert.deepEqual(
      codes.filter((code) => /^SRC20[123567]$/.test(code)),
      [],
    );
  });

  it("has passages that are no prose", () => {
    const kinds = ["Kyiv • UNN", "Details", "3410 views"].map((words) => unn.passage(words).kind);
    assert.deepEqual(kinds, ["dateline", "subheading", "relatedLink"]);
  });

  for (const words of ["On Wednesday, a meeting", "The military meetings followed"])
    it(`a tag settles “${words}”, and goes without a trace`, () => unn.checkTagging(words));
});
