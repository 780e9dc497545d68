/** HTML that is safe by construction: what is put into a template is escaped, unless it is HTML of a template itself. */
import { printable } from "../core/problemLine";

export class Markup {
  constructor(readonly html: string) {}
}

type Part = string | number | Markup | undefined | false | readonly Part[];

/** `` html`<td>${words}</td>` ``; an attribute's value stands between double quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((before, string, i) => before + markupOf(parts[i - 1]) + string));
}

function markupOf(part: Part): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Markup) return part.html;
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  return part.map(markupOf).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Without control characters and those that turn the direction of the text around them. */
function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
