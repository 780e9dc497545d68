/** What a format of export is: one row, one file of this room, one line of the list. */
import type { Copy } from "../core/keptBack";
import type { TextFormat } from "../core/model";

/**
 * An article as an export is given it. Where the desk keeps a register, it belongs to it: without it nobody knows whose
 * name must not be told.
 */
export interface ExportInput extends Copy {
  /** What the text is written in: words are told without their mark-up. */
  readonly format: TextFormat;
  /** What the document is called, for people: `harbour-bridge.md`. */
  readonly name: string;
  /** Where the article is published, if it is; never a path on this machine. */
  readonly uri?: string | undefined;
  /** The version of On the Record, `0.1.0`, where the export shall say which one made it. */
  readonly version?: string;
}

/** A format that articles are exported in. */
export interface ExportFormat {
  /** What the command line calls it: `web-annotation`. */
  readonly id: string;
  /** What a menu calls it. */
  readonly title: string;
  /** What it is for, in one sentence. */
  readonly detail: string;
  /** The ending of its files, without the leading dot: `annotations.jsonld`. */
  readonly extension: string;
  /** `text/csv`. */
  readonly mediaType: string;
  /** A whole file. */
  readonly write: (input: ExportInput) => string;
}

/** A JSON file as people and version control read it. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
