/** Renaming a source: the text before, with `|` where the cursor is, what is typed, and the text after. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { TextFormat } from "../../../src/core";
import { applyEdits } from "../../../src/core/edits";
import { shownSpan } from "../../../src/core/mentions";
import { type RenameEdit, renamedAt, renameEdits } from "../../../src/editor/view/rename";
import { analyst } from "../articles/shared";

function cursorIn(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf("|");
  assert.ok(offset >= 0, "no cursor");
  return { text: marked.replace("|", ""), offset };
}

function edits(marked: string, typed: string, format: TextFormat): readonly RenameEdit[] {
  const { text, offset } = cursorIn(marked);
  const result = renameEdits(analyst.analyse({ text, format }), text, offset, typed);
  assert.ok(!("refusal" in result), "refusal" in result ? result.refusal : "");
  return result;
}

function rename(marked: string, typed: string, format: TextFormat = "plain"): string {
  return applyEdits(cursorIn(marked).text, edits(marked, typed, format));
}

function refusal(marked: string, typed: string): string {
  const { text, offset } = cursorIn(marked);
  const result = renameEdits(analyst.analyse({ text, format: "plain" }), text, offset, typed);
  assert.ok("refusal" in result, "it was renamed");
  return result.refusal;
}

type Row = readonly [before: string, typed: string, after: string];

const PLAIN: Readonly<Record<string, readonly Row[]>> = {
  "a surname stays a surname": [
    [
      "B|en Jensen said the pool was full. Mr Jensen swam, and Ben wept. “Jensen lied,” they said.",
      "Ben Jenson",
      "Ben Jenson said the pool was full. Mr Jenson swam, and Ben wept. “Jenson lied,” they said.",
    ],
    [
      "Ben Jensen said the pool was full. Mr Je|nsen swam, and Ben wept.",
      "Jenson",
      "Ben Jenson said the pool was full. Mr Jenson swam, and Ben wept.",
    ],
    [
      "Ben Jensen said the pool was full. Mr Jensen swam, and only Be|n wept.",
      "Bo",
      "Bo Jensen said the pool was full. Mr Jensen swam, and only Bo wept.",
    ],
    [
      "Ben Jensen said the pool was full. Mr Je|nsen swam.",
      "Ben Jenson",
      "Ben Jenson said the pool was full. Mr Jenson swam.",
    ],
    ["Ann L|ee said the pool was full. Lee swam.", "Ann Leigh", "Ann Leigh said the pool was full. Leigh swam."],
    [
      "Ada van der B|erg said the pool was full. Van der Berg swam. It was van der Berg's pool.",
      "Ada van den Bergh",
      "Ada van den Bergh said the pool was full. Van den Bergh swam. It was van den Bergh's pool.",
    ],
    [
      "Ada van der B|erg said the pool was full. It was van der Berg's pool.",
      "Ada Berg",
      "Ada Berg said the pool was full. It was Berg's pool.",
    ],
    [
      "Annika Delacroix-M|oore said the pool was full. It was Delacroix-Moore's pool.",
      "Annika Delacroix",
      "Annika Delacroix said the pool was full. It was Delacroix's pool.",
    ],
    [
      "Ben J|ensen said the pool was full. Mr Jensen swam.",
      "Ben Anton Jensen",
      "Ben Anton Jensen said the pool was full. Mr Jensen swam.",
    ],
    [
      "Ben Anton J|ensen said the pool was full. Mr Jensen swam.",
      "Ben Jensen",
      "Ben Jensen said the pool was full. Mr Jensen swam.",
    ],
    [
      "Ben J|ensen said the pool was full. The report calls him B. Jensen.",
      "Carl Jonsen",
      "Carl Jonsen said the pool was full. The report calls him C. Jonsen.",
    ],
  ],
  "what is typed stands where it is typed": [
    [
      "David George said the pool was full. Mr Geor|ge swam, and D. George wept. It was George's pool.",
      "Lloyd George",
      "David Lloyd George said the pool was full. Mr Lloyd George swam, and D. Lloyd George wept. It was Lloyd George's pool.",
    ],
    [
      "Ben Jensen said the pool was full. Mr Jensen swam, and only Be|n wept.",
      "Bo Anton",
      "Bo Anton Jensen said the pool was full. Mr Jensen swam, and only Bo Anton wept.",
    ],
    [
      "The Harbour Boa|rd said the pool was full. A swimmer sued the Harbour Board.",
      "Harbour Safety Council",
      "The Harbour Safety Council said the pool was full. A swimmer sued the Harbour Safety Council.",
    ],
    [
      "The Harbour Boa|rd said the pool was full. A swimmer sued the Harbour Board.",
      "The Council",
      "The Council said the pool was full. A swimmer sued the Council.",
    ],
  ],
  "what stands around a name stays": [
    [
      "Peter Jame|s said the pool was full. It was James' pool. “I like James’ he said.",
      "Peter Joyce",
      "Peter Joyce said the pool was full. It was Joyce's pool. “I like Joyce’s he said.",
    ],
    [
      "Peter Jame|s said: ‘The pool belongs to James’ and to nobody else.",
      "Peter Joyce",
      "Peter Joyce said: ‘The pool belongs to Joyce’ and to nobody else.",
    ],
    [
      "US Secretary of State Marco Rubi|o said the pool was full. It was Rubio's pool, not Rubio’s lake.",
      "Marco Rubeo",
      "US Secretary of State Marco Rubeo said the pool was full. It was Rubeo's pool, not Rubeo’s lake.",
    ],
    [
      "Peter Jame|s said the pool was full. It was James' pool.",
      "Peter Jaymes",
      "Peter Jaymes said the pool was full. It was Jaymes' pool.",
    ],
    [
      "Conor O'Bri|en said the pool was full. It was O’Brien’s pool.",
      "Conor O'Bryan",
      "Conor O'Bryan said the pool was full. It was O'Bryan’s pool.",
    ],
    [
      "José Nuñe|z said the pool 🏊 was full.\r\nIt was 🏊 Nuñez's pool.\r\n",
      "José Núñez",
      "José Núñez said the pool 🏊 was full.\r\nIt was 🏊 Núñez's pool.\r\n",
    ],
    [
      "POOL OF VERA LUND CLOSED BY COUNCIL\n\nVera L|und said the pool was full.",
      "Vera Lunde",
      "POOL OF VERA LUNDE CLOSED BY COUNCIL\n\nVera Lunde said the pool was full.",
    ],
    [
      "Vera Lu|nd said her pool was full. Lund said she would drain it.",
      "Vera Lunde",
      "Vera Lunde said her pool was full. Lunde said she would drain it.",
    ],
  ],
  "others keep their names": [
    [
      "Vera Lu|nd said the pool was full. Paul Lund said it was not. Nobody believed Lund, and Vera Lund left.",
      "Vera Lunde",
      "Vera Lunde said the pool was full. Paul Lund said it was not. Nobody believed Lund, and Vera Lunde left.",
    ],
    [
      "Donald Tru|mp said the pool was full. Donald Trump Jr. swam in Trump Tower.",
      "Donald Drumpf",
      "Donald Drumpf said the pool was full. Donald Trump Jr. swam in Trump Tower.",
    ],
  ],
  organisations: [
    [
      "Strait Li|nes said the ferry was full. A passenger sued Strait Lines.",
      "Narrow Lines",
      "Narrow Lines said the ferry was full. A passenger sued Narrow Lines.",
    ],
    [
      "The International Coral Reef Initi|ative said the reef was dead. The ICRI mourned.",
      "International Coral Initiative",
      "The International Coral Initiative said the reef was dead. The ICRI mourned.",
    ],
  ],
  "tags follow": [
    [
      "Ben Jens|en said the pool was full.<!-- src: named; by: Ben Jensen; mention: Jensen -->",
      "Ben Jenson",
      "Ben Jenson said the pool was full.<!-- src: named; by: Ben Jenson; mention: Jenson -->",
    ],
    [
      "Ben Jens|en said the pool was full. The dam broke.<!-- src: named; by: Ben Jensen; role: Jensen fan -->",
      "Ben Jen; son",
      "Ben Jen; son said the pool was full. The dam broke.<!-- src: named; by: Ben Jen\\; son; role: Jensen fan -->",
    ],
    [
      "The dam broke on Monday.<!-- src: named; by: Ben Jen|sen -->",
      "Ben Jenson",
      "The dam broke on Monday.<!-- src: named; by: Ben Jenson -->",
    ],
    [
      "Ben Jens|en said the pool was full.<!-- src: spokesperson; by: Ben Jensen; mention: Ben Jensen --> Jensen left.",
      "Ben Jenson",
      "Ben Jenson said the pool was full.<!-- src: spokesperson; by: Ben Jenson; mention: Ben Jenson --> Jenson left.",
    ],
  ],
};

const MARKDOWN: readonly Row[] = [
  ["**Ben** Jens|en said the pool was full.", "Bo Jenson", "**Bo** Jenson said the pool was full."],
  ["Ben Jen*s|en* said the pool was full.", "Ben Jenson", "Ben Jen*son* said the pool was full."],
  [
    "[Ben Jens|en](https://a.example/ben-jensen) said the pool was full. `Jensen`",
    "Ben Jenson",
    "[Ben Jenson](https://a.example/ben-jensen) said the pool was full. `Jensen`",
  ],
  [
    "On Monday Ben\r\nJens|en said the pool was full. It was\r\nJensen's pool.\r\n",
    "Bo Jenson",
    "On Monday Bo\r\nJenson said the pool was full. It was\r\nJenson's pool.\r\n",
  ],
  ["> Ben\n> Jens|en said the pool was full.\n", "Bo Jenson", "> Bo\n> Jenson said the pool was full.\n"],
];

describe("renaming a source", () => {
  for (const [title, rows] of Object.entries(PLAIN))
    describe(title, () => {
      for (const [before, typed, after] of rows)
        it(`${JSON.stringify(before)} → ${typed}`, () => assert.equal(rename(before, typed), after));
    });

  describe("in mark-up", () => {
    for (const [before, typed, after] of MARKDOWN)
      it(`${JSON.stringify(before)} → ${typed}`, () => assert.equal(rename(before, typed, "markdown"), after));
  });

  it("to the same name changes nothing", () => {
    assert.deepEqual(edits("Ben Jens|en said the pool was full.", "Ben Jensen", "plain"), []);
  });

  it("tells whose words it changes", () => {
    const text =
      "Ben Jens|en said it rained. “I told Jensen so,” Vera Lund said. It snowed.<!-- src: named; by: Ben Jensen -->";
    assert.deepEqual(
      edits(text, "Ben Jenson", "plain").map(({ part }) => part),
      ["copy", "quotation", "tag"],
    );
  });

  it("offers the name as it reads at the cursor", () => {
    const at = (marked: string) => {
      const { text, offset } = cursorIn(marked);
      const renamed = renamedAt(analyst.analyse({ text, format: "markdown" }), text, offset);
      assert.ok(!("refusal" in renamed));
      return [renamed.name, text.slice(renamed.span.start, renamed.span.end)];
    };
    assert.deepEqual(at("US President **Ben** Jens|en said it rained."), ["Ben Jensen", "Ben** Jensen"]);
    assert.deepEqual(at("Ben Jensen said it rained. It was Je|nsen's rain."), ["Jensen", "Jensen"]);
    assert.deepEqual(at("It rained.<!-- src: named; by: Ben\\; Jen|sen -->"), ["Ben; Jensen", "Ben\\; Jensen"]);
  });

  describe("is refused with a reason", () => {
    const ROWS: readonly (readonly [string, string, RegExp])[] = [
      ["Ben Jensen said the po|ol was full.", "x", /no source’s name here/],
      ["A Danish diplo|mat said the pool was full.", "x", /“A Danish diplomat” is not named in the article/],
      ["Ben Jensen said it rained. H|e said it snowed.", "x", /“He” stands for Ben Jensen/],
      ["Great Britain, Fr|ance, and Germany said it rained.", "x", /is no one’s name/],
      [
        "Vera Lund said it rained. Paul Lund said it snowed. Nobody believed Lu|nd.",
        "x",
        /“Lund” could be Vera Lund or Paul Lund/,
      ],
      ["Ben Jens|en said it rained.", " ", /at least one letter/],
      ["Ben Jens|en said it rained.", "*", /at least one letter/],
      ["Ben Jens|en said it rained.", "Ben\nJenson", /on one line/],
      ["Ben Jens|en said it rained.", "Ben --> Jenson", /begins or ends a tag/],
      ["Ben Jens|en said it rained.", "Ben {>> Jenson", /begins or ends a tag/],
      ["Ben Jens|en said it rained.", "Ben \u202eJenson", /nobody sees/],
      ["Ben Jens|en said it rained. Vera Lund said it snowed.", "Vera Lund", /“Vera Lund” is another source/],
      ["It rained.<!-- src: unnamed; by: S|1 -->", "x", /no name to change|no source/],
    ];
    for (const [marked, typed, reason] of ROWS)
      it(`${JSON.stringify(marked)} → ${JSON.stringify(typed)}`, () => assert.match(refusal(marked, typed), reason));

    it("where a surname would make it another source’s name", () => {
      const marked = "Ben Jensen said it rained. Mr Jen|sen left. Ben Lund said it snowed.";
      assert.match(refusal(marked, "Lund"), /“Ben Lund” is another source/);
    });
  });

  it("there and back gives the text again, wherever the cursor is", () => {
    const given = fc.constantFrom("Vera", "Paul", "José", "Anna-Lena", "Zoë");
    const surname = fc.constantFrom("Lund", "O'Brien", "Núñez", "van der Berg", "Delacroix-Moore", "de Waal", "Żak");
    const text = (one: string, last: string) =>
      `# Pool of ${one} ${last} is full\r\n\r\n**${one}** ${last} said the 🏊 was full. It was ${last}'s pool, [${one} ${last}](https://a.example) said.<!-- src: named; by: ${one} ${last} -->\r\n\r\n“${last} lied,” they said.\r\n`;
    const renamed = (copy: string, place: number, typed: string) => {
      const article = analyst.analyse({ text: copy, format: "markdown" });
      const named = article.sources.filter(({ name }) => name).flatMap(({ mentions }) => mentions);
      const edits = renameEdits(article, copy, shownSpan(named[place % named.length]!).start, typed);
      assert.ok(!("refusal" in edits), "refusal" in edits ? edits.refusal : "");
      return applyEdits(copy, edits);
    };
    fc.assert(
      fc.property(given, surname, given, surname, fc.nat(20), (one, last, other, otherLast, place) => {
        const [before, after] = [text(one, last), text(other, otherLast)];
        assert.equal(renamed(before, 0, `${other} ${otherLast}`), after);
        assert.equal(renamed(after, 0, `${one} ${last}`), before);
        // At the surname the whole name is a new name too, where it begins like the old one.
        assert.equal(renamed(before, place, `${one} ${otherLast}`), text(one, otherLast));
      }),
      { numRuns: 60 },
    );
  });
});
