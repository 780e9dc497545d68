/** Signs from what opens the passages of a document: titles, headings, labels. */
import { OPENING_ROWS, type OpeningRow, TOP_PASSAGES } from "../../../lexicon/documents/openings";
import type { DocumentSign } from "../../../lexicon/documents/sign";
import type { PlacedPassage } from "../layout";

/** No heading or label is longer; a title may be. */
const LONGEST = { label: 60, title: 120 };
/** The most words that stand before the `…` of a row. */
const MOST_WORDS = 4;
const BEGINNING = "…";

/** Each opening with the rows that list it. */
const ROWS_OF: ReadonlyMap<string, readonly OpeningRow[]> = rowsByOpening();

function rowsByOpening(): Map<string, OpeningRow[]> {
  const rows = new Map<string, OpeningRow[]>();
  for (const row of OPENING_ROWS)
    for (const opening of row.openings.trim().replace(/\s+/g, " ").split(", "))
      rows.set(opening, [...(rows.get(opening) ?? []), row]);
  return rows;
}

/** The more openings of a row there are, the more it weighs: twice as much at most. */
export function openingSigns(passages: readonly PlacedPassage[]): DocumentSign[] {
  const found = new Map<OpeningRow, Set<string>>();
  passages.forEach(({ visible }, place) => {
    const atTop = place < TOP_PASSAGES;
    for (const opening of openingsOf(visible.text, atTop ? LONGEST.title : LONGEST.label))
      for (const row of ROWS_OF.get(opening) ?? [])
        if (atTop || !row.atTop) found.set(row, (found.get(row) ?? new Set()).add(opening));
  });
  return [...found]
    .filter(([{ fewest }, openings]) => openings.size >= fewest)
    .map(([row, { size }]) => ({ ...row, weight: Math.min(2 * row.weight, row.weight + size - row.fewest) }));
}

/** A short passage, or the label before its colon; and its first words: `chapter four`, `chapter…`, `chapter four…`. */
function openingsOf(text: string, longest: number): string[] {
  const line = text
    .trimStart()
    .slice(0, longest + 1)
    .split("\n", 1)[0]!
    .toLowerCase()
    .replaceAll("’", "'");
  const label = line.split(/[:|]/, 1)[0]!;
  const isLabel = label.length < line.length || text.length <= longest;
  const bare = isLabel ? withoutMarks(label) : "";
  if (bare === "") return [];
  const words = bare.split(" ", MOST_WORDS);
  return [bare, ...words.map((_, i) => words.slice(0, i + 1).join(" ") + BEGINNING)];
}

/** Without its number and the marks around it: `1. Ingredients`, `[Chorus]`. */
function withoutMarks(label: string): string {
  return label.replace(/^(?:[\d.]{1,8}|[ivx]{1,5}\.|[#*_[(~=-]{1,6})\s*/, "").replace(/[\s.,!*_\])~=-]+$/, "");
}
