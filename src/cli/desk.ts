/** The desk's file for the command line: the nearest `.sourcing.yml` above a document, and what it means for that. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { AnalysisSettings } from "../core";
import { type DeskProblem, readDeskFile, settingsFor } from "../core/desk";
import { DESK_FILE } from "../core/desk/fileName";
import { positionsIn } from "../core/positions";
import { printable } from "../core/problemLine";

export interface DeskOfFile {
  /** Empty where there is no desk's file, and where it is broken. */
  readonly settings: AnalysisSettings;
  /** The desk's file has an error: what the desk has decided is not known. */
  readonly broken: boolean;
  /** What is wrong in it, one line each: `.sourcing.yml:3:5: error: …`. */
  readonly problems: readonly string[];
}

/** What the desk has decided for a document. Throws where its file is there and cannot be read. */
export function deskFor(document: string): DeskOfFile {
  const file = nearestDeskFile(path.dirname(path.resolve(document)));
  if (file === undefined) return { settings: {}, broken: false, problems: [] };
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  const { file: desk, problems } = readDeskFile(text);
  const within = path.relative(path.dirname(file), path.resolve(document)).split(path.sep).join("/");
  return {
    settings: desk ? settingsFor(desk, within) : {},
    broken: desk === undefined,
    problems: problemLines(path.relative("", file), text, problems),
  };
}

/** In a folder, or in the nearest above it. */
function nearestDeskFile(folder: string): string | undefined {
  const file = path.join(folder, DESK_FILE);
  if (existsSync(file)) return file;
  const above = path.dirname(folder);
  return above === folder ? undefined : nearestDeskFile(above);
}

function problemLines(file: string, text: string, problems: readonly DeskProblem[]): string[] {
  const position = positionsIn(text);
  return problems.map(({ span, severity, message }) => {
    const { line, column } = position(span.start);
    return `${printable(file)}:${line}:${column}: ${severity}: ${printable(message)}`;
  });
}
