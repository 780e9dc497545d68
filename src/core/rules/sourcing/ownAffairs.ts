/** Whether a newsroom speaks of itself: what a firm says of its own affairs is at first hand. */
import { FIRM_CUES, OWN_AFFAIRS, type OwnAffairRow } from "../../../lexicon/newsrooms";
import type { Attribution, Span } from "../../model";
import type { RuleInput } from "../rule";
import { wordsOf } from "./firm";
import { sentenceAt } from "./sentenceAt";

/** `The Herald said it would move`, `said in a statement that`, `“We are sorry,” the Herald said`. */
export function ofItself(article: RuleInput, teller: Attribution): boolean {
  if (!FIRM_CUES.has(teller.cueLemma) || teller.content.length === 0) return false;
  const said = teller.content.map((piece) => plain(article, piece)).join(" ");
  return (
    OPENING.test(said) ||
    CONTENT.test(said) ||
    (teller.form === "direct" && QUOTED.test(said)) ||
    OCCASION_AT_HEAD.test(said) ||
    OCCASION.test(around(article, teller)) ||
    ACT.test(behind(article, teller))
  );
}

const alternatives = (where: OwnAffairRow["where"]): string =>
  `(?:${OWN_AFFAIRS.filter((row) => row.where === where)
    .map(({ phrases }) => phrases.replace(/\s*\n\s*/g, ""))
    .join("|")})(?!\\p{L})`;

const OPENING = new RegExp(`^(?:that )?${alternatives("opening")}`, "u");
const CONTENT = new RegExp(`(?<!\\p{L})${alternatives("content")}`, "u");
const QUOTED = new RegExp(`(?<!\\p{L})${alternatives("quoted")}`, "u");
const OCCASION = new RegExp(`(?<!\\p{L})${alternatives("occasion")}`, "u");
const OCCASION_AT_HEAD = new RegExp(`^${alternatives("occasion")}`, "u");
/** `has since endorsed` */
const ACT = new RegExp(`^ (?:has |had )?(?:since |also |later |\\p{L}{1,20}ly )?${alternatives("act")}`, "u");

/** In small letters, with plain apostrophes. */
function plain(article: RuleInput, span: Span): string {
  return wordsOf(article, { start: span.start, end: Math.min(span.end, span.start + FAR) })
    .toLowerCase()
    .replaceAll("’", "'");
}

/** The sentence in which the newsroom speaks, without what is said. */
function around(article: RuleInput, { content, span }: Attribution): string {
  const sentence = article.sentences[sentenceAt(article.sentences, span.start)]?.span ?? span;
  const starts = [Math.min(sentence.start, span.start), ...content.map(({ end }) => end)];
  const ends = [...content.map(({ start }) => start), Math.max(sentence.end, span.end)];
  return starts.map((start, i) => plain(article, { start, end: Math.max(start, ends[i]!) })).join(" ");
}

/** What the newsroom does, as its sentence goes on. */
function behind(article: RuleInput, { source }: Attribution): string {
  const end = source.at(-1)?.end ?? 0;
  return plain(article, { start: end, end: end + NEAR });
}

/** In units of text. */
const NEAR = 60;
const FAR = 500;
