/** What several features ask of an article. */
import type { Article, Attribution, Finding, Span } from "../core/model";
import { length, touches } from "./view/spans";

/** A log, a licence, a list of notes: what is said there is not shown. Which findings there are is for the rules. */
export function isQuiet(article: Article): boolean {
  return article.kind === "other";
}

/** The attributions with a piece at an offset, the innermost first. */
export function attributionsAt(article: Article, offset: number): Attribution[] {
  const depth = (attribution: Attribution): number => outerOf(article, attribution).length;
  return article.attributions
    .filter((attribution) => !attribution.imputed && piecesOf(attribution).some((piece) => touches(piece, offset)))
    .sort((one, other) => depth(other) - depth(one) || length(one.span) - length(other.span));
}

/** The attributions that hold this one, from the nearest outwards. */
function outerOf(article: Article, attribution: Attribution): Attribution[] {
  const outer: Attribution[] = [];
  let next = attribution.nestedIn;
  while (next !== undefined && outer.length < article.attributions.length) {
    const holder = article.attributions[next];
    if (!holder) break;
    outer.push(holder);
    next = holder.nestedIn;
  }
  return outer;
}

function piecesOf(attribution: Attribution): readonly Span[] {
  return [...attribution.source, ...attribution.cue, ...attribution.content];
}

/** The findings at an offset, the shortest first. */
export function findingsAt(article: Article, offset: number): Finding[] {
  return article.findings
    .filter((finding) => touches(finding.span, offset))
    .sort((one, other) => length(one.span) - length(other.span));
}

/** The sentence at an offset. */
export function sentenceAt(article: Article, offset: number): Span | undefined {
  return article.sentences.find(({ span }) => touches(span, offset))?.span;
}
