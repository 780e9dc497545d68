/** What the views say passes through the translation: in a language of marked words, no other word is left. */
import assert from "node:assert/strict";
import type { ArticleKind, Finding } from "../../../src/core/model";
import { RULES } from "../../../src/core/rules";
import { attributionCard, findingCard } from "../../../src/editor/view/card";
import { chainHints } from "../../../src/editor/view/chainHints";
import { ChainMap, stepWords } from "../../../src/editor/view/chainMap";
import { checklist } from "../../../src/editor/view/checklist";
import { checkSummary } from "../../../src/editor/view/checkSummary";
import { deskCompletions } from "../../../src/editor/view/deskCompletions";
import { deskCard } from "../../../src/editor/view/deskHover";
import { factCheckRows } from "../../../src/editor/view/factCheckRow";
import { IGNORE_SCOPES, ignoreTitle, whyIgnore } from "../../../src/editor/view/ignoreScopes";
import { newSourceTag } from "../../../src/editor/view/newSourceForm";
import { type OutlineRow, outline } from "../../../src/editor/view/outline";
import { passageSummaries } from "../../../src/editor/view/passageSummary";
import { notesLabel, readyLabel, readyTitle } from "../../../src/editor/view/ready";
import type { Row } from "../../../src/editor/view/row";
import { GROUPINGS, SORTS, sourceTree } from "../../../src/editor/view/sourceTree";
import { articleStatus } from "../../../src/editor/view/status";
import { type TagOffer, tagOffers } from "../../../src/editor/view/tagCompletions";
import { plainText, tagForms } from "../../../src/editor/view/tagForms";
import { tagHelp } from "../../../src/editor/view/tagHelp";
import { typingPlace } from "../../../src/editor/view/tagTyping";
import { SOURCE_KINDS } from "../../../src/lexicon/kinds";
import { SOURCELESS, TAG_KEYS } from "../../../src/lexicon/tagKeys";
import {
  articlePage,
  compare,
  comparisonPage,
  htmlFile,
  markdownFile,
  type Page,
  panelFile,
  reportOf,
  workspacePage,
  workspaceReportOf,
} from "../../../src/report";
import { analyst } from "../articles/shared";
import { article, type Line, type Speaker } from "../editor/support/marked";
import { inPseudo, untranslated } from "./pseudo";

const khan: Speaker = { label: "Khan", kind: "named-person", role: "clerk" };
const aide: Speaker = { label: "aide", kind: "unnamed-official" };
const courier: Speaker = { label: "Courier", kind: "outlet" };

/** Words of the made articles, and the reasons that they give, which are none of the analysis. */
const OF_THE_ARTICLE = ["Khan", "clerk", "aide", "Courier", "said", "claim"];
const MADE_REASONS = ["It reads like news.", "one source", "a verb of saying with its subject"];

describe("in a language of marked words", () => {
  it("the self-test: an English word is seen", async () => {
    assert.deepEqual(await inPseudo(() => untranslated("⟦Quelle⟧: source")), ["source"]);
  });

  for (const { id } of SOURCE_KINDS) {
    it(`the card of an attribution has no other word: ${id}`, async () => {
      const lines: Line[] = [
        { marked: "⟦Khan⟧ ⟨said⟩ ⟪claim⟫", speaker: { ...khan, kind: id }, through: [aide, courier], stance: "denies" },
        ...[1, 2, 3, 4, 5].map((): Line => ({ marked: "⟦Khan⟧ ⟨said⟩ ⟪claim⟫", speaker: { ...khan, kind: id } })),
        { marked: "⟨said⟩ ⟪claim⟫", confidence: "guess", strength: "weak", stance: "declines" },
      ];
      const { article: made, text } = article(lines, { outlet: "Courier" });
      const subject = { article: made, text, uri: "", version: 1 };
      const cards = await inPseudo(() => made.attributions.map((one) => attributionCard(subject, one)));
      for (const card of cards) assertTranslated(card);
    });
  }

  it("nor the card of any rule’s finding", async () => {
    const { article: made, text } = article([]);
    for (const rule of RULES) {
      const finding: Finding = { ...FINDING, code: rule.code, name: rule.name };
      const card = await inPseudo(() => findingCard({ article: made, text, uri: "", version: 1 }, finding, rule));
      assertTranslated(card, [rule.code]);
    }
  });

  it("nor the language status", async () => {
    for (const kind of ["news", "opinion", "other"] satisfies ArticleKind[]) {
      for (const lines of [[], [{ marked: "⟦Khan⟧ ⟨said⟩", speaker: aide }], [1, 2].map((n) => voice(`Khan${n}`))]) {
        const made = article(lines, { kind, findings: lines.map(() => FINDING) }).article;
        const { text, detail = "" } = await inPseudo(() => articleStatus(made, true));
        assertTranslated(`${text} ${detail}`);
      }
    }
  });

  it("nor the check before publishing", async () => {
    const base = { ready: false, blockers: [] as Finding[], left: [], notes: [] };
    const texts = await inPseudo(() => [
      ...[[], [FINDING], [FINDING, FINDING]].map((blockers) => readyTitle({ ...base, blockers })),
      readyTitle({ ...base, ready: true }),
      readyLabel(3, { ...FINDING, message: "" }),
      notesLabel(1),
      notesLabel(2),
    ]);
    assertTranslated(texts.join(" "));
  });

  it("nor what silences a rule", async () => {
    const texts = await inPseudo(() =>
      IGNORE_SCOPES.flatMap((scope) => [ignoreTitle("SRC1", scope), whyIgnore("SRC1", scope)]),
    );
    assertTranslated(texts.join(" "), ["SRC"]);
  });

  it("nor the form for a new source, for any kind on any terms", async () => {
    const shown: string[] = [];
    const form = (kind: string, terms: string) =>
      newSourceTag(
        {
          pick: async (title, choices) => {
            shown.push(title, ...choices.map(({ label }) => label));
            return choices.find(({ value }) => value === kind || value === terms)?.value;
          },
          text: async (title, { prompt }) => {
            shown.push(title, prompt);
            return "x";
          },
        },
        article([]).article,
      );
    await inPseudo(async () => {
      for (const { id } of SOURCE_KINDS) for (const terms of ["on-record", "background"]) await form(id, terms);
    });
    assert.ok(shown.length > 100);
    assertTranslated(shown.join(" "));
  });

  it("nor what hover and completion say in the desk’s file", async () => {
    const file =
      "profile: strict\nrules:\n  SRC105: off\nstyle:\n  allow: [x]\nsources:\n  - ref: s1\n    kind: named\n";
    const shown = await inPseudo(() => [
      ...Array.from(file, (_, offset) => deskCard(file, offset)?.markdown ?? ""),
      ...[0, file.indexOf("strict"), file.indexOf("off"), file.indexOf("named")].flatMap((offset) =>
        deskCompletions(file, offset).map(({ more }) => more),
      ),
    ]);
    assert.ok(shown.some((text) => text !== ""));
    // Keys, values and YAML are written as they are in every language.
    const words = shown.map((text) => text.replace(/```yaml[\s\S]*?```|`[^`]*`|\*\*[^*]*\*\*/g, ""));
    assertTranslated(words.join(" "));
  });
});

/** An article with a bit of everything, whose words are none of ours. */
const STORY = `Crane toppled

SKELLMOUTH (Reuters) — Gates were rotten, Tom Reyes told Parliament in May, a clerk familiar with Parliament's gates told Skellmouth Courier, Northern Ledger reported on Tuesday.

“Gates were rotten,” said Ann Khan, Skellmouth's mayor. “We knew.”

An aide claimed that Khan lied on Monday. It is said that Reyes fled. It is said that Khan told Parliament gates fell. Critics say Khan stole gates, and TK.

Khan denied that she lied. Reyes would not say.

Repairs cost 4,200 pounds a week. Gates caused Tuesday's flood. Reyes stole gates on Sunday.<!-- src: nmaed -->

Rain fell on Friday, which Lind had feared CQ.<!-- src: named; by: Mara Lind; role: warden -->`;

const LATER = STORY.replace(", said Ann Khan, Skellmouth's mayor", "")
  .replace("An aide claimed", "Ann Khan claimed")
  .replace("It is said that Reyes fled. ", "");

describe("in a language of marked words, of a whole article", () => {
  const read = (text: string) => ({
    text,
    article: analyst.analyse({ text, format: "plain", settings: { readAs: "news", profile: "student" } }),
  });
  const story = read(STORY);
  const later = read(LATER);

  /** Whole words of ours that no translation has; the article's may stand anywhere. */
  const assertOurs = (shown: readonly string[], but = "") => {
    const known = new Set(`${STORY} ${but}`.match(/\p{L}{2,}/gu));
    assert.ok(shown.some((text) => text.includes("⟦")));
    for (const text of shown) {
      const words = untranslated(text.replace(/\\(.)/g, "$1")).filter((word) => !known.has(word));
      assert.deepEqual(words, [], text);
    }
  };

  it("the self-test: a word that is not the article’s is seen", () => {
    assert.throws(() => assertOurs(["⟦Quelle⟧", "Reyes, weak"]));
    assert.throws(() => assertOurs(["Reyes"]));
  });

  const rowsOf = (rows: readonly Row[]): string[] =>
    rows.flatMap((row) => [row.label, row.description, row.tooltip, row.spoken, ...rowsOf(row.children)]);

  it("the Sources view has no other word, however it is sorted and grouped", async () => {
    for (const group of GROUPINGS)
      for (const sort of SORTS)
        assertOurs(await inPseudo(() => rowsOf(sourceTree(STORY, story.article, { sort, group, filter: "" }))));
  });

  it("nor the To Settle view", async () => {
    const rows = await inPseudo(() => rowsOf(checklist(STORY, story.article)));
    assert.ok(new Set(rows.join(" ").match(/SRC\d+/g)).size > 5);
    assertOurs(rows, "SRC");
  });

  it("nor rows for a spreadsheet", async () => {
    const claims = story.article.attributions.map(({ index }) => index);
    assertOurs([await inPseudo(() => factCheckRows({ text: STORY, format: "plain", article: story.article }, claims))]);
  });

  it("nor the outline, the lines above passages, the hints behind claims and the chains", async () => {
    const outlineWords = (rows: readonly OutlineRow[]): string[] =>
      rows.flatMap(({ name, detail, children }) => [name, detail, ...outlineWords(children)]);
    const chains = new ChainMap(story.article);
    const steps = Array.from(STORY, (_, offset) => chains.at(offset)).filter((step) => step !== undefined);
    assertOurs(await inPseudo(() => outlineWords(outline(STORY, story.article))));
    assertOurs(await inPseudo(() => passageSummaries(story.article).map(({ words }) => words)));
    assertOurs(
      await inPseudo(() =>
        chainHints(story.article).flatMap(({ tellers }) => tellers.flatMap(({ short, about }) => [short, about])),
      ),
    );
    assertOurs(
      await inPseudo(() =>
        [...steps, ...steps.flatMap((step) => chains.tellersOf(step))].flatMap((step) =>
          Object.values(stepWords(story.article, step)),
        ),
      ),
    );
  });

  it("nor what a check of the workspace came to", async () => {
    const none = { articles: [], leftOut: 0, unread: [], cancelled: false };
    assertOurs(
      await inPseudo(() => [
        checkSummary(none),
        checkSummary({ articles: [story], leftOut: 1, unread: [1], cancelled: true }),
        checkSummary({ articles: [story, later], leftOut: 2, unread: [1, 2], cancelled: false }),
      ]),
      "Workspace Max Files",
    );
  });

  /** What is written in tags is the same in every language. */
  const GRAMMAR = [
    ...SOURCE_KINDS.flatMap(({ tag, example }) => [tag, example]),
    ...TAG_KEYS.flatMap(({ key, example, takes }) => [key, example, ...(typeof takes === "string" ? [] : takes)]),
    ...SOURCELESS.flatMap(({ value, example }) => [value, example]),
    ...tagForms().flatMap(({ prefix, pieces }) => [prefix, plainText(pieces)]),
    "src SRC",
  ].join(" ");

  it("nor completion and the grammar in tags", async () => {
    const offerWords = ({ type, label, detail, more }: TagOffer): string[] =>
      type === "value" ? [detail, more] : [label, detail, more];
    const scene = {
      known: [{ ref: "s1", name: "Ann Khan", kind: "named-person", role: "mayor" } as const],
      today: "2026-03-02",
      rules: new Map(RULES.map(({ code, title }) => [code, title] as const)),
    };
    const keys = TAG_KEYS.map(({ key }) => `<!-- src: named; ${key}: `);
    const tags = ["<!-- ", "<!-- src: ", "<!-- src: named; ", "<!-- src-ignore ", "<!-- src-ignore SRC102: ", ...keys];
    const shown: string[] = [];
    for (const tag of tags) {
      const { text, article: made } = read(`${STORY} ${tag}`);
      const place = typingPlace(text, text.length, []);
      assert.ok(place, tag);
      await inPseudo(() => {
        shown.push(...tagOffers({ text, article: made, ...scene }, place).flatMap(offerWords));
        const help = tagHelp(place);
        if (help) shown.push(help.label, ...help.parts.map(({ about }) => about));
      });
    }
    assert.ok(shown.length > 100);
    assertOurs(shown, GRAMMAR);
  });

  it("nor the reports, as HTML and as Markdown", async () => {
    const file = "skellmouth.md";
    const reported = (one: typeof story) => reportOf({ file, ...one });
    const scan = { leftOut: 3, cancelled: true, unread: [{ file, reason: "Skellmouth" }] };
    const pages = (): Page[] => [
      articlePage(reported(story)),
      articlePage(reported(read("Rain. "))),
      workspacePage(workspaceReportOf([reported(story), reported(later)], scan)),
      workspacePage(workspaceReportOf([], { leftOut: 1, cancelled: false, unread: [] })),
      comparisonPage(compare(file, { name: "Skellmouth", ...story }, { name: "Skellmouth", ...later })),
      comparisonPage(compare(file, { name: "Skellmouth", ...later }, { name: "Skellmouth", ...story })),
      comparisonPage(compare(file, { name: "Skellmouth", ...story }, { name: "Skellmouth", ...story })),
    ];
    const panel = { language: "x", nonce: "x", script: "x", subject: "x" };
    const printed = await inPseudo(() =>
      pages().flatMap((page) => [
        ...[htmlFile(page, "x"), panelFile(page, panel)].map(wordsOfHtml),
        markdownFile(page).replace(/^---\n[\s\S]*?\n---\n/, ""),
      ]),
    );
    assertOurs(printed, `${file} Rain SRC Workspace Max Files`);
  });
});

/** What of a page is seen and heard. */
function wordsOfHtml(page: string): string {
  const heard = [...page.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);
  return [page.replace(/<style[\s\S]*?<\/style>/g, "").replace(/<[^>]*>/g, " "), ...heard]
    .join(" ")
    .replace(/&#?\w+;/g, " ");
}

const FINDING: Finding = {
  code: "SRC105",
  name: "unsourced-event",
  severity: "warning",
  span: { start: 0, end: 1 },
  message: "",
  because: [],
  related: [],
  fixes: [],
  tagAt: 1,
};

function voice(label: string): Line {
  return { marked: "⟦Khan⟧ ⟨said⟩", speaker: { ...aide, label } };
}

/** Links are read as their words. */
function assertTranslated(text: string, but: readonly string[] = []): void {
  const words = text.replace(/\]\(command:[^)]*\)/g, "]").replace(/\\(.)/g, "$1");
  assert.deepEqual(untranslated(words, [...MADE_REASONS, ...OF_THE_ARTICLE, ...but]), [], words);
}
