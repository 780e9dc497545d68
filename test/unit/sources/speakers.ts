/**
 * Marked text: who is who. Every speaker stands in `⟦ ⟧` behind a letter of its own, one that the
 * text leaves open behind `?`.
 *
 *   `⟦a:Mayor Ann Lee⟧ said the pool was full. ⟦a:She⟧ said it would close. ⟦?:They⟧ said nothing more.`
 */
import assert from "node:assert/strict";
import { createAnalyst } from "../../../src/core";
import type { AnalysisSettings, Article, Source } from "../../../src/core/model";

const MARK = /⟦(\w|\?):([^⟧]*)⟧/g;

/** Reads the text, and compares every speaker that it names with the marks. */
export function checkSpeakers(marked: string, settings?: AnalysisSettings): Article {
  const letters = new Map<number, string>();
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    letters.set(text.length, match[1]!);
    text += match[2]!;
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  const article = createAnalyst().analyse({ text, format: "plain", ...(settings ? { settings } : {}) });
  assert.equal(mark(text, article, letters), marked);
  return article;
}

/** The text with the letters that the article gives: a source has the letter expected of its first mention. */
function mark(text: string, { attributions }: Article, expected: ReadonlyMap<number, string>): string {
  const given = new Map<number, string>();
  const mentions = new Map(
    attributions.flatMap(({ source, sourceId }) => source.map((span) => [span.start, { span, sourceId }] as const)),
  );
  let marked = "";
  let from = 0;
  for (const { span, sourceId } of [...mentions.values()].sort((a, b) => a.span.start - b.span.start)) {
    marked += `${text.slice(from, span.start)}⟦${letterOf(sourceId, expected.get(span.start), given)}:${text.slice(span.start, span.end)}⟧`;
    from = span.end;
  }
  return marked + text.slice(from);
}

function letterOf(id: number | undefined, wanted: string | undefined, given: Map<number, string>): string {
  if (id === undefined) return "?";
  const known = given.get(id);
  if (known) return known;
  const free = wanted && wanted !== "?" && ![...given.values()].includes(wanted);
  const letter = free ? wanted : `${id}`;
  given.set(id, letter);
  return letter;
}

/** The source of a phrase, as one sentence shows it. */
export function sourceOf(phrase: string): Source {
  const aside = phrase.includes(",") ? "," : "";
  const text = `${phrase[0]!.toUpperCase()}${phrase.slice(1)}${aside} said that the sluice was broken.`;
  const { attributions, sources } = createAnalyst().analyse({ text, format: "plain" });
  const said = attributions.find(({ cueLemma }) => cueLemma === "say");
  assert.notEqual(said?.sourceId, undefined, `nobody speaks in: ${text}`);
  return sources[said!.sourceId!]!;
}
