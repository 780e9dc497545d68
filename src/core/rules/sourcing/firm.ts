/** Which attributions rules about sourcing speak of: read with some confidence, and not settled by a tag. */
import type { Attribution, Span } from "../../model";
import { SpanSet } from "../../spans";
import type { RuleInput } from "../rule";

/** Read with some confidence: guesses and what the writer imputes raise no finding. */
export function isFirm({ imputed, confidence }: Attribution): boolean {
  return !imputed && confidence.level !== "guess";
}

/** Whether a tag says whose an attribution is. */
export function settledByTag({ tagged }: RuleInput): (attribution: Attribution) => boolean {
  const covered = new SpanSet(tagged);
  return ({ tag, span }) => tag !== undefined || covered.meets(span);
}

/** Whether a place stands between quotation marks, where the words are the speaker's. */
export function insideQuotation({ quotations }: RuleInput): (span: Span) => boolean {
  const quoted = new SpanSet(quotations.map(({ inner }) => inner));
  return (span) => quoted.meets(span);
}

/** The words of a span, white space folded. */
export function wordsOf({ text }: RuleInput, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, " ");
}
