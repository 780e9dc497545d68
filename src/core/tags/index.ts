/** The tag grammar: what an editor says of a source, in the text. */

export { checkedMarks, checkedSpans } from "./checked";
export { isCode, nextCode } from "./codes";
export { htmlEdits } from "./convert";
export { escapeValue, unescapeValue } from "./escape";
export { fileTagPosition, type Insertion, insertion, lineInsertion } from "./insert";
export { findMarks } from "./marks";
export { nearest } from "./nearest";
export { parseTags } from "./parse";
export { printIgnoreTag, printSourceTag, toCriticMarkup } from "./print";
export { fieldSpan } from "./source";
export { stripSpans, stripTags } from "./strip";
