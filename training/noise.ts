/**
 * How many findings an editor gets: per 1,000 words on the development corpora, by rule, and the noisiest articles
 * with what was found in them.
 *
 *   npm run noise -- --data DIR [--profile strict] [--top 10]
 */
import { createAnalyst, type Finding, type Profile } from "../src/core";
import { readCorpus } from "./predictions";
import { printTable } from "./table";

interface Noise {
  readonly id: string;
  readonly text: string;
  readonly words: number;
  readonly findings: readonly Finding[];
}

const value = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return (at < 0 ? undefined : process.argv[at + 1]) ?? otherwise;
};
const folder = value("data", "");
if (!folder) {
  console.error("usage: npm run noise -- --data DIR [--profile strict] [--top 10]");
  process.exit(2);
}
const profile = value("profile", "standard") as Profile;
const top = Number(value("top", "10"));

const analyst = createAnalyst();
const articles = [
  ...noiseOf(readCorpus<{ article: string; text: string }>(folder, "polnear.dev.jsonl"), ({ article }) => article),
  ...noiseOf(readCorpus<{ id: string; text: string }>(folder, "mcae.dev.jsonl"), ({ id }) => id),
];
report();

function noiseOf<T extends { readonly text: string }>(texts: readonly T[], idOf: (text: T) => string): Noise[] {
  const byId = new Map(texts.map((one) => [idOf(one), one.text]));
  return [...byId].map(([id, text]) => ({
    id,
    text,
    words: text.split(/\s+/).length,
    findings: analyst.analyse({ text, format: "plain", settings: { profile } }).findings,
  }));
}

function rate({ words, findings }: Pick<Noise, "words" | "findings">): number {
  return (1000 * findings.length) / Math.max(1, words);
}

function report(): void {
  const rates = articles.map(rate).sort((a, b) => a - b);
  const at = (share: number) => rates[Math.min(rates.length - 1, Math.floor(share * rates.length))];
  const words = articles.reduce((sum, article) => sum + article.words, 0);
  const all = articles.flatMap(({ findings }) => findings);
  const mean = rates.reduce((sum, one) => sum + one, 0) / rates.length;
  printTable(
    `Findings per 1,000 words, ${profile}`,
    ["mean", "pooled", "least", "quarter", "median", "3 quarters", "nine tenths", "most"],
    [
      [
        `${articles.length} articles`,
        [mean, (1000 * all.length) / words, at(0), at(0.25), at(0.5), at(0.75), at(0.9), at(1)],
      ],
    ],
  );
  printTable("By rule", ["findings", "per 1,000", "articles"], [...byRule(words)]);
  for (const article of [...articles].sort((a, b) => rate(b) - rate(a)).slice(0, top)) show(article);
}

function* byRule(words: number): Generator<[string, (string | number)[]]> {
  const codes = new Set(articles.flatMap(({ findings }) => findings.map(({ code, name }) => `${code} ${name}`)));
  for (const rule of [...codes].sort()) {
    const counts = articles.map(({ findings }) => findings.filter(({ code }) => rule.startsWith(code)).length);
    const count = counts.reduce((sum, one) => sum + one, 0);
    yield [rule, [String(count), (1000 * count) / words, String(counts.filter((one) => one > 0).length)]];
  }
}

function show({ id, text, words, findings, ...rest }: Noise): void {
  console.log(
    `\n${id}: ${rate({ words, findings, ...rest }).toFixed(1)} per 1,000 (${findings.length} in ${words} words)`,
  );
  for (const { code, severity, message, span } of findings) {
    const quoted = text.slice(span.start, span.end).replace(/\s+/g, " ");
    console.log(
      `  ${code} ${severity}: ${message}\n      ${quoted.length > 160 ? `${quoted.slice(0, 160)}…` : quoted}`,
    );
  }
}
