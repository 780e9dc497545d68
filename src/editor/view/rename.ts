/** Renaming a source: which places change, what stands there then, and why it cannot be done. */
import { t } from "@vscode/l10n";
import type { Article, Mention, Source, SourceTag, Span, TextEdit } from "../../core/model";
import { nameKey } from "../../core/sources/nameWords";
import { hull, SpanIndex, SpanSet } from "../../core/spans";
import { escapeValue, fieldSpan, isCode, unescapeValue } from "../../core/tags";
import { plainLabel } from "./markdown";
import { changed, type NameChange, nameChange, wordsOf } from "./newName";
import { type SourceSymbol, sourceOfTag, symbolAt } from "./sourceSymbol";

/** Why there is nothing to rename, in one sentence. */
export interface Refusal {
  readonly refusal: string;
}

/** What is renamed: the name where the cursor is, as it reads there. */
export interface Renamed {
  readonly source: Source;
  readonly span: Span;
  readonly name: string;
}

/** In whose words a change stands. */
export type RenamePart = "copy" | "quotation" | "tag";

export interface RenameEdit extends TextEdit {
  readonly part: RenamePart;
}

/** What would be renamed at an offset. */
export function renamedAt(article: Article, text: string, offset: number): Renamed | Refusal {
  const symbol = symbolAt(article, text, offset);
  if (!symbol) return { refusal: nothingAt(article, text, offset) };
  const { source, mention, span } = symbol;
  if (source.name === undefined) return { refusal: isUnnamed(source) };
  if (mention && !mention.name) return { refusal: hasNoName(text, symbol) };
  const name = mention?.name ? visibleName(text, mention.name) : unescapeValue(text.slice(span.start, span.end));
  if (!mention && isCode(name))
    return { refusal: t("“{0}” is a code that stands for a source: it is no name.", plainLabel(name)) };
  return { source, span, name };
}

/** The changes that give the source at an offset the name that was typed there. */
export function renameEdits(
  article: Article,
  text: string,
  offset: number,
  typed: string,
): readonly RenameEdit[] | Refusal {
  const renamed = renamedAt(article, text, offset);
  if ("refusal" in renamed) return renamed;
  const { source, span, name } = renamed;
  const change = nameChange(source.name!, name, withoutSecondArticle(text, span, name, typed));
  const wrong = wrongWith(typed) ?? takenName(article, source, change);
  if (wrong) return { refusal: wrong };
  return [...mentionEdits(article, text, source, change), ...tagEdits(article, text, source, change)].sort(
    (one, other) => one.span.start - other.span.start,
  );
}

/** `The Courier` typed over the `Post` of `the Post`: the article stands there already. */
function withoutSecondArticle(text: string, { start }: Span, name: string, typed: string): string {
  const there = /\bthe\s+$/i.test(text.slice(Math.max(0, start - NEARBY), start)) && !/^the\s/i.test(name);
  return there ? typed.trim().replace(/^the\s+(?=\S)/i, "") : typed;
}

// ── Reasons ──────────────────────────────────────────────────────────────────────────────────

/** Behind the last word of the text the cursor is still at it. */
function nothingAt({ sources }: Article, text: string, offset: number): string {
  const word = nameKey(wordAt(text, offset));
  const bearers = word ? sources.filter(({ name }) => name && wordsOf(name).map(nameKey).includes(word)) : [];
  if (bearers.length < 2) return t("There is no source’s name here.");
  const [one, other] = bearers.map(({ label }) => plainLabel(label, 40));
  return t(
    "“{0}” could be {1} or {2}: rename at a place that has the whole name.",
    plainLabel(wordAt(text, offset), 40),
    one!,
    other!,
  );
}

const NEARBY = 60;

function wordAt(text: string, offset: number): string {
  const before = /[\p{L}\p{M}\p{N}’'-]*$/u.exec(text.slice(Math.max(0, offset - NEARBY), offset))![0];
  const behind = /^[\p{L}\p{M}\p{N}’'-]*/u.exec(text.slice(offset, offset + NEARBY))![0];
  return before + behind;
}

const isUnnamed = ({ label }: Source): string =>
  t("“{0}” is not named in the article, so that there is no name to change.", plainLabel(label, 60));

function hasNoName(text: string, { source, span, mention }: SourceSymbol): string {
  const words = plainLabel(text.slice(span.start, span.end), 60);
  if (mention?.form === "name")
    return t("“{0}” is no one’s name: rename each one of them where it stands by itself.", words);
  return t("“{0}” stands for {1}: rename where the name is.", words, plainLabel(source.label, 60));
}

function wrongWith(typed: string): string | undefined {
  if (typed.trim() === "") return t("A name needs at least one letter.");
  if (/[\p{Cc}\u2028\u2029]/u.test(typed)) return t("A name stands on one line.");
  if (INVISIBLE.test(typed)) return t("A name has signs that nobody sees: type it again.");
  const [delimiter] = /<!--|-->|\{>>|<<\}/.exec(typed) ?? [];
  if (delimiter) return t("A name cannot hold “{0}”, which begins or ends a tag.", delimiter);
  if (!/[\p{L}\p{N}]/u.test(typed)) return t("A name needs at least one letter.");
  return undefined;
}

/** Signs that turn the direction of the text, and spaces of no width; joiners are letters' own in some scripts. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

function takenName({ sources }: Article, source: Source, { to }: NameChange): string | undefined {
  const wanted = to.map(nameKey).join(" ");
  const other = sources.find(
    ({ id, name }) => id !== source.id && name && wordsOf(name).map(nameKey).join(" ") === wanted,
  );
  return (
    other &&
    t(
      "“{0}” is another source of this article: two sources cannot be told apart by one name.",
      plainLabel(other.label, 60),
    )
  );
}

// ── Mentions ─────────────────────────────────────────────────────────────────────────────────

function mentionEdits(article: Article, text: string, { mentions }: Source, change: NameChange): RenameEdit[] {
  const quoted = new SpanSet(article.quotations.flatMap(({ use, inner }) => (use === "speech" ? [inner] : [])));
  const quotationEnds = new Set(article.quotations.map(({ inner }) => inner.end));
  return mentions.flatMap(({ name }) =>
    name
      ? [...nameEdits(text, name, change), ...ownerEdits(text, name, change, quotationEnds)].map((edit) => ({
          ...edit,
          part: partOf(quoted, edit.span),
        }))
      : [],
  );
}

/** `James’ pool` becomes `Joyce’s pool`: an apostrophe alone marks the owner only behind an s. */
function ownerEdits(
  text: string,
  pieces: readonly Span[],
  change: NameChange,
  quotationEnds: ReadonlySet<number>,
): TextEdit[] {
  const { end } = hull(pieces);
  const name = visibleName(text, pieces);
  const owns = /s$/i.test(name) && OWNERS_APOSTROPHE.test(text.slice(end, end + 3)) && !quotationEnds.has(end);
  const now = changed(name, change).at(-1) ?? "";
  return owns && !/s$/i.test(now) ? [{ span: { start: end + 1, end: end + 1 }, text: "s" }] : [];
}

const OWNERS_APOSTROPHE = /^[’'ʼ]\s[\p{Ll}\p{N}]/u;

const partOf = (quoted: SpanSet, { start, end }: Span): RenamePart =>
  quoted.meets({ start, end: Math.max(end, start + 1) }) ? "quotation" : "copy";

/** A name as it reads, without the mark-up in it. */
function visibleName(text: string, pieces: readonly Span[]): string {
  return pieces.map(({ start, end }) => text.slice(start, end)).join("");
}

/** Changes the words that are others, and nothing between them: line breaks and mark-up stay. */
function nameEdits(text: string, pieces: readonly Span[], change: NameChange): TextEdit[] {
  const name = visibleName(text, pieces);
  const from = [...name.matchAll(/\S+/g)].map(
    (match): Word => ({ start: match.index, end: match.index + match[0].length, word: match[0] }),
  );
  return rewordings(from, changed(name, change)).flatMap(({ stretch, words }) =>
    replaced(text, pieces, stretch, words),
  );
}

/** A word of a name, and where it stands in it. */
interface Word extends Span {
  readonly word: string;
}

/** Which stretches of a name become which words: word by word as far as both go, and the rest as one. */
function rewordings(from: readonly Word[], to: readonly string[]): { stretch: Span; words: string }[] {
  const least = Math.min(from.length, to.length);
  const front = countAlike(least, (i) => from[i]!.word === to[i]);
  const back = countAlike(least - front, (i) => from.at(-1 - i)!.word === to.at(-1 - i));
  const old = from.slice(front, from.length - back);
  const wanted = to.slice(front, to.length - back);
  const pairs = Math.min(old.length, wanted.length) - 1;
  if (pairs >= 0)
    return [
      ...old.slice(0, pairs).map((word, i) => ({ stretch: word, words: wanted[i]! })),
      { stretch: hull(old.slice(pairs)), words: wanted.slice(pairs).join(" ") },
    ];
  if (old.length + wanted.length === 0) return [];
  // Words are put in before the next one, or go with the space behind them; at the end with the space before.
  const words = wanted.join(" ");
  const next = from[front + old.length];
  if (next) return [{ stretch: { start: old[0]?.start ?? next.start, end: next.start }, words: words && `${words} ` }];
  const { end } = from[front - 1]!;
  return [{ stretch: { start: end, end: old.at(-1)?.end ?? end }, words: words && ` ${words}` }];
}

function countAlike(most: number, isAlike: (i: number) => boolean): number {
  let count = 0;
  while (count < most && isAlike(count)) count++;
  return count;
}

/** A stretch of the name as it reads, replaced in the text; what mark-up parts is filled piece by piece. */
function replaced(text: string, pieces: readonly Span[], stretch: Span, words: string): TextEdit[] {
  const parts: Span[] = [];
  let at = 0;
  for (const piece of pieces) {
    const from = Math.max(stretch.start - at, 0);
    const to = Math.min(stretch.end - at, piece.end - piece.start);
    const first = parts.length === 0 && stretch.start === stretch.end && to === from;
    if (from < to || first) parts.push({ start: piece.start + from, end: piece.start + to });
    at += piece.end - piece.start;
  }
  let left = [...words];
  return parts.map((span, i) => {
    const room = i === parts.length - 1 ? left.length : [...text.slice(span.start, span.end)].length;
    const filled = left.slice(0, room).join("");
    left = left.slice(room);
    return { span, text: filled };
  });
}

// ── Tags ─────────────────────────────────────────────────────────────────────────────────────

/** The name that a tag gives the source, and the words of the article that a tag quotes. */
function tagEdits(article: Article, text: string, source: Source, change: NameChange): RenameEdit[] {
  const named = new SpanIndex(source.mentions.filter(({ name }) => name));
  return article.tags.flatMap((tag, i) => {
    if (tag.type !== "source") return [];
    return [
      ...(sourceOfTag(article, i)?.id === source.id ? byEdit(text, tag, change) : []),
      ...mentionKeyEdit(article, text, tag, i, named, change),
    ];
  });
}

function byEdit(text: string, tag: SourceTag, change: NameChange): RenameEdit[] {
  const { by } = tag.fields;
  return by === undefined || isCode(by) ? [] : valueEdit(text, tag, "by", changed(by, change).join(" "));
}

/** A tag goes on quoting the words that it speaks of. */
function mentionKeyEdit(
  article: Article,
  text: string,
  tag: SourceTag,
  index: number,
  named: SpanIndex<Mention>,
  change: NameChange,
): RenameEdit[] {
  const { mention } = tag.fields;
  const decided = mention && article.attributions.find((attribution) => attribution.tag === index);
  if (!mention || !decided) return [];
  const names = decided.source
    .flatMap((span) => named.meeting(span))
    .flatMap(({ name }) => (name ? [visibleName(text, name)] : []));
  const value = names.reduce((words, name) => renamedIn(words, name, change), mention);
  return valueEdit(text, tag, "mention", value);
}

/** Words with a name in them, or as much of it as they have: the longest run of its words. */
function renamedIn(words: string, name: string, change: NameChange): string {
  const all = wordsOf(name);
  for (let length = all.length; length > 0; length--)
    for (let from = all.length - length; from >= 0; from--) {
      const run = all.slice(from, from + length).join(" ");
      const found = occurrencesOf(run);
      if (found.test(words)) return words.replace(found, () => changed(run, change).join(" "));
    }
  return words;
}

/** A name as whole words, whatever white space parts them. */
function occurrencesOf(name: string): RegExp {
  const words = wordsOf(name).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join("\\s+")}(?![\\p{L}\\p{N}])`, "u");
}

function valueEdit(text: string, tag: SourceTag, key: "by" | "mention", value: string): RenameEdit[] {
  const span = fieldSpan(text, tag, key);
  return span && value !== tag.fields[key] ? [{ span, text: escapeValue(value), part: "tag" }] : [];
}
