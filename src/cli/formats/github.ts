/** A check as commands of a GitHub workflow, which shows each as an annotation at its line. */
import type { Finding, Severity } from "../../core";
import { positionsIn } from "../../core/positions";
import { printable } from "../../core/problemLine";
import type { CheckFormat } from "./checkFormat";
import { pathFrom } from "./places";

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

export const github: CheckFormat = ({ folder, root }) => ({
  begin: () => "",
  file: ({ name, text, findings }) => {
    const file = pathFrom(root, folder, name);
    const positionOf = positionsIn(text);
    return findings.map((finding) => annotation(finding, { file, ...places(finding, positionOf) })).join("");
  },
  end: ({ problems }) => problems.map((problem) => commandLine("error", { title: "On the Record" }, problem)).join(""),
});

function annotation({ code, name, severity, message }: Finding, place: Record<string, string | number>): string {
  return commandLine(COMMANDS[severity], { ...place, title: `${code} ${name}` }, message);
}

/** GitHub takes columns only where an annotation stays on its line. */
function places({ span }: Finding, positionOf: ReturnType<typeof positionsIn>): Record<string, number> {
  const [start, end] = [positionOf(span.start), positionOf(span.end)];
  if (start.line !== end.line) return { line: start.line, endLine: end.line };
  return { line: start.line, endLine: end.line, col: start.column, endColumn: end.column };
}

function commandLine(command: string, properties: Record<string, string | number>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${command} ${pairs.join(",")}::${data(printable(message))}\n`;
}

function data(words: string): string {
  return words.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(words: string): string {
  return data(words)
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .replaceAll(":", "%3A")
    .replaceAll(",", "%2C");
}
