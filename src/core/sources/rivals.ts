/**
 * Whom else `the official` could be: other unnamed sources that fit the words and are so near that a reader hesitates.
 * Of the one who has just spoken, and is called by the same noun, nobody is in doubt.
 */
import { GENERIC_SOURCE_NOUNS } from "../../lexicon/nouns";
import type { SourceKind } from "../model";
import type { SourceDescription } from "./describe";
import type { SourceEntry } from "./identity";

/** Further back than so many passages nobody is remembered as a candidate. */
const REACH = 6;
/** Two of whom one spoke so many passages before the other are not thought of together. */
const FAR = 2;
/** At most so many are told. */
const MOST = 3;

/** `among` are the sources met before, the latest last; `passage` is where the mention stands. */
export function rivalsOf(
  entry: SourceEntry,
  speaker: SourceDescription,
  among: readonly SourceEntry[],
  passage: number,
): SourceEntry[] {
  if (speaker.reference !== "definite" || !isIntroduced(entry)) return [];
  const rivals: SourceEntry[] = [];
  for (let i = among.length - 1; i >= 0 && rivals.length < MOST; i--) {
    const other = among[i]!;
    const candidate = other !== entry && passage - other.lastPassage <= REACH && couldBe(other, speaker);
    if (candidate && hesitates(entry, other, speaker, passage)) rivals.push(other);
  }
  return rivals;
}

const PEOPLE = new Set<SourceKind>(["unnamed-official", "unnamed-person", "spokesperson"]);

/** People who came in unnamed: `an official`, not `the Swedish president`, whom the article may have named. */
const isIntroduced = (entry: SourceEntry): boolean =>
  PEOPLE.has(entry.kind) &&
  entry.name.length === 0 &&
  entry.code === undefined &&
  entry.reference !== "definite" &&
  entry.mentions.length > 0;

/** Whether an unnamed source fits the words, and nothing in them says that it is another. */
function couldBe(other: SourceEntry, speaker: SourceDescription): boolean {
  return (
    isIntroduced(other) &&
    other.plural === speaker.plural &&
    isCalled(other, speaker.head) &&
    speaker.modifiers.every((word) => other.modifiers.has(word)) &&
    !(other.gender && speaker.gender && other.gender !== speaker.gender)
  );
}

/** `official` is said of diplomats and aides too, `source` and `person` of anybody. */
function isCalled(entry: SourceEntry, head: string): boolean {
  if (entry.nouns.has(head)) return true;
  if (!GENERIC_SOURCE_NOUNS.has(head)) return false;
  return head !== "official" || entry.kind === "unnamed-official";
}

function hesitates(entry: SourceEntry, other: SourceEntry, { head }: SourceDescription, passage: number): boolean {
  if (entry.nouns.has(head) && !other.nouns.has(head)) return false;
  // `The official` for a diplomat, where somebody else has been called an official.
  if (head === "official" && !entry.nouns.has(head) && other.nouns.has(head)) return true;
  if (other.lastTurn > entry.lastTurn) return passage - other.lastPassage < FAR;
  // Spoken of twice since the other was: the article has stayed with this one.
  if (entry.turnBefore > other.lastTurn || entry.lastPassage - other.lastPassage > FAR) return false;
  // In its own passage the nearer one is meant, unless both stand there.
  return passage > entry.lastPassage || entry.lastPassage === other.lastPassage;
}
