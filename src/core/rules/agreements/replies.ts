/** Whether somebody who is accused answers in an article, or is said to have been asked. */
import { REPLIES, SPEAK_FOR_OTHERS } from "../../../lexicon/allegations";
import { namesPeople } from "../../../lexicon/nouns";
import { PERSON_PRONOUNS, PLURAL_PRONOUNS, POSSESSIVE_OF } from "../../../lexicon/pronouns";
import type { SourceKind } from "../../model";
import type { RuleInput } from "../rule";

const REPLY = new RegExp(`(?<!\\p{L})(?:${REPLIES.map(({ phrases }) => phrases).join("|")})(?!\\p{L})`, "u");

/** A note of the desk that a reply is to come: `[TK: reply from Karel Smit]`. */
const NOTE = /\[TK\b[^\]]{0,80}\b(?:reply|response|comment|answer)\b[^\]]{0,80}\]/giu;

/** Who has replied in an article. */
export class Replies {
  /** Surnames in small letters, and other words of the sentences that tell of a reply. */
  private readonly from = new Set<string>();
  /** A lawyer, `he`, `both men` reply: for whom is not told, so that it counts for everybody. */
  private forAll = false;
  /** The surnames that may stand in such a sentence. */
  private readonly known: ReadonlySet<string>;

  constructor({ attributions, sentences, sources, text }: RuleInput, accused: readonly string[]) {
    const surnames = sources.map(({ name }) => surnameOf(name ?? ""));
    this.known = new Set([...surnames.filter((_, i) => PEOPLE.has(sources[i]!.kind)), ...accused]);
    // Whoever speaks in the article has been heard, and so has the one for whom somebody speaks.
    for (const { sourceId, confidence, imputed, source } of attributions) {
      if (imputed || confidence.level === "guess") continue;
      if (sourceId !== undefined) this.from.add(surnames[sourceId] ?? "");
      const role = sourceId === undefined ? "" : (sources[sourceId]!.role ?? "");
      for (const words of [role, ...source.map(({ start, end }) => text.slice(start, end))])
        this.addPrincipal(wordsOf(plain(words)));
    }
    for (const [note] of text.matchAll(NOTE)) for (const word of wordsOf(plain(note))) this.from.add(word);
    for (const { span } of sentences) {
      const sentence = plain(text.slice(span.start, span.end));
      if (REPLY.test(sentence)) this.add(wordsOf(sentence));
    }
  }

  hasFrom(surname: string): boolean {
    return this.forAll || this.from.has(surname);
  }

  /** For whom `Smit's lawyer` or `a lawyer for Smit` speaks; `his lawyer` may be anybody's, `a police spokesman` is the police's. */
  private addPrincipal(words: readonly string[]): void {
    const speaker = words.findIndex((word) => SPEAK_FOR_OTHERS.has(word));
    if (speaker < 0) return;
    const names = principalOf(words, speaker).filter((word) => this.known.has(word));
    for (const name of names) this.from.add(name);
    const before = words.slice(Math.max(0, speaker - BEFORE_SPEAKER), speaker);
    this.forAll ||= before.some((word) => word in POSSESSIVE_OF || /^defen[cs]e$/.test(word));
  }

  private add(words: readonly string[]): void {
    for (const word of words) this.from.add(word);
    const speaker = words.findIndex((word) => SPEAK_FOR_OTHERS.has(word));
    const names = speaker < 0 ? words : principalOf(words, speaker);
    if (names.some((word) => this.known.has(word))) return;
    this.forAll ||= speaker >= 0 || words.some(pointsToPeople);
  }
}

const PEOPLE: ReadonlySet<SourceKind> = new Set<SourceKind>(["named-person", "spokesperson", "social-post"]);

/** For whom the lawyer speaks: `Vos` of `Vos's lawyer`, of `a lawyer for Piet Vos`. */
function principalOf(words: readonly string[], speaker: number): readonly string[] {
  const behind = /^(?:for|of)$/.test(words[speaker + 1] ?? "") ? words.slice(speaker + 2, speaker + 7) : [];
  return [...words.slice(Math.max(0, speaker - BEFORE_SPEAKER), speaker), ...behind];
}

/** `Smit's former lawyer`: so many words before the noun may tell whose it is. */
const BEFORE_SPEAKER = 2;

function pointsToPeople(word: string): boolean {
  return PERSON_PRONOUNS.has(word) || PLURAL_PRONOUNS.has(word) || word in POSSESSIVE_OF || namesPeople(word);
}

/** In small letters, with `did not` for `didn’t`. */
function plain(words: string): string {
  return words.toLowerCase().replaceAll("’", "'").replaceAll("n't", " not").replace(/\s+/g, " ");
}

/** The words of what is plain, without the ending of possessives. */
function wordsOf(words: string): string[] {
  return (words.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []).map((word) => word.replace(/'s?$/, ""));
}

/** The last word of a name, in small letters: `smit` of `Karel Smit`. */
export function surnameOf(name: string): string {
  return wordsOf(plain(name)).at(-1) ?? "";
}

/** The words of all sentences in which one of some words stands. */
export function wordsBeside({ sentences, text }: RuleInput, some: (words: readonly string[]) => boolean): Set<string> {
  const beside = new Set<string>();
  for (const { span } of sentences) {
    const words = wordsOf(plain(text.slice(span.start, span.end)));
    if (some(words)) for (const word of words) beside.add(word);
  }
  return beside;
}
