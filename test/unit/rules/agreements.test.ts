/** Names of protected sources in tags: what code is written for them, and where. */
import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edits";
import type { AnalysisSettings } from "../../../src/core/model";
import { personNameIn } from "../../../src/core/rules/agreements/names";
import { OFFICES, PLACEHOLDERS } from "../../../src/lexicon/tagNames";
import { findingsIn, inNews } from "./news";

/** What the first finding's fix makes of a passage. */
function coded(passage: string, settings: AnalysisSettings = {}): string {
  const text = inNews(passage);
  const [finding] = findingsIn(text, { settings }).filter(({ code }) => code === "SRC302");
  const [fix] = finding?.fixes ?? [];
  assert.ok(fix, passage);
  const after = applyEdits(text, fix.edits);
  const [before, behind] = inNews("|").split("|");
  return after.slice(before!.length, after.length - behind!.length);
}

describe("a code for a protected name", () => {
  it("is the next that is free in the text and in the register", () => {
    const passage =
      "It will rise.<!-- src: official; by: S2; terms: background --> It fell.<!-- src: official; by: Ann Lee; terms: background -->";
    assert.match(coded(passage), /by: S3; terms: background -->$/);
    assert.match(coded(passage, { register: [{ ref: "s7" }] }), /by: S8; terms: background -->$/);
  });

  it("is the same in every tag that gives the name", () => {
    assert.equal(
      coded(
        "It will rise.<!-- src: official; by: Ann Lee; terms: background --> It fell.{>>src: official; by: clerk Ann Lee; terms: off-record<<}",
      ),
      "It will rise.<!-- src: official; by: S1; terms: background --> It fell.{>>src: official; by: S1; terms: off-record<<}",
    );
  });

  it("leaves tags on the record, and other names", () => {
    const others = "<!-- src: named; by: Ann Lee --> It fell.<!-- src: official; by: Bo Berg; terms: background -->";
    assert.equal(
      coded(`It will rise.<!-- src: official; by: Ann Lee; terms: background --> It rained.${others}`),
      `It will rise.<!-- src: official; by: S1; terms: background --> It rained.${others}`,
    );
  });

  it("stands wherever the tag repeats the name; a named person is then not named", () => {
    assert.equal(
      coded(
        "It will rise.<!-- src: named; by: Ann Lee; desc: Lee's aide; org: the office of Ann Lee; terms: background -->",
      ),
      "It will rise.<!-- src: unnamed; by: S1; desc: S1's aide; org: the office of S1; terms: background -->",
    );
  });

  it("stands for a name in its own case, and for no month", () => {
    const lee =
      "It will rise.<!-- src: named; by: Ann Lee; why: the lee shore; desc: Leeds clerk, Lee's aide; terms: background -->";
    assert.equal(
      coded(lee),
      "It will rise.<!-- src: unnamed; by: S1; why: the lee shore; desc: Leeds clerk, S1's aide; terms: background -->",
    );
    const may =
      "It will rise.<!-- src: official; by: Theresa May; why: Theresa May may lose her job in May; terms: background -->";
    assert.equal(
      coded(may),
      "It will rise.<!-- src: official; by: S1; why: S1 may lose her job in May; terms: background -->",
    );
  });

  it("is the one that the tag has, where another field gives the name", () => {
    const register = [{ ref: "lee", name: "Ann Lee", terms: "background" as const }];
    assert.equal(
      coded("It will rise.<!-- src: unnamed; by: S4; ref: lee; desc: an aide, Ann Lee; mention: Ann Lee -->", {
        register,
      }),
      "It will rise.<!-- src: unnamed; by: S4; ref: lee; desc: an aide, S4; mention: Ann Lee -->",
    );
  });
});

describe("a name in a tag", () => {
  const no = () => false;
  const NAMES: Readonly<Record<string, string>> = {
    "Ann Lee": "Ann Lee",
    "Senator Lee": "Senator Lee",
    "Labour MP Ann Lee": "Ann Lee",
    "Theresa May": "Theresa May",
    "Bill Page": "Bill Page",
    "J. R. Lee": "J. R. Lee",
    "harbour master Piet Vos": "Piet Vos",
    "Piet Vos, the harbour master": "Piet Vos",
    "the clerk (Ann Lee)": "Ann Lee",
    "Ada van der Berg of the board": "Ada van der Berg",
    "write to lee@harbour.example": "lee@harbour.example",
  };
  for (const [by, name] of Object.entries(NAMES)) it(by, () => assert.equal(personNameIn(by, no), name));

  it("of one word, where it is known for a name", () => {
    assert.equal(
      personNameIn("LINDSTROM", () => true),
      "LINDSTROM",
    );
    assert.equal(
      personNameIn("clerk Lee", (word) => word === "Lee"),
      "Lee",
    );
    assert.equal(personNameIn("Lee", no), undefined);
    assert.equal(
      personNameIn("Anonymous", () => true),
      undefined,
    );
  });

  const NONE = [
    "",
    "S3",
    "an official",
    "The official",
    "Official",
    "Source B",
    "a friend of Ann Lee",
    "Western diplomat",
    "NATO",
    "the Kremlin",
    "Ministry of Trade",
    "Vos campaign",
    "Anonymous",
    "Name Withheld",
    "Labour MP",
    "Two Republicans",
    "Hamas on background",
    "Email Tuesday",
    "Scotland Yard",
  ];
  for (const by of NONE) it(`none in “${by}”`, () => assert.equal(personNameIn(by, no), undefined));

  for (const row of [...PLACEHOLDERS, ...OFFICES])
    it(`none in “${row.example}”`, () => assert.equal(personNameIn(row.example, no), undefined));
});
