/** A row of one of our tree views, as plain data: what it shows, what it says, and what it stands for. */
import type { Span } from "../../core/model";
import { positionsIn } from "../../core/positions";
import type { Tone } from "../../lexicon/tones";

export interface Row {
  /** The same after an edit elsewhere: what is unfolded and selected hangs on it. */
  readonly id: string;
  /** What sort of row it is, as the `when` clauses of the menus know it: words with spaces between them. */
  readonly context: string;
  readonly label: string;
  readonly description: string;
  /** Markdown. */
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** A codicon, its shape telling what its colour tells. */
  readonly icon?: { readonly name: string; readonly tone?: Tone };
  /** Where it is in the text. */
  readonly place?: Place;
  /** Whether it is unfolded at first. */
  readonly unfolded?: true;
  /** With a box to check. */
  readonly checkable?: true;
  readonly target: RowTarget;
  readonly children: readonly Row[];
}

/** What the commands of a row are about. */
export interface RowTarget extends Partial<Span> {
  /** As a place in `Article.sources`. */
  readonly source?: number;
  /** As a place in `Article.attributions`. */
  readonly attribution?: number;
  /** The rule of a finding. */
  readonly code?: string;
  /** Where a tag would go, and the tag that it would replace. */
  readonly at?: number;
  readonly replaces?: number;
}

/** From a line and column to another, counted from 0. */
export interface Place {
  readonly from: LineAndColumn;
  readonly to: LineAndColumn;
}

interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

export function placesIn(text: string): (span: Span) => Place {
  const positionOf = positionsIn(text);
  const at = (offset: number): LineAndColumn => {
    const { line, column } = positionOf(offset);
    return { line: line - 1, column: column - 1 };
  };
  return ({ start, end }) => ({ from: at(start), to: at(end) });
}

/** A row by what it stands for, wherever it is in the tree. */
export function findRow(rows: readonly Row[], isIt: (row: Row) => boolean): Row | undefined {
  for (const row of rows) {
    const found = isIt(row) ? row : findRow(row.children, isIt);
    if (found) return found;
  }
  return undefined;
}
