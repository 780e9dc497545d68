/** What completion offers in the desk's file: the keys that are not there yet, and the values that a key takes. */
import { t } from "@vscode/l10n";
import { placeToType } from "../../core/desk";
import type { KeyPlace, ValuePlace } from "../../core/desk/place";
import { type Choice, chosen, type KeyRow, type Shape } from "../../core/desk/shape";
import type { Span } from "../../core/model";
import { takes } from "./deskWords";

export interface DeskCompletion {
  readonly label: string;
  /** Beside the label. */
  readonly detail: string;
  /** Markdown. */
  readonly more: string;
  readonly type: "key" | "value";
  /** What is put in place of `span`. */
  readonly insert: string;
  readonly span: Span;
}

export function deskCompletions(text: string, offset: number): DeskCompletion[] {
  const place = placeToType(text, offset);
  if (!place) return [];
  return place.type === "key" ? keys(place, text) : values(place);
}

function keys(place: KeyPlace, text: string): DeskCompletion[] {
  const colon = /^["']?[ \t]*:/.test(text.slice(place.span.end, place.span.end + 100));
  if (place.of.type === "table") {
    const { key, value } = place.of;
    const there = new Set(place.others.map((other) => (key.type === "choice" ? chosen(key, other)?.value : other)));
    return offered(key)
      .filter((one) => !there.has(one.value))
      .map((one) => ({
        ...ofChoice(one, place.span),
        type: "key",
        insert: one.label + (colon ? "" : behindKey(value)),
      }));
  }
  return (Object.entries(place.of.rows) as [string, KeyRow][])
    .filter(([key]) => !place.others.includes(key))
    .map(([key, row]) => ({
      label: key,
      detail: row.required ? t("needed") : "",
      more: `${t(row.meaning)}\n\n${t("Takes {0}.", takes(row.takes))}\n\n\`\`\`yaml\n${row.example}\n\`\`\``,
      type: "key",
      insert: key + (colon ? "" : behindKey(row.takes)),
      span: place.span,
    }));
}

/** A block begins on the next line. */
function behindKey(value: Shape): string {
  return value.type === "record" || value.type === "table" || (value.type === "list" && !value.oneWillDo) ? ":" : ": ";
}

function values({ shape, span }: ValuePlace): DeskCompletion[] {
  return offered(shape).map((one) => ({ ...ofChoice(one, span), type: "value", insert: one.label }));
}

interface Offer {
  readonly label: string;
  readonly value: string;
  readonly detail: string;
  readonly more: string;
}

function offered(shape: Shape): Offer[] {
  if (shape.type === "choice") return shape.choices.flatMap(ofEachSpelling);
  const words = shape.type === "text" ? (shape.offers ?? []) : [];
  return words.map((word) => ({ label: word, value: word, detail: "", more: "" }));
}

function ofEachSpelling({ value, written, meaning, more = "" }: Choice): Offer[] {
  return written.map((label) => ({
    label,
    value,
    detail: written.filter((other) => other !== label).join(" "),
    more: [t(meaning), more && t(more)].filter(Boolean).join("\n\n"),
  }));
}

function ofChoice(
  { label, detail, more }: Offer,
  span: Span,
): Pick<DeskCompletion, "label" | "detail" | "more" | "span"> {
  return { label, detail, more, span };
}
