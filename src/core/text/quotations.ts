/** Finds and pairs quotation marks. */
import type { Span } from "../model";

export interface QuotationMarks {
  /** With its marks. */
  readonly span: Span;
  /** Without them. */
  readonly inner: Span;
  readonly use: "speech" | "phrase" | "title";
  /** Whether its closing mark stands in this text. */
  readonly closed: boolean;
  /** How many quotations hold it. */
  readonly depth: number;
}

/** The quotations of a visible passage text, outer before inner, in order of their opening marks. */
export function findQuotations(_text: string): QuotationMarks[] {
  return [];
}
