/** What stands around an article in the editor: outline, chains, symbols, folds, links, summaries, hints. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Article, TextFormat } from "../../../src/core/model";
import { chainHints } from "../../../src/editor/view/chainHints";
import { ChainMap, type Step } from "../../../src/editor/view/chainMap";
import { folds } from "../../../src/editor/view/folds";
import { nameKey, shortName } from "../../../src/editor/view/names";
import { claimOutline, type OutlineRow, outline } from "../../../src/editor/view/outline";
import { passageSummaries } from "../../../src/editor/view/passageSummary";
import { SymbolIndex } from "../../../src/editor/view/symbolSearch";
import { tagLinks } from "../../../src/editor/view/tagLinks";
import { FIXTURES, formatOf } from "../articles/gold";
import { analyst } from "../articles/shared";

const UNN = path.join(process.cwd(), "../shared/data/articles/unn-cnn.txt");

interface Read {
  readonly text: string;
  readonly article: Article;
}

function news(text: string, format: TextFormat = "plain"): Read {
  return { text, article: analyst.analyse({ text, format, settings: { readAs: "news" } }) };
}

function fixture(file: string): Read {
  const text = readFileSync(file, "utf8");
  return { text, article: analyst.analyse({ text, format: formatOf(file) }) };
}

const SAMPLE = path.join(process.cwd(), "media/sample/harbour-bridge.md");
const OURS = ["wire-ferry.txt", "crime-warehouse.txt", "science-seagrass.md", "politics-budget.txt"].map((file) =>
  path.join(FIXTURES, "articles", file),
);

const TOLD = `KYIV (Reuters) — The gates were rotten, Tom Reyes told the council in May, a clerk familiar with the call said, the Northern Ledger reported on Tuesday.

Mara Lind told the Northern Ledger that it would rain.

The log shows that the lock was shut.
`;

describe("the outline", () => {
  const shown = (rows: readonly OutlineRow[], text: string, depth = 0): string[] =>
    rows.flatMap((row) => [
      `${" ".repeat(depth)}${row.name}${row.detail && ` | ${row.detail}`}`,
      ...shown(row.children, text, depth + 1),
    ]);

  it("has sections, passages in them, and claims in these", () => {
    const { text, article } = news(
      "Bridge to stay shut\n\nThe bridge is shut, Tom Reyes said.\n\nWhat the file shows\n\nIt is old.\n\nMara Lind said it was safe.\n",
    );
    assert.deepEqual(shown(outline(text, article), text), [
      "Bridge to stay shut",
      "The bridge is shut, Tom Reyes said.",
      " Tom Reyes | The bridge is shut",
      "What the file shows",
      " It is old.",
      " Mara Lind said it was safe.",
      "  Mara Lind | it was safe",
    ]);
  });

  it("has claims alone where somebody else lists the headings", () => {
    const { text, article } = fixture(SAMPLE);
    const rows = claimOutline(text, article);
    assert.ok(rows.length > 10);
    assert.ok(rows.every(({ what }) => what.type === "claim"));
    const ledger = rows.find(({ name }) => name === "Northern Ledger");
    assert.deepEqual(ledger?.children[0]?.children[0]?.name, "Orla Tennant");
  });

  it("nests its ranges, whatever the article", () => {
    const check = (rows: readonly OutlineRow[], within: { start: number; end: number }) => {
      for (const { span, selection, children, name } of rows) {
        assert.ok(within.start <= span.start && span.end <= within.end, name);
        assert.ok(span.start <= selection.start && selection.end <= span.end, name);
        assert.ok(name.trim() !== "");
        check(children, span);
      }
    };
    for (const file of [...OURS, SAMPLE, ...(existsSync(UNN) ? [UNN] : [])]) {
      const { text, article } = fixture(file);
      check(outline(text, article), { start: 0, end: text.length });
      check(claimOutline(text, article), { start: 0, end: text.length });
    }
  });
});

describe("a chain", () => {
  const names = (steps: readonly Step[]): string[] => steps.map(({ name }) => name);
  /** From the first speaker outwards. */
  const outwards = (map: ChainMap, step: Step | undefined): string[] =>
    step ? [step.name, ...outwards(map, map.tellersOf(step)[0])] : [];
  const inwards = (map: ChainMap, step: Step | undefined): string[] =>
    step ? [step.name, ...inwards(map, map.toldBy(step)[0])] : [];
  const last = (map: ChainMap, step: Step): Step => {
    const [next] = map.tellersOf(step);
    return next ? last(map, next) : step;
  };

  it("is walked outwards and back", () => {
    const { text, article } = fixture(SAMPLE);
    const map = new ChainMap(article);
    const first = map.at(text.indexOf("good for another"));
    assert.ok(first);
    const whole = ["Orla Tennant", "two people who were in the room", "Northern Ledger", "Skellmouth Courier"];
    assert.deepEqual(outwards(map, first), whole);
    assert.deepEqual(inwards(map, last(map, first)), [...whole].reverse());
  });

  it("goes on from whoever stands at the cursor", () => {
    const { text, article } = fixture(SAMPLE);
    const map = new ChainMap(article);
    const ledger = map.at(text.indexOf("Northern Ledger") + 2);
    assert.equal(ledger?.name, "Northern Ledger");
    assert.deepEqual(names(map.toldBy(ledger!)), ["two people who were in the room"]);
    assert.deepEqual(names(map.tellersOf(ledger!)), ["Skellmouth Courier"]);
  });

  it("has a step for a newsroom that was told", () => {
    const { text, article } = news(TOLD);
    const map = new ChainMap(article);
    const lind = map.at(text.indexOf("Mara Lind"));
    assert.deepEqual(outwards(map, lind).slice(0, 2), ["Mara Lind", "Northern Ledger"]);
  });

  it("of the first paragraph of the article on security guarantees", function () {
    if (!existsSync(UNN)) return this.skip();
    const { text, article } = fixture(UNN);
    const map = new ChainMap(article);
    const rubio = map.at(text.indexOf("told European counterparts on Thursday") - 3);
    assert.ok(rubio);
    const whole = ["Marco Rubio", "a European diplomat familiar with the phone call", "CNN", "UNN"];
    assert.deepEqual(outwards(map, rubio), whole);
    assert.deepEqual(inwards(map, last(map, rubio)), [...whole].reverse());
  });
});

describe("symbols of the workspace", () => {
  it("are found by any words of a source, in any order and spelling", () => {
    const { text, article } = news("Volodymyr Zelenský said it would rain.\n");
    const index = new SymbolIndex({ text, article });
    for (const query of ["zelensky", "ZELEN volod", "zelenský"])
      assert.equal(index.find(query)[0]?.name, "Volodymyr Zelenský", query);
    assert.deepEqual(index.find("rain"), []);
    assert.deepEqual(
      index.find("zelensky rain").map(({ name }) => name),
      ["Volodymyr Zelenský: it would rain"],
    );
    assert.deepEqual(index.find("  "), []);
    assert.deepEqual(index.find("lavrov"), []);
  });
});

describe("folds", () => {
  const folded = ({ text, article }: Read, format: TextFormat) =>
    folds(article, format)
      .map(({ span, kind }) => [text.slice(span.start, span.end), kind] as const)
      .filter(([words]) => words.includes("\n"))
      .map(([words, kind]) => `${words.split("\n")[0]} … ${words.split("\n").at(-1)}${kind ? ` (${kind})` : ""}`);

  const WRAPPED = [
    "The bridge over the lower harbour will stay shut until the end of the month",
    "at the earliest, and nobody at the port can say who shall pay for all of it,",
    "said Tom Reyes, who runs the port and has done so for the last twenty years",
    "with no end of it in sight.",
  ];

  it("are sections and passages of several lines in plain text", () => {
    const read = news(
      `Bridge to stay shut\n\n${WRAPPED.join("\n")}\n\nWhat the file shows\n\nIt is old, Reyes said.\n\nIt is safe, he said.\n`,
    );
    assert.deepEqual(folded(read, "plain"), [
      "What the file shows … It is safe, he said.",
      `${WRAPPED[0]} … ${WRAPPED.at(-1)}`,
    ]);
  });

  it("leave sections to Markdown, and fold its front matter", () => {
    const read = fixture(SAMPLE);
    assert.deepEqual(folded(read, "markdown"), ["--- … --- (region)"]);
  });
});

describe("links in tags", () => {
  const TAG = (fields: string) => `Khan said so.<!-- src: document; ${fields} -->\n`;
  const linked = (fields: string) => {
    const { text, article } = news(TAG(fields));
    return tagLinks(text, article, [{ ref: "S7", kind: "document" }]).map((link) => [
      text.slice(link.span.start, link.span.end),
      link.type === "address" ? `${link.address} at ${link.host}` : link.ref,
    ]);
  };

  it("are web addresses in any key, read without their escapes", () => {
    assert.deepEqual(linked("by: https://example.org/a?b=1"), [
      ["https://example.org/a?b=1", "https://example.org/a?b=1 at example.org"],
    ]);
    assert.deepEqual(linked("desc: http://example.org/a-\\-b"), [
      ["http://example.org/a-\\-b", "http://example.org/a--b at example.org"],
    ]);
  });

  it("say where they really lead", () => {
    assert.deepEqual(linked("by: https://bank.example@evil.example/x"), [
      ["https://bank.example@evil.example/x", "https://bank.example@evil.example/x at evil.example"],
    ]);
  });

  for (const other of [
    "command:quit",
    "file:///etc/passwd",
    "javascript:1",
    "see https://example.org",
    "https://",
    "vscode://x",
  ])
    it(`are not ${other}`, () => assert.deepEqual(linked(`by: ${other}`), []));

  it("lead to the register, in either case, and only to what is there", () => {
    assert.deepEqual(linked("ref: s7"), [["s7", "S7"]]);
    assert.deepEqual(linked("by: S7"), [["S7", "S7"]]);
    assert.deepEqual(linked("ref: s8"), []);
  });
});

describe("the summary of a passage", () => {
  it("counts its sources and claims, and names the weakest", () => {
    const { article } = news(
      "Mayor Tom Reyes said it would rain. An official familiar with the talks said it would not.\n\nReyes said it would snow. He said it would hail.\n\nReyes said it would thaw.\n\nIt rained.\n",
    );
    assert.deepEqual(
      passageSummaries(article).map(({ words }) => words),
      ["2 sources, 2 claims · weakest: weak", "1 source, 2 claims · strong", "1 source, 1 claim · strong"],
    );
  });
});

describe("hints of chains", () => {
  const hinted = ({ text, article }: Read) =>
    chainHints(article).map(
      ({ at, tellers }) => `${text.slice(at - 12, at)} ← ${tellers.map(({ short }) => short).join(" ← ")}`,
    );

  it("stand behind claims that came through others, once a chain", () => {
    const read = fixture(SAMPLE);
    assert.ok(
      hinted(read).some((hint) => hint.endsWith("← two people ← Northern Ledger")),
      hinted(read).join("\n"),
    );
    const many = read.article.attributions.filter(({ imputed }) => !imputed).length;
    assert.ok(hinted(read).length < many / 3);
  });

  it("leave out who only passes it on", () => {
    assert.ok(!hinted(fixture(SAMPLE)).some((hint) => hint.endsWith("room ← Northern Ledger")));
  });

  it("leave out what is told at first hand, and the outlet itself", () => {
    assert.deepEqual(hinted(news("Mayor Tom Reyes said it would rain.\n")), []);
  });

  it("of the first paragraph of the article on security guarantees", function () {
    if (!existsSync(UNN)) return this.skip();
    assert.ok(
      hinted(fixture(UNN)).some((hint) => hint.endsWith("← European diplomat ← CNN")),
      hinted(fixture(UNN)).join("\n"),
    );
  });
});

describe("names", () => {
  it("are compared without marks, case and possessives", () => {
    assert.equal(nameKey("Zelenský’s"), nameKey("ZELENSKY"));
    assert.equal(nameKey("The World Bank"), "world bank");
    assert.equal(nameKey("Łukasz Sørensen"), "lukasz sorensen");
    assert.notEqual(nameKey("Ann Lee"), nameKey("Ann Leeds"));
  });

  it("are short in hints", () => {
    assert.equal(shortName("a European diplomat familiar with the phone call"), "European diplomat");
    assert.equal(shortName("two people who were in the room"), "two people");
    assert.equal(shortName("Ben Jensen, a senior fellow"), "Ben Jensen");
    assert.ok(shortName("x".repeat(10).concat(" yyy").repeat(9)).length <= 33);
  });
});
