/**
 * The one place that knows `compromise`: words and tags of a passage.
 *
 * Two of its parts are replaced. Its sentence splitter, which stumbles over `U.S.`, `No. 10` and
 * sentences that open with punctuation, gives way to ours. And of its 570 correction rules only
 * those about names run: the others change no tag that we read, and take most of the time.
 */
import nlp from "compromise/two";
import { splitSentences } from "../text";

/** A word as compromise gives it: `pre + text + post` of all terms is the input, unit for unit. */
export interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
  /** For the parts of a contraction: `would` of `they'd`. */
  readonly implicit?: string;
}

interface World {
  model: {
    one: { lexicon: Record<string, string | string[] | undefined> };
    two: { matches: { tag: string | string[] }[] };
  };
  methods: { one: { tokenize: { splitSentences: (text: string) => string[] } } };
  hooks: string[];
}

const ABOUT_NAMES = /Person|Name|Honorific|Organization|Place|School|SportsTeam|Region|Country|Address|Pronoun/;

let ready = false;

const world = (): World => (nlp as unknown as { world(): World }).world();

function prepare(): void {
  const { model, methods } = world();
  model.two.matches = model.two.matches.filter((rule) => [rule.tag].flat().some((tag) => ABOUT_NAMES.test(tag)));
  methods.one.tokenize.splitSentences = piecesBySentence;
  ready = true;
}

/** The text cut at the starts of its sentences: no unit is lost, so that offsets can be counted up. */
function piecesBySentence(text: string): string[] {
  const starts = splitSentences(text).map((sentence) => sentence.start);
  if (starts.length === 0) return [text];
  starts[0] = 0;
  return starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length));
}

/** The words of a passage, sentence by sentence. */
export function tag(text: string): readonly (readonly Term[])[] {
  if (!ready) prepare();
  return (nlp(text) as unknown as { docs: Term[][] }).docs;
}

/** Whose given name a word in lower case is, as far as compromise's word list knows, wherever it stands. */
export function givenName(lower: string): "he" | "she" | "either" | undefined {
  const tags = [world().model.one.lexicon[lower]].flat();
  if (tags.includes("MaleName")) return "he";
  if (tags.includes("FemaleName")) return "she";
  return tags.includes("FirstName") ? "either" : undefined;
}

/** Whether compromise's word list has a word in lower case. */
export function isListed(lower: string): boolean {
  return Object.hasOwn(world().model.one.lexicon, lower);
}
