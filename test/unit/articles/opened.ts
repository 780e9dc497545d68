/** An article with its reading, pointed into by a few of its words. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Article, Attribution, Finding, Passage, Source, Span, TextFormat } from "../../../src/core/model";
import { insertion, printSourceTag, stripTags } from "../../../src/core/tags";
import { FIXTURES, formatOf, placeOf } from "./gold";
import { meets } from "./score";
import { analyst } from "./shared";

const UNSOURCED = /^SRC10[1-6]$/;
const TAG = printSourceTag({ src: "named-person", fields: { by: "Ann Lee", role: "city clerk" } });

export class Opened {
  readonly article: Article;

  constructor(
    readonly text: string,
    private readonly format: TextFormat,
  ) {
    this.article = analyst.analyse({ text, format });
  }

  /** The attribution whose source and cue are in the words, or at least its cue. */
  said(words: string): Attribution {
    const place = placeOf(this.text, words);
    const near = this.article.attributions.filter(({ cue }) => cue.some((piece) => meets(piece, place)));
    const found = near.find(({ source }) => source.some((piece) => meets(piece, place))) ?? near[0];
    assert.ok(found, `nothing is said by: ${words}`);
    return found;
  }

  /** Who says it; undefined where the text leaves it open. */
  speaker(words: string): Source | undefined {
    const { sourceId } = this.said(words);
    return sourceId === undefined ? undefined : this.article.sources[sourceId];
  }

  /** `Ann Lee (named-person)` for each teller, the innermost first. */
  chain(words: string): string[] {
    return this.said(words).chain.map(({ name, kind }) => `${name} (${kind})`);
  }

  passage(words: string): Passage {
    const place = placeOf(this.text, words);
    const found = this.article.passages.find(({ span }) => meets(span, place));
    assert.ok(found, `no passage holds: ${words}`);
    return found;
  }

  /** Code, words and message of each finding of some rules, in reading order. */
  findings(codes: RegExp): string[][] {
    return this.article.findings
      .filter(({ code }) => codes.test(code))
      .map(({ code, span, message }) => [code, this.text.slice(span.start, span.end), message]);
  }

  /** The first words of each passage in which a source is missing. */
  unsourcedPassages(): string[] {
    const missing = this.article.findings.filter(({ code }) => UNSOURCED.test(code));
    const passages = this.article.passages.filter(({ span }) => missing.some((finding) => meets(finding.span, span)));
    return passages.map(({ span }) => firstWords(this.text, span));
  }

  /** Tags what a passage lacks: its findings go, those of other passages stay, and stripping restores the text. */
  checkTagging(words: string): void {
    const { span } = this.passage(words);
    const found = this.article.findings.filter((finding) => UNSOURCED.test(finding.code) && meets(finding.span, span));
    assert.ok(found.length > 0, `nothing is missing in: ${words}`);
    const tagged = found.reduceRight((text, { tagAt }) => {
      const { at, insert } = insertion(text, tagAt!, TAG, codeOf(this.article));
      return text.slice(0, at) + insert + text.slice(at);
    }, this.text);
    assert.notEqual(tagged, this.text);
    const after = analyst.analyse({ text: tagged, format: this.format });
    const others = this.article.findings.filter((finding) => !found.includes(finding));
    assert.deepEqual(shown(tagged, after.findings), shown(this.text, others));
    assert.equal(stripTags(tagged, codeOf(after)), this.text);
  }
}

/** One of our own articles. */
export function openFixture(file: string): Opened {
  return new Opened(readFileSync(path.join(FIXTURES, "articles", file), "utf8"), formatOf(file));
}

function codeOf({ passages }: Article): Span[] {
  return passages.filter(({ kind }) => kind === "code" || kind === "frontMatter").map(({ span }) => span);
}

function shown(text: string, findings: readonly Finding[]): string[] {
  return findings.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
}

function firstWords(text: string, { start, end }: Span): string {
  return text.slice(start, end).split(/\s+/, 4).join(" ");
}
