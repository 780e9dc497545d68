/** SRC405: a quotation that is never closed. */
import { say } from "../../../lexicon/say";
import type { Quotation, Span } from "../../model";
import type { Rule, RuleInput } from "../rule";
import { severities } from "../severity";
import { ClosingMarks } from "./closingMarks";

export const unclosedQuotation: Rule = {
  code: "SRC405",
  name: "unclosed-quotation",
  title: "A quotation that is not closed",
  severities: severities("warning"),
  scope: "articles",
  reason:
    "Where a quotation ends decides whose words the next ones are. One that goes on in the next paragraph stays open on purpose, and is not meant.",
  guideline:
    "AP: a quotation over several paragraphs is closed at the end of the last, and each paragraph opens with a mark.",
  remedy: "Put the closing mark where the quoted words end.",
  fixes: [
    {
      does: "Closes the quotation before whoever says it",
      before: "“The bridge is safe, the harbour master said on Monday.",
      after: "“The bridge is safe,” the harbour master said on Monday.",
      safe: false,
    },
    {
      does: "Closes it at the end of its sentence",
      before: "The harbour master said: “The bridge is safe. We checked it.",
      after: "The harbour master said: “The bridge is safe.” We checked it.",
      safe: false,
    },
    {
      does: "Closes it at the end of the paragraph",
      before: "The harbour master said: “The bridge is safe. We checked it.",
      after: "The harbour master said: “The bridge is safe. We checked it.”",
      safe: false,
    },
  ],
  examples: {
    bad: ["“The bridge is safe, the harbour master said on Monday."],
    good: [
      "“The bridge is safe,” the harbour master said on Monday.",
      "“The bridge is safe. We checked it,” the harbour master said.\n\n“We will check it again.”",
      "The harbour master said: “The bridge is safe.\n\n“We will check it again.”",
    ],
  },
  find: (article) => {
    let reached = -1;
    let marks: ClosingMarks | undefined;
    return article.quotations.flatMap((quotation) => {
      if (quotation.closed) return [];
      // One left open inside another that is left open is the same slip.
      const inside = quotation.span.end <= reached;
      reached = Math.max(reached, quotation.span.end);
      const meant =
        quotation.goesOn || closesLater(article, quotation) || article.passages[quotation.passage]!.kind === "headline";
      if (inside || meant) return [];
      marks ??= new ClosingMarks(article);
      return {
        span: openingOf(article.text, quotation),
        message: say`This quotation is never closed.`,
        because: [say`no closing mark follows in its passage, and the next one does not open with a mark`],
        fixes: marks.fixes(quotation),
      };
    });
  },
};

/** The opening mark and the character behind it, which may be two units long. */
function openingOf(text: string, { span, inner }: Quotation): Span {
  const length = (text.codePointAt(inner.start) ?? 0) > 0xffff ? 2 : 1;
  return { start: span.start, end: Math.min(span.end, inner.start + length) };
}

/** The first mark of the next passage closes: a line break stands within the quotation, and it is complete. */
function closesLater({ text, passages }: RuleInput, quotation: Quotation): boolean {
  const next = passages[quotation.passage + 1];
  if (!next) return false;
  const first = /["“”«»]/.exec(text.slice(next.span.start, next.span.end));
  if (!first || first.index === 0) return false;
  return (
    first[0] === "”" || first[0] === "»" || (first[0] === '"' && /\S/.test(text[next.span.start + first.index - 1]!))
  );
}
