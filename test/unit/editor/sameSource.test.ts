/** One source in several articles, and its entry in the register. */
import assert from "node:assert/strict";
import { readDeskFile, refSpan, registerEdit } from "../../../src/core/desk";
import { applyEdits } from "../../../src/core/edits";
import type { Article, KnownSource, Source } from "../../../src/core/model";
import { canBeRegistered, entryOf, newEntry, SameSource } from "../../../src/editor/view/sameSource";
import { analyst } from "../articles/shared";

function read(text: string, register: readonly KnownSource[] = []): { text: string; article: Article } {
  return { text, article: analyst.analyse({ text, format: "plain", settings: { readAs: "news", register } }) };
}

function sourceIn(article: Article, words: string): Source {
  const source = article.sources.find(({ label }) => label.includes(words));
  assert.ok(source, article.sources.map(({ label }) => label).join());
  return source;
}

const LEE: KnownSource = { ref: "s1", name: "Ann Lee", aliases: ["A. Lee-Jones"], kind: "named-person" };

describe("the same source elsewhere", () => {
  const here = read("City clerk Ann Lee said it would rain.\n").article;

  const found = (text: string, entry?: KnownSource, register: readonly KnownSource[] = []): string[] => {
    const same = new SameSource(sourceIn(here, "Ann Lee"), entry);
    return same.in(read(text, register).article).map(({ label }) => label);
  };

  it("has the same full name, in any spelling", () => {
    assert.deepEqual(found("Ann Lee said it would snow.\n"), ["Ann Lee"]);
    assert.deepEqual(found("Ánn Lee said it would snow.\n"), ["Ánn Lee"]);
  });

  it("is nobody else of that surname, and no description", () => {
    assert.deepEqual(found("Bo Lee said it would snow. A city clerk said it would hail.\n"), []);
  });

  it("is known by a `ref` in a tag", () => {
    const tagged = "It would snow, a clerk said.<!-- src: named; ref: S1 -->\n";
    assert.equal(found(tagged, LEE, [LEE]).length, 1);
    assert.deepEqual(found(tagged.replace("S1", "s2"), LEE, [LEE, { ref: "s2", name: "Bo Vos" }]), []);
  });

  it("cannot be told by a description alone", () => {
    const { article } = read("A source said it would rain.\n");
    assert.equal(new SameSource(sourceIn(article, "source"), undefined).canBeTold, false);
    assert.equal(new SameSource(sourceIn(here, "Ann Lee"), undefined).canBeTold, true);
  });
});

describe("an entry of the register", () => {
  it("holds what the article says of a named source, under the next code", () => {
    const { text, article } = read(
      "Ben Jensen, a senior fellow at the Center for Strategic and International Studies, said it would rain. Jensen said so twice.\n",
    );
    assert.deepEqual(newEntry(sourceIn(article, "Jensen"), text, article, [LEE, { ref: "S4" }]), {
      ref: "s5",
      name: "Ben Jensen",
      kind: "named-person",
      role: "a senior fellow",
      organisation: "the Center for Strategic and International Studies",
    });
  });

  it("holds no name of one who has none, but a description and terms", () => {
    const { text, article } = read("An official familiar with the talks said it would rain.\n");
    assert.deepEqual(newEntry(sourceIn(article, "official"), text, article, [], "background"), {
      ref: "s1",
      kind: "unnamed-official",
      description: "An official familiar with the talks",
      terms: "background",
    });
  });

  it("is found again by name, alias and code", () => {
    const { article } = read("Ann Lee said it would rain.\n");
    const source = sourceIn(article, "Ann Lee");
    assert.equal(entryOf(source, article, [{ ref: "s2", name: "Bo Vos" }, LEE])?.ref, "s1");
    assert.equal(entryOf(source, article, [{ ref: "s3", aliases: ["ANN LEE"] }])?.ref, "s3");
    assert.equal(entryOf(source, article, [{ ref: "s2", name: "Bo Vos" }]), undefined);
  });

  it("is not for what nobody is known behind", () => {
    const { article } = read("It is said that the pier is old. Ann Lee said it would rain.\n");
    assert.equal(canBeRegistered(sourceIn(article, "Ann Lee"), article), true);
    assert.equal(canBeRegistered({ ...sourceIn(article, "Ann Lee"), kind: "unspecified" }, article), false);
  });
});

describe("the register in the desk's file", () => {
  const BO: KnownSource = {
    ref: "s2",
    kind: "unnamed-official",
    description: "clerk: the second",
    terms: "background",
  };
  const LINES = '  - ref: s2\n    kind: official\n    desc: "clerk: the second"\n    terms: background\n';
  const CASES: readonly (readonly [string, string, string])[] = [
    ["an empty file", "", `sources:\n${LINES}`],
    [
      "comments and order stay",
      "# ours\nsources:\n  # first\n  - ref: s1 # Ann\n    name: Ann Lee\n\nprofile: strict\n",
      `# ours\nsources:\n  # first\n  - ref: s1 # Ann\n    name: Ann Lee\n${LINES}\nprofile: strict\n`,
    ],
    ["other keys alone", "profile: strict\n", `profile: strict\nsources:\n${LINES}`],
  ];
  for (const [name, before, after] of CASES)
    it(`takes an entry: ${name}`, () => {
      const edit = registerEdit(before, BO);
      assert.ok(edit);
      assert.equal(applyEdits(before, [edit]), after);
      assert.deepEqual(readDeskFile(after).file?.register?.at(-1), BO);
    });

  it("takes a name with aliases, and gives them back", () => {
    const edit = registerEdit("", LEE);
    const file = readDeskFile(applyEdits("", [edit!]));
    assert.deepEqual(file.file?.register, [LEE]);
  });

  it("takes none where there is no list", () => {
    for (const text of ["sources: none\n", "- a\n", "a: [\n"]) assert.equal(registerEdit(text, BO), undefined, text);
  });

  it("tells where an entry stands", () => {
    const text = "sources:\n  - ref: s1\n  - name: Bo\n    ref: S2 # two\n";
    const span = refSpan(text, "s2");
    assert.equal(span && text.slice(span.start, span.end), "S2");
    assert.equal(refSpan(text, "s9"), undefined);
    assert.equal(refSpan("sources: [", "s9"), undefined);
  });
});
