/** A report as a page, before it is printed: the same for Markdown and HTML. Its words are a person's, in their language. */
import type { Place } from "./report";
import type { SegmentLevel } from "./segments";

export interface Page {
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  /** The page's first section has the page's title over it and none of its own. */
  readonly heading?: string;
  readonly blocks: readonly Block[];
  /** Sections below it, with smaller headings. */
  readonly sections?: readonly Section[];
  /** Begins a sheet of its own when printed. */
  readonly onNewSheet?: true;
}

export type Block =
  | { readonly block: "text"; readonly text: string }
  | { readonly block: "figures"; readonly figures: readonly Figure[] }
  | Table
  | Bar
  | Chain
  | { readonly block: "list"; readonly items: readonly Cell[] };

/** `Claims: 12`. */
export interface Figure {
  readonly name: string;
  readonly value: Cell;
}

export interface Table {
  readonly block: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row says what the row is about. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly title: string;
  readonly numbers?: true;
}

/** The article from start to end, drawn; what it shows is in a table beside it as well. */
export interface Bar {
  readonly block: "bar";
  /** What it shows, for whoever does not see it. */
  readonly label: string;
  readonly segments: readonly BarSegment[];
  readonly legend: readonly { readonly level: SegmentLevel; readonly text: string }[];
}

export interface BarSegment {
  readonly level: SegmentLevel;
  readonly length: number;
  readonly title: string;
  readonly link: Link;
}

/** Who told whom, from the first speaker to the outlet. */
export interface Chain {
  readonly block: "chain";
  readonly tellers: readonly { readonly name: string; readonly kind: string; readonly symbol: string }[];
  readonly claims: readonly Cell[];
}

/** What a cell, an item or a figure says. */
export interface Cell {
  readonly text: string;
  /** Words of a document, which are somebody else's and may be in any script. */
  readonly quoted?: true;
  /** A sign that says what the words say as well. */
  readonly symbol?: string;
  /** How well it is sourced, drawn beside the words as in the bar. */
  readonly level?: SegmentLevel;
  /** Said in smaller type below it. */
  readonly detail?: string;
  readonly link?: Link;
  /** More such, behind it. */
  readonly more?: readonly Cell[];
}

/** A place that can be gone to where the page is shown in the editor. */
export interface Link {
  /** Which of the page's articles, from 0. */
  readonly article: number;
  readonly place: Place;
}
