/**
 * Every place that names or points to a source. Each mention stands in `⟦ ⟧` behind the letter of its source: the name, or
 * the whole mention where it has none.
 */
import assert from "node:assert/strict";
import { createAnalyst, type TextFormat } from "../../../src/core";
import { mentionAt, shownSpan, speakingMentions } from "../../../src/core/mentions";
import type { AnalysisSettings, Article, Source } from "../../../src/core/model";

const MARK = /⟦(\w):([^⟧]*)⟧/g;

/** Reads the text, and compares all mentions of all sources with the marks. */
function check(marked: string, format: TextFormat = "plain", settings?: AnalysisSettings): Article {
  const letters = new Map<number, string>();
  let taken = 0;
  for (const match of marked.matchAll(MARK)) {
    letters.set(match.index - taken, match[1]!);
    taken += match[0].length - match[2]!.length;
  }
  const text = marked.replace(MARK, "$2");
  const article = createAnalyst().analyse({ text, format, ...(settings && { settings }) });
  assert.equal(mark(text, article.sources, letters), marked);
  return article;
}

function mark(text: string, sources: readonly Source[], letters: ReadonlyMap<number, string>): string {
  const places = sources.flatMap((source) => {
    const spans = source.mentions.map(shownSpan);
    const letter = spans.map(({ start }) => letters.get(start)).find(Boolean) ?? `${source.id}`;
    return spans.map((span) => ({ ...span, letter }));
  });
  let marked = "";
  let from = 0;
  for (const { start, end, letter } of places.sort((a, b) => a.start - b.start)) {
    marked += `${text.slice(from, start)}⟦${letter}:${text.slice(start, end)}⟧`;
    from = end;
  }
  return marked + text.slice(from);
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  "names in all their forms": [
    "⟦a:Vera Lund⟧ said the pool was full. Nobody asked ⟦a:Lund⟧, and ⟦a:Vera Lund⟧ left.",
    "⟦a:Vera Lund⟧ said the pool was full. Mayor ⟦a:Vera Lund⟧ left. Mayor ⟦a:Lund⟧'s car and ⟦a:Lund⟧’s dog waited for Ms ⟦a:Lund⟧.",
    "⟦a:Vera Lund⟧ said the pool was full. The report names ⟦a:V. Lund⟧ twice. Only ⟦a:Vera⟧ wept.",
    "⟦a:Peter James⟧ said the pool was full. It was ⟦a:James⟧' pool.",
    "⟦a:Ada van der Berg⟧ said the pool was full. It was ⟦a:van der Berg⟧'s pool. ⟦a:Van der Berg⟧ wept.",
    "⟦a:Annika Delacroix-Moore⟧ said the pool was full. It was ⟦a:Delacroix-Moore⟧'s pool.",
    "⟦a:Conor O'Brien⟧ said the pool was full. It was ⟦a:O’Brien⟧’s pool, not ⟦a:Conor⟧'s.",
    "⟦a:José Núñez⟧ said the pool 🏊 was full. It was 🏊 ⟦a:Núñez⟧'s pool.",
    "⟦a:Vera Lund⟧ said the pool was full. POOL OF ⟦a:VERA LUND⟧ CLOSED BY COUNCIL ORDER.",
  ],
  "names wherever they stand": [
    "⟦a:Vera Lund⟧ said the pool was full. “⟦a:Lund⟧ is late,” ⟦b:Paul Brandt⟧ said.",
    "⟦a:Vera Lund⟧ said the pool was full. ⟦b:Paul Brandt⟧ said that ⟦a:Lund⟧ was late.",
    "⟦b:Paul Brandt⟧, an aide to ⟦a:Vera Lund⟧, said the pool was full. ⟦a:Lund⟧ said it was not.",
    "⟦a:Strait Lines⟧ said the ferry was full. A passenger sued ⟦a:Strait Lines⟧ in May.",
    "⟦a:CNN⟧ reported that the pool was full. A ⟦a:CNN⟧ anchor swam.",
    "The ⟦a:International Coral Reef Initiative⟧ said the reef was dead. The ⟦a:ICRI⟧ mourned.",
  ],
  "what is no mention": [
    "⟦a:Donald Trump⟧ said the pool was full. The Trump administration drained Trump Tower. Donald Trump Jr. swam.",
    "⟦a:Ben Jensen⟧ said the pool was full. It lies in Ben Jensen Street. Carl Jensen swam. Which Jensen?",
    "⟦a:Tom Young⟧ said the pool was full. Young people swam, and a young man sang.",
    "⟦a:Mary Lee⟧ said the pool was full. Ann Mary Lee swam.",
    "⟦a:Vera Lund⟧ said the pool was full. It was built in Lundby.",
    "⟦a:The WHO⟧ said the pool was full. Nobody knew who swam.",
  ],
  "two people of one name": [
    "⟦a:Vera Lund⟧ said the pool was full. ⟦b:Paul Lund⟧ said it was not. Nobody believed Lund. ⟦a:Vera Lund⟧ left. ⟦b:Paul⟧ wept.",
    "⟦a:Vera Lund⟧ said the pool was full. ⟦b:Paul Lund⟧ said it was not. Nobody believed Mr ⟦b:Lund⟧ or Ms ⟦a:Lund⟧.",
    "Mayor ⟦a:Vera Lund⟧ said the pool was full. Judge ⟦b:Paul Lund⟧ said it was not. It rained on Judge ⟦b:Lund⟧ and Mayor ⟦a:Lund⟧.",
    "⟦a:Vera Lund⟧ said the pool was full. Paul Lund swam. Nobody believed Lund.",
  ],
  descriptions: [
    "⟦a:A European diplomat⟧ said the deal was dead. A note from ⟦a:the diplomat⟧ went round.",
    "⟦a:A European diplomat⟧ said the deal was dead. ⟦b:A Danish diplomat⟧ said it was not. The diplomat left.",
    "⟦a:A European diplomat⟧ said the deal was dead. The diplomat who left was another.",
    "⟦a:A minister⟧ said the deal was dead. Foreign Minister Vera Lund met the minister.",
    "The diplomat came. ⟦a:A European diplomat⟧ said the deal was dead.",
  ],
  pronouns: [
    "⟦a:Vera Lund⟧ said ⟦a:her⟧ pool was full. It rained. Her dog swam.",
    "⟦a:Vera Lund⟧ told the council that ⟦a:she⟧ would swim.",
    "⟦a:Vera Lund⟧ said Paul Brandt had lost his dog.",
    "⟦a:Paul Brandt⟧ said the lawyer had lost his dog.",
    "⟦a:Vera Lund⟧ said the pool was his.",
    "⟦a:Vera Lund⟧ said on Monday, “Nobody asked her.”",
    "⟦a:Residents⟧ said ⟦a:their⟧ street was flooded.",
    "⟦a:Residents⟧ said the council's engineers had lost their maps.",
    "⟦a:A spokeswoman⟧ said ⟦a:she⟧ would swim.",
    "The mayor would not swim. ⟦a:A Danish source⟧ said he could not.",
  ],
};

describe("mentions", () => {
  for (const [title, texts] of Object.entries(CASES))
    describe(title, () => {
      for (const marked of texts) it(JSON.stringify(marked), () => void check(marked));
    });

  it("stand in the headline, capitals or not", () => {
    check(
      "⟦a:Lund⟧ Doubles Down on Closing of the Public Pool\n\n⟦a:Vera Lund⟧ said on Monday that the pool was full.\n",
    );
  });

  it("run over wrapped lines", () => {
    check("On Monday ⟦a:Vera\r\nLund⟧ said the pool was full. It was\r\n⟦a:Lund⟧'s pool.\r\n", "markdown");
  });

  it("are found by the desk’s aliases", () => {
    const register = [{ ref: "s1", name: "Vera Lund", aliases: ["Iron Vera"] }];
    check("⟦a:Vera Lund⟧ said the pool was full. Fans of ⟦a:Iron Vera⟧ swam.", "plain", { register });
  });

  it("are none in tags, code and front matter", () => {
    const { sources } = check(
      "---\ntitle: Lund\n---\n\n⟦a:Vera Lund⟧ said the pool was full.<!-- src: named; by: Vera Lund --> Run `Lund`.\n",
      "markdown",
    );
    assert.equal(sources.length, 1);
  });

  it("have their names in pieces where mark-up stands within", () => {
    const text =
      "**Vera** Lund said the pool was full. It was Lu*nd*'s pool, [Vera Lund](https://a.example/lund) said.";
    const [source] = createAnalyst().analyse({ text, format: "markdown" }).sources;
    const pieces = source!.mentions.map(({ name }) => name!.map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual(pieces, [["Vera", " Lund"], ["Lu", "nd"], ["Vera Lund"]]);
  });

  it("tell the name from what stands around it", () => {
    const text = "US Secretary of State Marco Rubio, who swims, said the pool was full. It was Rubio's pool.";
    const [source] = createAnalyst().analyse({ text, format: "plain" }).sources;
    const shown = (span: { start: number; end: number }) => text.slice(span.start, span.end);
    assert.deepEqual(
      source!.mentions.map(({ name }) => name!.map(shown)),
      [["Marco Rubio"], ["Rubio"]],
    );
    assert.match(shown(source!.mentions[0]!.span), /^US Secretary of State Marco Rubio/);
    assert.deepEqual(
      source!.mentions.map(({ speaks }) => speaks),
      [true, false],
    );
    assert.deepEqual(speakingMentions(source!), [source!.mentions[0]]);
  });

  it("at an offset are the shortest there, and the name before the phrase that holds it", () => {
    const text = "A diplomat familiar with Rubio's call said the deal was dead. Marco Rubio said it was not.";
    const article = createAnalyst().analyse({ text, format: "plain" });
    const at = (words: string) => mentionAt(article, text.indexOf(words))?.source.label;
    assert.equal(at("Rubio's"), "Marco Rubio");
    assert.match(at("familiar") ?? "", /diplomat/);
    assert.equal(at("dead"), undefined);
  });
});
