/** What holds for every article, whatever its text. */
import assert from "node:assert/strict";
import type { Article, Source, Span } from "../../../src/core/model";

export function checkInvariants(text: string, article: Article): void {
  // SRC405 underlines the first unit behind the mark, be it half a character.
  const findings = article.findings.filter(({ code }) => code !== "SRC405");
  for (const span of spansOf({ ...article, findings })) checkSpan(text, span);
  checkPlaces(article);
  checkOrder(article.passages.map(({ span }) => span));
  const starts = article.findings.map(({ span }) => span.start);
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
    "findings stand in reading order",
  );
}

/** Every span of an article, however deep. */
export function spansOf(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(spansOf);
  return isSpan(value) ? [value, ...inner] : inner;
}

export function isSpan(value: object): value is Span {
  return "start" in value && "end" in value;
}

/** Within the text, and never between the two halves of a character. */
function checkSpan(text: string, { start, end }: Span): void {
  assert.ok(start >= 0 && start <= end && end <= text.length, `[${start}, ${end}) in ${text.length}`);
  for (const at of [start, end])
    assert.doesNotMatch(text.slice(at - 1, at + 1), /^[\ud800-\udbff][\udc00-\udfff]$/, `${at} splits a pair`);
}

/** What refers to another by its place in a list refers to one that is there. */
function checkPlaces({ attributions, sources, tags, passages, assertions, findings }: Article): void {
  attributions.forEach((attribution, i) => {
    assert.equal(attribution.index, i);
    assert.ok(passages[attribution.passage]);
    assert.ok(attribution.content.length > 0);
    assert.ok(
      attribution.chain.length > 0 && attribution.because.length > 0 && attribution.strength.reasons.length > 0,
    );
    if (attribution.sourceId !== undefined) assert.ok(sources[attribution.sourceId]?.claims.includes(i));
    if (attribution.nestedIn !== undefined) assert.ok(attribution.nestedIn !== i && attributions[attribution.nestedIn]);
    if (attribution.tag !== undefined) assert.equal(tags[attribution.tag]?.type, "source");
  });
  sources.forEach((source, i) => {
    assert.equal(source.id, i);
    for (const claim of source.claims) assert.equal(attributions[claim]?.sourceId, i);
    checkMentions(source);
  });
  for (const { because } of [...assertions, ...findings]) assert.ok(because.length > 0);
}

/** In reading order, none over another, each name within its mention. */
function checkMentions({ mentions }: Source): void {
  checkOrder(mentions.map(({ span }) => span));
  for (const { span, name } of mentions) {
    if (!name) continue;
    checkOrder(name);
    assert.ok(name.length > 0 && name[0]!.start >= span.start && name.at(-1)!.end <= span.end, "a name in its mention");
  }
}

function checkOrder(spans: readonly Span[]): void {
  let end = 0;
  for (const span of spans) {
    assert.ok(span.start >= end, "what stands in order does not overlap");
    end = span.end;
  }
}
