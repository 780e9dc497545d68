/** Merging and splitting by tags, tried on texts as the editor tries them: the first way that is understood is taken. */
import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edits";
import type { Article, KnownSource, Source } from "../../../src/core/model";
import { stripTags } from "../../../src/core/tags";
import { givesAway, isSaid, waysToSay } from "../../../src/editor/view/reassigning";
import type { NewTag } from "../../../src/editor/view/sourceTags";
import { tagEdits } from "../../../src/editor/view/tagEdits";
import { analyst } from "../articles/shared";
import { inNews } from "../rules/news";

const read = (text: string): Article => analyst.analyse({ text, format: "plain", settings: { readAs: "news" } });

class Copy {
  readonly article: Article;
  constructor(
    readonly text: string,
    readonly register?: readonly KnownSource[],
  ) {
    this.article = read(text);
  }

  source(label: string): Source {
    const found = this.article.sources.find((one) => one.label === label && one.claims.length > 0);
    assert.ok(found, `no “${label}” among ${this.labels().join("; ")}`);
    return found;
  }

  labels(): string[] {
    return this.article.sources.filter(({ claims }) => claims.length > 0).map(({ label }) => label);
  }

  /** The text in which the claims are said to be another's; nothing where that cannot be said. */
  reassigned(claims: readonly number[], from: Source, to: Source | { new: NewTag }): string | undefined {
    const into = "new" in to ? undefined : to.id;
    return waysToSay(this, { claims, from, to })
      .map((tags) => applyEdits(this.text, tagEdits(this.text, this.article, tags)))
      .find((after) => isSaid(this.article, read(after), new Set(claims), into));
  }

  merged(one: string, into: string): Copy {
    const from = this.source(one);
    const text = this.reassigned(from.claims, from, this.source(into));
    assert.ok(text, "cannot be said");
    assert.equal(stripTags(text, []), this.text);
    return new Copy(text);
  }
}

const BERG = "Ann Berg, the harbour master, said the crane was old.";
const OFFICIAL = "A port official said the pier was closed.";
const ADDED = "The official added that it would open in May.";
const DIPLOMAT = "A diplomat from Norway said that talks had begun.";

describe("merging two sources", () => {
  it("tags the claims of an unnamed one with the name of the other", () => {
    const before = new Copy(inNews(`${BERG}\n\n${OFFICIAL} ${ADDED}`));
    const after = before.merged("A port official", "Ann Berg");
    assert.deepEqual(
      after.labels().sort(),
      before
        .labels()
        .filter((label) => label !== "A port official")
        .sort(),
    );
    assert.equal(after.source("Ann Berg").claims.length, 3);
    assert.equal(after.article.tags.length, 2);
  });

  it("calls an unnamed one by its words where these are its own", () => {
    const before = new Copy(inNews(`${OFFICIAL}\n\n${DIPLOMAT}`));
    const after = before.merged("A diplomat from Norway", "A port official");
    assert.equal(after.source("A port official").claims.length, 2);
    assert.match(after.text, /begun\.<!-- src: official; desc: A port official -->/);
  });

  it("gives both a code where their words are the same", () => {
    const same = "A source said the crane was old.\n\nAnother source said the pier was closed.";
    const before = new Copy(inNews(same));
    const [one, other] = before.article.sources.filter(
      ({ kind, claims }) => kind === "unnamed-person" && claims.length,
    );
    assert.ok(one && other);
    const alike = {
      ...before.article,
      sources: before.article.sources.map((source) =>
        source.id === other.id ? { ...source, label: one.label } : source,
      ),
    };
    assert.equal(waysToSay({ ...before, article: alike }, { claims: one.claims, from: one, to: other })[2]?.length, 2);
    const text = before.reassigned(one.claims, one, other);
    assert.ok(text);
    const after = new Copy(text);
    assert.equal(after.labels().length, before.labels().length - 1);
  });

  it("says which of several in a sentence it means", () => {
    const before = new Copy(
      inNews(`${BERG}\n\nTom Lind said the pier was closed, but a port official said it was open.`),
    );
    const after = before.merged("a port official", "Ann Berg");
    assert.match(after.text, /<!-- src: named; by: Ann Berg;.* mention: a port official -->/);
    assert.equal(after.source("Ann Berg").claims.length, 2);
    assert.equal(after.source("Tom Lind").claims.length, 1);
  });

  it("goes on with the code, the terms and the description that a source has in tags, and keeps how a claim was learned", () => {
    const coded = `${OFFICIAL}<!-- src: official; by: S4; desc: port official; terms: background -->`;
    const before = new Copy(inNews(`${coded}\n\n${DIPLOMAT}<!-- src: official; by: S5; how: phone -->`));
    const to = before.source("A port official");
    const from = before.source("A diplomat from Norway");
    const text = before.reassigned(from.claims, from, to);
    assert.match(
      text ?? "",
      /begun\.<!-- src: official; by: S4; desc: port official; terms: background; how: phone -->/,
    );
  });

  it("would give a name away where one is named and the other’s name is kept back", () => {
    const kept = "A clerk, who spoke on condition of anonymity, said the pier was closed.";
    const before = new Copy(
      inNews(`${BERG}\n\n${kept}\n\n${OFFICIAL}<!-- src: official; by: S1; terms: background -->\n\n${DIPLOMAT}`),
    );
    const berg = before.source("Ann Berg");
    const clerk = before.article.sources.find(({ asksForAnonymity }) => asksForAnonymity);
    assert.ok(clerk);
    assert.ok(givesAway(before, berg, clerk) && givesAway(before, clerk, berg));
    assert.ok(givesAway(before, before.source("A port official"), berg));
    assert.ok(!givesAway(before, before.source("A diplomat from Norway"), berg));
    assert.ok(!givesAway(before, clerk, before.source("A port official")));
    const register = [{ ref: "s1", name: "A. Berg", aliases: ["Ann Berg"], terms: "off-record" }] as const;
    assert.ok(givesAway({ ...before, register }, berg, berg));
  });
});

describe("splitting a source", () => {
  it("gives some claims to another one of the article", () => {
    const before = new Copy(inNews(`${BERG}\n\n${OFFICIAL} ${ADDED}`));
    const from = before.source("A port official");
    const text = before.reassigned(from.claims.slice(1), from, before.source("Ann Berg"));
    assert.ok(text);
    const after = new Copy(text);
    assert.deepEqual(
      [after.source("A port official"), after.source("Ann Berg")].map(({ claims }) => claims.length),
      [1, 2],
    );
  });

  it("gives some claims to a new named one by one tag", () => {
    const before = new Copy(inNews(`${OFFICIAL} ${ADDED}`));
    const from = before.source("A port official");
    const text = before.reassigned(from.claims.slice(0, 1), from, {
      new: { src: "named-person", fields: { by: "Eva Holm" } },
    });
    assert.ok(text);
    const after = new Copy(text);
    assert.equal(after.article.tags.length, 1);
    assert.equal(after.source("Eva Holm").claims.length, 1);
  });

  for (const [which, part] of [
    ["first", [0]],
    ["last", [2]],
    ["middle", [1]],
  ] as const)
    it(`keeps the ${which} claim of an unnamed one apart by codes`, () => {
      const before = new Copy(inNews(`${OFFICIAL} ${ADDED}\n\nThe official said the crane was old.`));
      const from = before.source("A port official");
      assert.equal(from.claims.length, 3);
      const claims = part.map((i) => from.claims[i]!);
      const text = before.reassigned(claims, from, { new: { src: "unnamed-person", fields: { desc: "a docker" } } });
      assert.ok(text);
      assert.equal(stripTags(text, []), before.text);
      const now = read(text).attributions;
      const others = from.claims.filter((claim) => !claims.includes(claim));
      assert.equal(new Set(others.map((claim) => now[claim]!.sourceId)).size, 1);
      assert.notEqual(now[claims[0]!]!.sourceId, now[others[0]!]!.sourceId);
    });

  it("takes a claim of a named one for an unnamed one by a code", () => {
    const before = new Copy(inNews(`${BERG} She said the pier was closed.`));
    const from = before.source("Ann Berg");
    const text = before.reassigned(from.claims.slice(1), from, {
      new: { src: "unnamed-person", fields: { desc: "an aide" } },
    });
    assert.match(text ?? "", /closed\.<!-- src: unnamed; by: S1; desc: an aide -->/);
    assert.equal(new Copy(text!).source("Ann Berg").claims.length, 1);
  });

  it("uses no code that stands in the text or in the register", () => {
    const text = inNews(`${BERG} She said the pier was closed.\n\n${DIPLOMAT}<!-- src: official; by: S2 -->`);
    const before = new Copy(text, [{ ref: "s3" }]);
    const from = before.source("Ann Berg");
    const after = before.reassigned(from.claims.slice(1), from, {
      new: { src: "unnamed-person", fields: { desc: "an aide" } },
    });
    assert.match(after ?? "", /by: S4; desc: an aide/);
  });
});
