/** Writes tags: on one line, so that they may stand in a sentence. */
import { sourceKind } from "../../lexicon/kinds";
import type { IgnoreTag, SourceTag } from "../model";
import { DELIMITERS } from "./comments";
import { escapeValue } from "./escape";
import { IGNORE_FORMS } from "./ignore";

/** `<!-- src: named; by: Ann Lee -->`: fields in the order given, values escaped. */
export function printSourceTag(tag: Pick<SourceTag, "src" | "fields">): string {
  const value = tag.src === "none" || tag.src === "to-come" ? tag.src : sourceKind(tag.src).tag;
  const fields = Object.entries(tag.fields).map(([key, text]) => `${key}: ${escapeValue(text)}`.trimEnd());
  return html([`src: ${value}`, ...fields].join("; "));
}

/** `<!-- src-ignore SRC102: figure is in the chart below -->`, or `src-ignore-file`. */
export function printIgnoreTag(tag: Pick<IgnoreTag, "scope" | "codes" | "reason">): string {
  return html(`${IGNORE_FORMS[tag.scope]} ${tag.codes.join(", ")}: ${escapeValue(tag.reason)}`);
}

function html(body: string): string {
  return `${DELIMITERS.html.open} ${body} ${DELIMITERS.html.close}`;
}

/** A printed tag in the other notation: `{>>src: named<<}`. Its values need no other escapes. */
export function toCriticMarkup(tagText: string): string {
  const { open, close } = DELIMITERS.html;
  if (!tagText.startsWith(open)) return tagText;
  const body = tagText.slice(open.length, -close.length).trim();
  return DELIMITERS.criticMarkup.open + body + DELIMITERS.criticMarkup.close;
}
