/** What a way to print a check is: rows in `index.ts`, a file each. Printers turn data into text, and write nothing. */
import type { CheckedFile } from "../checking/checked";
import type { CheckSummary } from "../checking/summary";
import type { Colours } from "../output/terminal";

export interface CheckFormatRow {
  readonly name: string;
  /** As help says it. */
  readonly says: string;
  /** Loads the printer only where it prints. */
  load(): Promise<CheckFormat>;
}

export type CheckFormat = (place: PrintingPlace) => CheckPrinter;

/** Where and for whom it is printed. */
export interface PrintingPlace {
  readonly version: string;
  /** The current folder: names of files start from it. */
  readonly folder: string;
  /** The folder from which whoever reads the output knows files: the root of the copy that a pipeline has checked out. */
  readonly root: string;
  readonly colours: Colours;
  /** In columns; absent where nobody looks at a terminal. */
  readonly width: number | undefined;
}

/** One run: each part is printed as soon as it is known, so that a run of any length takes the same memory. */
export interface CheckPrinter {
  begin(): string;
  file(checked: CheckedFile): string;
  end(run: FinishedRun): string;
}

export interface FinishedRun {
  readonly summary: CheckSummary;
  /** What could not be read or written, one line each. */
  readonly problems: readonly string[];
}
