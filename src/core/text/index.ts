/** Text: passages, sentences, quotation marks, and what of the document is mark-up. */

export { DESK_NOTE } from "./deskNotes";
export { findQuotations, type QuotationMarks } from "./quotations";
export { type Block, codeIn, segment } from "./segment";
export { splitSentences } from "./sentences";
export { type VisibleText, visibleText } from "./visible";
