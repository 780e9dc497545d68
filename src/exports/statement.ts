/** What somebody has said, by words that can stand alone in a table or on a page. */
import type { Attribution, Quotation, Span } from "../core/model";
import { overlaps, union, without } from "../core/spans";
import type { OutwardCopy } from "./outward";

/**
 * The content; or all words of the attribution, where the content alone would say something else, or nothing: `that she
 * lied` of what she denies, `their intentions` of what they announced, `which` of what she confirmed.
 */
export function statementOf(copy: OutwardCopy, attribution: Attribution): readonly Span[] {
  const { stance, form, verb, content, span } = attribution;
  if (stance !== "asserts" || content.length === 0) return [span];
  if (form === "direct") return content;
  const isThing = verb !== undefined && verb.complement !== "clause";
  return isThing || !/\s/.test(copy.words(content)) ? [span] : content;
}

/** The words between the marks, where somebody is quoted and nothing else is in it; otherwise it is no quotation. */
export function quotedWords({ article, text }: OutwardCopy, { stance, form, content }: Attribution) {
  if (stance !== "asserts" || form !== "direct") return undefined;
  const quoted: Span[] = [];
  for (const piece of content) {
    const quotations = article.quotations.filter(({ span }) => overlaps(span, piece));
    const beside = without(
      [piece],
      quotations.map(({ span }) => span),
    );
    if (beside.some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))) return undefined;
    quoted.push(...union(quotations.map((quotation) => innerWithin(quotation, piece))));
  }
  return quoted.length > 0 ? quoted : undefined;
}

function innerWithin({ inner }: Quotation, piece: Span): Span {
  return { start: Math.max(inner.start, piece.start), end: Math.min(inner.end, piece.end) };
}
