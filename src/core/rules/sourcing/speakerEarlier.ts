/** The fix for a speaker who is named late: the words that name the speaker move behind the first sentence. */
import { CUE_FORMS } from "../../../lexicon/cues";
import { say } from "../../../lexicon/say";
import type { Attribution, Fix, Quotation, Span } from "../../model";
import type { RuleInput } from "../rule";
import { isPlain } from "./markUp";

/** An attribution whose speaker a reader waits for. */
export interface Late {
  readonly attribution: Attribution;
  /** The words that tell the speaker: `said Ada Berg`. */
  readonly told: Span;
  /** From the first of the words said to there. */
  readonly waiting: Span;
  /** The sentences from the first to the one in which the speaker is told. */
  readonly sentences: readonly Span[];
}

/** `“First. Second,” said Ann Lee.` becomes `“First,” said Ann Lee. “Second.”` No word of the quotation is changed. */
export function nameEarlier({ text, quotations }: RuleInput, late: Late): Fix[] {
  const { attribution, sentences, waiting } = late;
  const quotation = quotations.find(({ span }) => span.start === waiting.start);
  const end = quotation && endOf(text, quotation, late);
  const first = quotation && text.slice(quotation.inner.start, sentences[0]!.end);
  // `“Why? It is late,” asked Lee` asks in its first sentence; `“It is late. Why?” asked Lee` does not.
  if (!end || !first || !WHOLE.test(first) || (asks(attribution) && !first.endsWith("?"))) return [];
  const all = { start: quotation.span.start, end: sentences.at(-1)!.end };
  // A tag would go with the words between which it stands, and emphasis would be split.
  if (!isPlain(text.slice(all.start, all.end))) return [];
  const opening = text.slice(quotation.span.start, quotation.inner.start);
  const firstStop = first.endsWith(".") ? "," : first.at(-1)!;
  const lastStop = end.stop === "," ? "." : end.stop;
  return [
    {
      title: say`Move “${end.speaker}” behind the first sentence`,
      edits: [
        {
          span: { start: sentences[0]!.end - 1, end: sentences[1]!.start },
          text: `${firstStop}${end.mark} ${end.speaker}. ${opening}`,
        },
        { span: end.span, text: lastStop + end.mark },
      ],
      safe: false,
    },
  ];
}

/** A sentence with nothing quoted in it, that does not trail off. */
const WHOLE = /^[^"“”]*[^.…"“”][.?!]$/;

const asks = ({ cueLemma }: Attribution): boolean => CUE_FORMS.get(cueLemma)?.[0]?.family.id === "ask";

/** How the quotation ends: `,”`; and what tells the speaker, from there to the end of the sentence. */
interface QuotationEnd {
  readonly stop: string;
  readonly mark: string;
  readonly speaker: string;
  /** From its stop to the end of the sentence. */
  readonly span: Span;
}

const CLOSING = /([,?!])([”"])$/;
const TELLING = /^ ([^“”"<>\r\n]{1,160})\.$/;

/** Nothing where it opens again behind the speaker: there may be words between that are left out. */
function endOf(
  text: string,
  { span, closed }: Quotation,
  { attribution, told, sentences }: Late,
): QuotationEnd | undefined {
  const pieces = attribution.content;
  if (!closed || pieces.length !== 1 || pieces[0]!.end !== span.end || span.end > told.start) return undefined;
  const end = sentences.at(-1)!.end;
  const closing = CLOSING.exec(text.slice(span.start, span.end));
  const telling = TELLING.exec(text.slice(span.end, end));
  if (!closing || !telling) return undefined;
  return { stop: closing[1]!, mark: closing[2]!, speaker: telling[1]!, span: { start: span.end - 2, end } };
}
