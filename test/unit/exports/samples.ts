/** Articles for tests of exports: whole ones, and texts that try to get out of a format. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { createAnalyst } from "../../../src/core";
import type { AnalysisSettings, TextFormat } from "../../../src/core/model";
import type { ExportInput } from "../../../src/exports";

export function input(text: string, { name = "story.txt", ...more }: Partial<ExportInput> & Read = {}): ExportInput {
  const { settings = { readAs: "news" }, ...rest } = more;
  const format: TextFormat = name.endsWith(".md") ? "markdown" : "plain";
  const article = createAnalyst().analyse({ text, format, settings });
  return { text, format, article, name, version: "1.2.3", register: settings.register, ...rest };
}

interface Read {
  readonly settings?: AnalysisSettings;
}

const FILES = [
  "media/sample/harbour-bridge.md",
  "test/fixtures/articles/wire-ferry.txt",
  "test/fixtures/articles/opinion-parking.md",
  // It is another's article, and not part of the repository.
  "../shared/data/articles/unn-cnn.txt",
];

const HOSTILE: Readonly<Record<string, string>> = {
  "an empty text": "",
  emoji: "“We 👩‍💻 knew 😀 it,” Ann Khan 👍🏽 said. 😀😀 The bridge was shut, Piet Vos said.",
  "Windows line ends":
    "KYIV – The bridge is shut.\r\n\r\n“We knew,” Ann Khan said.\r\nPiet Vos denied that he knew.\r\n",
  "lone surrogates": "“We \ud83d knew,” Ann Khan said. \ude00 The bridge \ud800 was shut, Piet Vos said.\ud83d",
  "control characters":
    "“We\u0000 \u0007knew\u202e it,” Ann\u0001 Khan said. The \u001b[31mbridge was shut, Piet Vos said.",
  "words that break out":
    '“</script>"\\",\n=1+1,” Ann Khan said. Piet Vos said that "=HYPERLINK(1)", @x and {"a": 1} were shut.',
  "tags within and beside":
    "Ann Khan said the bridge <!-- src: named; by: Ann Khan --> was shut.<!-- src: data --> It cost $5 million.{>>src: to-come<<} Piet Vos said so <!-- note --> too.",
};

/** With mark-up in what is said, in who says it and in the headline. */
export const MARKED_UP = input(
  "# A **rusty** bridge\n\nThe mayor, [Ann Khan](https://example.org/khan), said the **bridge** was `shut`. “We *knew* it,” she said.\n\n> “It 👩‍💻 was <b>shut</b>,\n> and rusty,” Piet Vos said.\n",
  { name: "story.md" },
);

/** One attribution that is sure, and one that is a guess, by its own words and as the teller of the other. */
export function withGuess(): ExportInput {
  const sample = input("Ann Khan said the bridge was shut. Piet Vos told the Courier it was rusty.");
  const [sure, unsure] = sample.article.attributions;
  assert.ok(sure && unsure?.sourceId !== undefined);
  const through = {
    name: "Piet Vos",
    kind: "named-person",
    sourceId: unsure.sourceId,
    attribution: unsure.index,
  } as const;
  const attributions = [
    { ...sure, chain: [...sure.chain, through] },
    { ...unsure, confidence: { level: "guess", probability: 0.4 } } as const,
  ];
  return { ...sample, article: { ...sample.article, attributions } };
}

/** What a test goes through, by name. */
export const SAMPLES: readonly { readonly name: string; readonly sample: ExportInput }[] = read();

function read() {
  const files = FILES.filter((file) => existsSync(path.join(process.cwd(), file)));
  return [
    ...files.map((file) => {
      const text = readFileSync(path.join(process.cwd(), file), "utf8");
      return { name: path.basename(file), sample: input(text, { name: path.basename(file), settings: {} }) };
    }),
    { name: "mark-up", sample: MARKED_UP },
    ...Object.entries(HOSTILE).map(([name, text]) => ({ name, sample: input(text) })),
  ];
}
