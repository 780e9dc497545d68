/** Extraction over JSON lines: `{"id", "text"}` in, `{"id", "attributions", "findings"}` out. */

import { createReadStream } from "node:fs";
import { createAnalyst } from "../../core";
import { EXIT, type Invocation } from "../command";
import { toPrediction } from "../formats/prediction";
import { STDIN } from "../input/names";

/** What became of a line: what to write for it, or what is wrong with it. */
export type Extracted = { readonly line: string } | { readonly number: number; readonly problem: string };

/**
 * Reads lines one after the other: one that cannot be read is told with its number, from 1, and the rest goes on.
 * Empty lines are passed over.
 */
export async function* extractLines(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Extracted> {
  const analyst = createAnalyst();
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    const record = parseRecord(line.trim());
    if (!record) {
      yield { number, problem: 'expected a JSON object with a string "text"' };
      continue;
    }
    const article = analyst.analyse({ text: record.text, format: "plain" });
    yield { line: JSON.stringify({ id: record.id, ...toPrediction(article, record.text) }) };
  }
}

function parseRecord(line: string): { id: unknown; text: string } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (value === null || typeof value !== "object" || !("text" in value) || typeof value.text !== "string")
      return undefined;
    return { id: "id" in value ? value.id : undefined, text: value.text };
  } catch {
    return undefined;
  }
}

/** Lines end at line feeds alone: `node:readline` also ends them at U+2028, which JSON allows within a string. */
export async function* linesOf(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let rest: string[] = [];
  for await (const chunk of chunks) {
    const pieces = chunk.split("\n");
    rest.push(pieces[0]!);
    if (pieces.length === 1) continue;
    yield rest.join("");
    yield* pieces.slice(1, -1);
    rest = [pieces.at(-1)!];
  }
  yield rest.join("");
}

/** Streams: what cannot be read is told, and the rest goes on. */
export async function extractFile({ words, terminal, stdin }: Invocation): Promise<number> {
  const [file = STDIN] = words;
  const input = file === STDIN ? stdin : createReadStream(file);
  input.setEncoding("utf8");
  let failed = false;
  for await (const extracted of extractLines(linesOf(input as AsyncIterable<string>))) {
    if ("line" in extracted) await terminal.write(`${extracted.line}\n`);
    else {
      failed = true;
      terminal.complain(`line ${extracted.number}: ${extracted.problem}`);
    }
  }
  return failed ? EXIT.unusable : EXIT.fine;
}
