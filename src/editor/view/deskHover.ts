/** The hover card of the desk's file: what a key or a value means, and an example. */
import { t } from "@vscode/l10n";
import { placeAt } from "../../core/desk";
import { chosen, type KeyRow, rowOf, type Shape } from "../../core/desk/shape";
import type { Span } from "../../core/model";
import { takes } from "./deskWords";

export interface DeskCard {
  readonly markdown: string;
  readonly span: Span;
}

export function deskCard(text: string, offset: number): DeskCard | undefined {
  const place = placeAt(text, offset);
  if (!place) return undefined;
  const markdown =
    place.type === "value"
      ? aboutValue(place.shape, place.written)
      : place.of.type === "table"
        ? aboutValue(place.of.key, place.written)
        : aboutKey(place.written, rowOf(place.of, place.written));
  return markdown ? { markdown, span: place.span } : undefined;
}

function aboutKey(key: string, row: KeyRow | undefined): string | undefined {
  if (!row) return undefined;
  return [
    `**${key}**: ${t(row.meaning)}`,
    t("Takes {0}.", takes(row.takes)),
    `\`\`\`yaml\n${row.example}\n\`\`\``,
  ].join("\n\n");
}

function aboutValue(shape: Shape, written: string): string | undefined {
  const found = shape.type === "choice" ? chosen(shape, written) : undefined;
  if (!found) return undefined;
  const names = found.written.join(" ");
  return [`**${names}**: ${t(found.meaning)}`, ...(found.more ? [t(found.more)] : [])].join("\n\n");
}
