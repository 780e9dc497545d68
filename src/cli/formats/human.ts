/** A check for people: by file, each finding with its place, what it is and the words that it is about. */
import type { Finding, Severity } from "../../core";
import { positionsIn } from "../../core/positions";
import { printable } from "../../core/problemLine";
import type { CheckedFile } from "../checking/checked";
import { SEVERITY_WORDS } from "../checking/summary";
import { type Colours, unobeyed } from "../output/terminal";
import { columnsOf, cutFront, cutTo, wrapped } from "../output/width";
import type { CheckFormat, PrintingPlace } from "./checkFormat";
import { type Excerpt, excerptAt } from "./excerpt";

const DEFAULT_WIDTH = 100;
const LEAST_WIDTH = 40;

export const human: CheckFormat = (place) => {
  let files = 0;
  return {
    begin: () => "",
    file: (checked) => {
      if (checked.findings.length === 0) return "";
      return `${files++ === 0 ? "" : "\n"}${fileBlock(checked, place)}`;
    },
    end: ({ summary }) => (summary.findings > 0 && files > 0 ? "\n" : ""),
  };
};

function fileBlock(checked: CheckedFile, { colours, width = DEFAULT_WIDTH }: PrintingPlace): string {
  const positionOf = positionsIn(checked.text);
  const places = checked.findings.map(({ span }) => {
    const { line, column } = positionOf(span.start);
    return `${line}:${column}`;
  });
  const layout: Layout = {
    colours,
    place: Math.max(...places.map((place) => place.length)),
    severity: Math.max(...checked.findings.map(({ severity }) => SEVERITY_WORDS[severity].length)),
    width: Math.max(LEAST_WIDTH, width),
  };
  const findings = checked.findings.map((finding, i) => findingBlock(checked, finding, places[i]!, layout));
  return `${colours.bold(unobeyed(printable(checked.name)))}\n${findings.join("")}`;
}

interface Layout {
  readonly colours: Colours;
  /** The columns that places take, and severities, and a line in all. */
  readonly place: number;
  readonly severity: number;
  readonly width: number;
}

function findingBlock(checked: CheckedFile, finding: Finding, place: string, layout: Layout): string {
  const { colours } = layout;
  const severity = SEVERITY_WORDS[finding.severity];
  const head = `  ${place.padEnd(layout.place)}  ${SEVERITY_COLOURS[finding.severity](colours)(severity)}${" ".repeat(layout.severity - severity.length)}  `;
  const indent = " ".repeat(layout.place + layout.severity + 6);
  const room = layout.width - indent.length;
  const message = wrapped(`${printable(finding.message)} ${finding.code}`, room);
  const last = message.length - 1;
  message[last] = message[last]!.replace(/\S+$/, (code) => colours.dim(code));
  const excerpt = excerptAt(checked, finding.span, room);
  const lines = [...message, ...(excerpt ? excerptLines(excerpt, room - BAR.length, colours) : [])];
  return `${head}${lines.join(`\n${indent}`)}\n`;
}

const SEVERITY_COLOURS: Readonly<Record<Severity, (colours: Colours) => (words: string) => string>> = {
  error: ({ red }) => red,
  warning: ({ yellow }) => yellow,
  information: ({ blue }) => blue,
  hint: ({ dim }) => dim,
};

const BAR = "| ";

/** Words that fill less of a line stand in it, and are marked. */
const SHORT = 24;

/** A long stretch is shown by its beginning; a short one within its line, with marks below it. */
function excerptLines({ before, words, after }: Excerpt, room: number, { dim }: Colours): string[] {
  const width = columnsOf(words);
  if (width > SHORT) return [dim(BAR) + cutTo(words, room)];
  const front = cutFront(before, Math.floor((room - width) / 2));
  const behind = cutTo(after, room - width - columnsOf(front));
  const marks = `${" ".repeat(columnsOf(front))}${"^".repeat(width)}`;
  return [`${dim(`${BAR}${front}`)}${words}${dim(behind)}`, `${dim(BAR)}${marks}`];
}
