/** The desk's file for the command line: the nearest `.sourcing.yml` above a document, and what it means for that. */
import { lstatSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { AnalysisSettings } from "../../core";
import { type DeskFile, type DeskProblem, readDeskFile, settingsFor } from "../../core/desk";
import { DESK_FILE } from "../../core/desk/fileName";
import { positionsIn } from "../../core/positions";
import { printable } from "../../core/problemLine";
import { decode } from "./decode";
import { whyNot } from "./problems";

export interface DeskOfFile {
  /** Empty where there is no desk's file; absent where it cannot be read: what the desk has decided is not known. */
  readonly settings?: AnalysisSettings;
  /** What is wrong in it, one line each: `.sourcing.yml:3:5: error: …`. A file's are told once. */
  readonly problems: readonly string[];
}

interface Desk {
  readonly folder: string;
  readonly file?: DeskFile;
}

/** The desk's files of one run, each read once. */
export class DeskFiles {
  private readonly byFolder = new Map<string, Desk | undefined>();
  private untold: string[] = [];

  /** What the desk has decided for a document, which need not exist; "" stands for one in the current folder. */
  deskFor(document: string): DeskOfFile {
    const full = path.resolve(document || "-");
    const desk = this.nearest(path.dirname(full));
    const problems = this.untold;
    this.untold = [];
    if (!desk) return { settings: {}, problems };
    const within = path.relative(desk.folder, full).split(path.sep).join("/");
    return { ...(desk.file && { settings: settingsFor(desk.file, within) }), problems };
  }

  /** In a folder, or in the nearest above it. */
  private nearest(folder: string): Desk | undefined {
    if (!this.byFolder.has(folder)) {
      const above = path.dirname(folder);
      this.byFolder.set(folder, this.read(folder) ?? (above === folder ? undefined : this.nearest(above)));
    }
    return this.byFolder.get(folder);
  }

  private read(folder: string): Desk | undefined {
    const name = path.join(folder, DESK_FILE);
    // A link that leads nowhere is there: what the desk has decided is not known.
    if (!lstatSync(name, { throwIfNoEntry: false })) return undefined;
    const { file, problems } = readNamed(name, shownPath(name));
    this.untold.push(...problems);
    return { folder, ...(file && { file }) };
  }
}

/** What a desk's file that is named has decided for texts that lie in no file. */
export function deskNamed(name: string): DeskOfFile {
  const { file, problems } = readNamed(name, name);
  return { ...(file && { settings: settingsFor(file, undefined) }), problems };
}

function readNamed(name: string, shownAs: string): { readonly file?: DeskFile; readonly problems: readonly string[] } {
  const shown = printable(shownAs);
  const text = textOf(name);
  if ("problem" in text) return { problems: [`${shown}: error: ${text.problem}`] };
  const { file, problems } = readDeskFile(text.text);
  return { ...(file && { file }), problems: problemLines(shown, text.text, problems) };
}

/** From the current folder where it lies in that, else in full. */
function shownPath(file: string): string {
  const relative = path.relative("", file);
  return relative.startsWith("..") ? file : relative;
}

function textOf(file: string): ReturnType<typeof decode> {
  try {
    const found = statSync(file);
    // A pipe could be waited for, and a device read, for ever.
    if (!found.isFile() && !found.isDirectory()) return { problem: "is no file that can be read to its end" };
    return decode(readFileSync(file));
  } catch (error) {
    return { problem: whyNot(error) };
  }
}

function problemLines(file: string, text: string, problems: readonly DeskProblem[]): string[] {
  const position = positionsIn(text);
  return problems.map(({ span, severity, message }) => {
    const { line, column } = position(span.start);
    return `${file}:${line}:${column}: ${severity}: ${printable(message)}`;
  });
}
