/**
 * Writes what the network learns from: for each passage of PolNeAR (Newell, Margolin & Ruths, LREC 2018) its
 * words, features, the readings of the constructions, and the attributions that people marked; ranges of
 * tokens, end exclusive.
 *
 *   node training/run.mjs attribution/examples --data DIR --out FOLDER
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readableTexts } from "../../src/core/article";
import { readOutermost, toReading } from "../../src/core/attribution";
import { FEATURE_GROUPS, featuresOf, wordOf } from "../../src/core/attribution/network/features";
import { inTokens } from "../../src/core/attribution/sentences";
import type { Range } from "../../src/core/attribution/tokens";
import type { Span } from "../../src/core/model";
import { readTokens } from "../../src/core/reader";
import { findQuotations } from "../../src/core/text";
import type { Pair, Spans } from "../measures/spans";
import { option } from "../options";

interface Annotated {
  readonly id: string;
  readonly article: string;
  readonly primary: boolean;
  readonly text: string;
  readonly attributions: readonly Spans[];
}

const data = option("data");
const out = option("out");
mkdirSync(out, { recursive: true });

for (const split of ["train", "dev"]) {
  const lines: string[] = [];
  for (const line of readFileSync(path.join(data, `polnear.${split}.jsonl`), "utf8")
    .trim()
    .split("\n")) {
    const annotated = JSON.parse(line) as Annotated;
    if (annotated.primary) lines.push(...examplesOf(annotated));
  }
  writeFileSync(path.join(out, `${split}.jsonl`), `${lines.join("\n")}\n`);
  console.log(`${split}: ${lines.length} passages`);
}
writeFileSync(path.join(out, "groups.json"), JSON.stringify(FEATURE_GROUPS.map(({ id, size }) => ({ id, size }))));

function* examplesOf({ id, text, attributions }: Annotated): Generator<string> {
  for (const { text: passage, toDocument } of readableTexts(text, "plain")) {
    const tokens = readTokens(passage);
    const quotations = findQuotations(passage);
    const quotes = inTokens(tokens, quotations);
    const placed = tokens.map((token) => toDocument(token));
    const inPlace = ([start, end]: Pair) => rangeOf(placed, start, end);
    const gold = attributions.flatMap(({ source, cue, content }) => {
      const at = cue.map(inPlace).find((range) => range !== undefined);
      if (!at) return [];
      const present = (spans: readonly Pair[]) => spans.map(inPlace).filter((range) => range !== undefined);
      return [{ cue: at, source: present(source), content: present(content) }];
    });
    const read = readOutermost(
      tokens,
      quotes.filter((quote) => quote.depth === 0),
    ).map(toReading);
    yield JSON.stringify({
      id,
      words: tokens.map(wordOf),
      features: [...featuresOf(tokens, quotes)],
      sentences: tokens.map(({ sentence }) => sentence),
      spans: placed.map(({ start, end }) => [start, end]),
      gold,
      read: read.map(({ cue, source, content }) => ({
        cue: toPair(cue),
        source: source ? [toPair(source)] : [],
        content: content.map(toPair),
      })),
    });
  }
}

function toPair({ from, to }: Range): Pair {
  return [from, to];
}

/** The tokens that a span touches. */
function rangeOf(tokens: readonly Span[], start: number, end: number): Pair | undefined {
  const from = tokens.findIndex((token) => token.end > start);
  if (from === -1 || tokens[from]!.start >= end) return undefined;
  let to = from;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  return [from, to];
}
