/** How well a claim is sourced, with the reasons; and how sure the tool is of its own reading. */
import assert from "node:assert/strict";
import { createAnalyst } from "../../../src/core";
import type { Attribution, StrengthLevel } from "../../../src/core/model";

/** The first attribution of a text. */
function first(text: string): Attribution {
  const [attribution] = createAnalyst().analyse({ text, format: "plain" }).attributions;
  assert.ok(attribution, `nothing is attributed in: ${text}`);
  return attribution;
}

const CASES: readonly (readonly [StrengthLevel, string, RegExp])[] = [
  ["strong", "Mayor Vera Lund said the pool was full.", /named, on the record, with a position/],
  ["strong", "Vera Lund, a nurse at the clinic, said the pool was full.", /named, on the record, with a position/],
  ["strong", "An inspection report said the pool was full.", /can be found again/],
  ["strong", "A Courier reporter counted 114 cars.", /the reporter was there/],
  ["adequate", "Vera Lund said the pool was full.", /does not say who this is/],
  ["adequate", "Mr Haddad said the pool was full.", /does not say who this is/],
  ["adequate", "The Interior Ministry said the pool was full.", /a named organisation/],
  ["adequate", "A spokeswoman for the bank said the vault was full.", /a spokesperson/],
  ["adequate", "A Gallup poll found that the mayor was ahead.", /can be found again/],
  ["adequate", "Mayor Vera Lund believes the pool is full.", /the writer's account/],
  ["weak", "Records show that the pool was full.", /not named/],
  ["weak", "An official familiar with the talks said the deal was dead.", /unnamed, but described/],
  ["weak", "Reuters reported that the deal was dead.", /another newsroom/],
  ["weak", "Mayor Vera Lund told Reuters that the pool was full.", /known only through Reuters/],
  ["weak", "She said the pool was full.", /leaves open who this is/],
  ["none", "A source said the deal was dead.", /nothing more is said of the source/],
  ["none", "It is said that the pool was full.", /nobody is named/],
];

describe("strength", () => {
  for (const [level, text, reason] of CASES) {
    it(`${level}: ${text}`, () => {
      const { strength } = first(text);
      assert.equal(strength.level, level);
      assert.match(strength.reasons.join("; "), reason);
    });
  }

  it("rises by a reason for anonymity, and not by “not authorised”", () => {
    const bare = first("An aide to the mayor said the deal was dead.");
    const afraid = first(
      "An aide to the mayor, who asked not to be named because he feared for his job, said the deal was dead.",
    );
    const barred = first(
      "An aide to the mayor, who asked not to be named because he was not authorised to speak, said the deal was dead.",
    );
    assert.deepEqual(
      [bare, afraid, barred].map(({ strength }) => strength.level),
      ["weak", "adequate", "weak"],
    );
    assert.match(barred.strength.reasons.join("; "), /no reason by itself/);
  });

  it("notes what was quoted, and what was refused", () => {
    assert.ok(first("“The pool is full,” Vera Lund said.").strength.reasons.includes("quoted word for word"));
    assert.ok(
      first("Vera Lund declined to comment on it.").strength.reasons.includes("a reply was sought and refused"),
    );
  });

  it("of a source is that of its strongest claim", () => {
    const text = "Mayor Vera Lund believes the pool is full. It will close, Lund said.";
    const { attributions, sources } = createAnalyst().analyse({ text, format: "plain" });
    assert.deepEqual(
      attributions.map(({ strength }) => strength.level),
      ["adequate", "strong"],
    );
    assert.deepEqual(
      sources.map(({ strength }) => strength.level),
      ["strong"],
    );
  });

  it("of a source is not that of a refusal, which is strong by itself", () => {
    const text = "Vera Lund said the pool was full, the Courier reported. Vera Lund declined to comment.";
    const { sources } = createAnalyst().analyse({ text, format: "plain" });
    const lund = sources.find(({ name }) => name === "Vera Lund");
    assert.deepEqual([lund?.claims.length, lund?.strength.level], [2, "weak"]);
  });

  it("of the outlet itself is that of its own reporting", () => {
    const settings = { outlet: "Harbour Herald" };
    const text = "The Harbour Herald counted 40 boats. The Harbour Herald reported that the pool was full.";
    const { attributions } = createAnalyst().analyse({ text, format: "plain", settings });
    assert.deepEqual(attributions.at(-1)?.strength, {
      level: "adequate",
      reasons: ["this outlet's own reporting"],
    });
  });
});

describe("confidence", () => {
  it("falls where the text leaves open who speaks", () => {
    const known = first("Vera Lund said the pool was full.").confidence;
    const open = first("She said the pool was full.").confidence;
    assert.ok(open.probability < known.probability);
  });

  const TAGGED: readonly string[] = [
    "Mayor Vera Lund said the pool was full.<!-- src: named; by: Vera Lund -->",
    "She said the pool was full.<!-- src: named; by: Vera Lund -->",
    "Many fear that the pool is full.<!-- src: group; desc: swimmers -->",
    "The pool was full on Monday.<!-- src: observation -->",
    "It is said that the pool was full.<!-- src: document; desc: the pool's log -->",
  ];
  for (const text of TAGGED) {
    it(`is never below sure on a tag: ${text}`, () => {
      const { attributions } = createAnalyst().analyse({ text, format: "plain" });
      const tagged = attributions.filter(({ tag }) => tag !== undefined);
      assert.equal(tagged.length, 1);
      assert.deepEqual(tagged[0]!.confidence, { level: "sure", probability: 1 });
    });
  }
});
