/** Front matter: the fields between `---` (YAML) or `+++` (TOML) lines at the very top. */
import type { Span } from "../model";
import { splitLines } from "./lines";

/** Longer than any front matter. */
const MOST_UNITS = 20_000;
const FENCES: readonly { readonly open: string; readonly close: readonly string[]; readonly field: RegExp }[] = [
  { open: "---", close: ["---", "..."], field: /^[\w"'][^:]*:(?:\s|$)/ },
  { open: "+++", close: ["+++"], field: /^[\w"'][^=]*=|^\[/ },
];

/** Its span with its fences; a rule and a paragraph between two rules are not front matter. */
export function findFrontMatter(text: string): Span | undefined {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const fence = FENCES.find(({ open }) => text.startsWith(open, start));
  if (!fence) return undefined;
  const [first, ...lines] = splitLines(text, start, Math.min(text.length, start + MOST_UNITS));
  if (!first || text.slice(first.start, first.end).trimEnd() !== fence.open) return undefined;
  let fields = 0;
  for (const line of lines) {
    const content = text.slice(line.start, line.end).trimEnd();
    if (fence.close.includes(content)) return fields > 0 ? { start, end: line.end } : undefined;
    if (fence.field.test(content)) fields++;
    else if (fields === 0 && !content.startsWith("#")) return undefined;
  }
  return undefined;
}
