/** Completion and hover in the desk's file: `‸` is the cursor. */
import assert from "node:assert/strict";
import { RULES } from "../../../src/core/rules";
import { deskCompletions } from "../../../src/editor/view/deskCompletions";
import { deskCard } from "../../../src/editor/view/deskHover";

function at(marked: string): [text: string, offset: number] {
  return [marked.replace("‸", ""), marked.indexOf("‸")];
}

/** What is offered, as the text would be with each. */
function offers(marked: string): string[] {
  const [text, offset] = at(marked);
  return deskCompletions(text, offset).map(
    ({ insert, span }) => text.slice(0, span.start) + insert + text.slice(span.end),
  );
}

const labels = (marked: string): string[] => deskCompletions(...at(marked)).map(({ label }) => label);

const TOP = ["profile", "outlet", "rules", "ignore", "readAs", "style", "sources"];
const WITHOUT = (...keys: string[]) => TOP.filter((key) => !keys.includes(key));
const ENTRY = ["rule", "reason", "files", "text"];
const KINDS =
  "named organisation organization spokesperson official unnamed group document data court outlet post observation unspecified".split(
    " ",
  );

describe("completion in the desk's file", () => {
  const KEYS: readonly (readonly [string, string, readonly string[]])[] = [
    ["in an empty file", "‸", TOP],
    ["on a new line", "profile: strict\n‸", WITHOUT("profile")],
    ["at the start of a key", "profile: strict\nru‸", WITHOUT("profile")],
    ["before other keys", "‸\nprofile: strict\n", WITHOUT("profile")],
    ["between other keys", "profile: strict\n‸\noutlet: Herald\n", WITHOUT("profile", "outlet")],
    ["within a key that is there", "prof‸ile: strict\nrules:", WITHOUT("rules")],
    ["in a block with nothing in it", "style:\n  ‸", ["discourage", "prefer", "allow", "outlets", "titles"]],
    ["in a block, at the start of a key", "style:\n  pre‸", ["discourage", "prefer", "allow", "outlets", "titles"]],
    ["in a block behind another key", "style:\n  prefer: [add]\n  ‸", ["discourage", "allow", "outlets", "titles"]],
    ["in brackets", "style: { ‸ }", ["discourage", "prefer", "allow", "outlets", "titles"]],
    ["at the start of an entry", "ignore:\n  - ‸", ENTRY],
    ["in an entry", "ignore:\n  - rule: SRC105\n    ‸", ["reason", "files", "text"]],
    ["in the second entry", "ignore:\n  - rule: SRC105\n    reason: x\n  - re‸\n", ENTRY],
    ["in a source", "sources:\n  - ref: s1\n    ‸\n", ["name", "aliases", "kind", "role", "org", "desc", "terms"]],
    ["in CR LF", "profile: strict\r\n‸\r\n", WITHOUT("profile")],
  ];
  for (const [where, marked, expected] of KEYS)
    it(`offers keys ${where}`, () => assert.deepEqual(labels(marked), expected));

  const SEVERITIES = ["error", "warning", "information", "hint", "off"];
  const VALUES: readonly (readonly [string, string, readonly string[]])[] = [
    ["a profile", "profile: ‸", ["student", "standard", "strict"]],
    ["a profile that is begun", "profile: st‸\nrules:", ["student", "standard", "strict"]],
    ["a profile in quotation marks", 'profile: "st‸"', ["student", "standard", "strict"]],
    ["a severity", "rules:\n  SRC105: ‸", SEVERITIES],
    ["a severity in brackets", "rules: { SRC105: ‸ }", SEVERITIES],
    ["a kind of document", 'readAs:\n  "notes/**": ‸', ["news", "opinion", "other"]],
    ["a kind of source", "sources:\n  - ref: s1\n    kind: ‸", KINDS],
    ["terms", "sources:\n  - ref: s1\n    terms: o‸", ["on-record", "background", "deep-background", "off-record"]],
  ];
  for (const [what, marked, expected] of VALUES) it(`offers ${what}`, () => assert.deepEqual(labels(marked), expected));

  const RULE_NAMES = RULES.flatMap(({ code, name }) => [code, name]);
  it("offers every rule by code and by name", () => {
    for (const marked of [
      "rules:\n  ‸",
      "rules:\n  SRC1‸",
      "ignore:\n  - rule: ‸",
      "ignore:\n  - rule: [‸]",
      "ignore:\n  - rule: [SRC101, SRC‸]",
    ])
      assert.deepEqual(labels(marked), RULE_NAMES, marked);
  });

  it("offers no rule that is there by its other name", () => {
    const offered = labels("rules:\n  unsourced-event: off\n  ‸");
    assert.deepEqual(
      offered,
      RULE_NAMES.filter((name) => name !== "SRC105" && name !== "unsourced-event"),
    );
  });

  it("offers verbs by which somebody is quoted", () => {
    for (const marked of [
      "style:\n  prefer: [‸]",
      "style:\n  discourage: { ‸ }",
      "style:\n  discourage: { claim: ‸ }",
      "style:\n  prefer:\n    - point o‸",
    ]) {
      const offered = labels(marked);
      for (const verb of ["say", "admit", "point out"]) assert.ok(offered.includes(verb), `${verb} in ${marked}`);
    }
  });

  it("puts in what is wanted, and nothing twice", () => {
    assert.ok(offers("pro‸").includes("profile: "));
    assert.ok(offers("‸").includes("rules:"));
    assert.ok(offers("pro‸fil: strict").includes("profile: strict"));
    assert.ok(offers('profile: "st‸"').includes('profile: "strict"'));
    assert.ok(offers("rules:\n  SRC1‸\n").includes("rules:\n  SRC105: \n"));
    assert.ok(offers("ignore:\n  - rule: [SRC1‸, SRC101]").includes("ignore:\n  - rule: [SRC105, SRC101]"));
    assert.ok(offers("style:\n  prefer: [point o‸, add]").includes("style:\n  prefer: [point out, add]"));
    assert.ok(offers("style:\n  pre‸").includes("style:\n  prefer:"));
    assert.ok(offers("ignore:\n  - fi‸").includes("ignore:\n  - files: "));
  });

  const NOTHING = [
    "# pro‸",
    "profile: strict # ‸",
    "outlet: ‸",
    "zebra: ‸",
    "zebra:\n  ‸",
    "outlet: Herald\n  ‸",
    "ignore: ‸x",
    "- ‸",
  ];
  for (const marked of NOTHING)
    it(`offers nothing at ${JSON.stringify(marked)}`, () => assert.deepEqual(labels(marked), []));

  it("tells the title and the reason of a rule, and what a key is for", () => {
    const rule = deskCompletions(...at("rules:\n  ‸")).find(({ label }) => label === "SRC105")!;
    assert.equal(rule.detail, "unsourced-event");
    const row = RULES.find(({ code }) => code === "SRC105")!;
    assert.ok(rule.more.includes(row.title) && rule.more.includes(row.reason));
    const key = deskCompletions(...at("‸")).find(({ label }) => label === "profile")!;
    assert.match(key.more, /How much is asked of the copy[\s\S]*`strict`[\s\S]*```yaml\nprofile: strict\n```/);
  });
});

describe("hover in the desk's file", () => {
  const CARDS: readonly (readonly [string, string, RegExp])[] = [
    ["pro‸file: strict", "profile", /^\*\*profile\*\*: How much is asked of the copy/],
    ["profile: str‸ict", "strict", /^\*\*strict\*\*: For a desk that must stand by every line/],
    ['profile: "str‸ict"', "strict", /^\*\*strict\*\*/],
    ["rules:\n  SRC‸105: off", "SRC105", /^\*\*SRC105 unsourced-event\*\*: An event without a source\.\n\n./],
    ["rules:\n  unsourced-ev‸ent: off", "unsourced-event", /^\*\*SRC105 unsourced-event\*\*/],
    ["rules:\n  SRC105: o‸ff", "off", /^\*\*off\*\*: Not looked for/],
    ["ignore:\n  - rule: [SRC101, SRC10‸5]", "SRC105", /^\*\*SRC105/],
    ["ignore:\n  - rule: SRC105\n    rea‸son: tried", "reason", /^\*\*reason\*\*: Why it is silent/],
    ["style: { discou‸rage: { claim: say } }", "discourage", /```yaml\ndiscourage: /],
    ["sources:\n  - ref: s1\n    kind: offi‸cial", "official", /^\*\*official\*\*: unnamed official/],
    ["sources:\r\n  - ref: s1\r\n    te‸rms: background", "terms", /^\*\*terms\*\*/],
  ];
  for (const [marked, words, expected] of CARDS) {
    it(JSON.stringify(marked), () => {
      const [text, offset] = at(marked);
      const card = deskCard(text, offset);
      assert.match(card?.markdown ?? "", expected);
      assert.equal(text.slice(card!.span.start, card!.span.end), words);
    });
  }

  for (const marked of ["outlet: Her‸ald", "zeb‸ra: 1", "# pro‸file: strict", "‸", "rules:\n  SRC9‸99: off", "[‸"])
    it(`shows nothing at ${JSON.stringify(marked)}`, () => assert.equal(deskCard(...at(marked)), undefined));
});
