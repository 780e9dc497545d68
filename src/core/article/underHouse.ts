/**
 * What the desk's style and register make of a passage. Its reading, which is kept by the text alone, stays as it is:
 * the join is given another one.
 */
import { CUE_FORMS } from "../../lexicon/cues";
import { TOLD_OCCASIONS } from "../../lexicon/newsrooms";
import type { Span } from "../model";
import { blank } from "../sources/description";
import type { House } from "../sources/house";
import { overlaps } from "../spans";
import type { PlacedPassage } from "./layout";
import type { Told } from "./newsrooms";
import type { ReadAttribution, Reading } from "./reading";

export function underHouse(passage: PlacedPassage, house: House): PlacedPassage {
  const { reading, visible } = passage;
  if (!reading) return passage;
  const names = reading.names
    .map(({ span, description }) => ({ span, description: house.describe(description) }))
    .filter(({ description: { form, kind } }) => form === "name" && kind !== "outlet");
  const attributions = reading.attributions.map((attribution) => ({
    ...attribution,
    speaker: attribution.speaker && house.describe(attribution.speaker),
    toldTo: attribution.toldTo && {
      ...attribution.toldTo,
      description: house.describe(attribution.toldTo.description),
    },
  }));
  return {
    ...passage,
    reading: { ...reading, names, attributions: withNewsrooms(visible.text, reading, attributions, house) },
  };
}

/** Adds whom of the desk's newsrooms somebody told something: `told the Harbour Signal`, `in an interview with it`. */
function withNewsrooms(
  text: string,
  { sentences }: Reading,
  attributions: readonly ReadAttribution[],
  house: House,
): ReadAttribution[] {
  const told = attributions.map((attribution) => attribution.toldTo ?? listener(text, attribution, house));
  for (const { at, newsroom } of occasions(text, house)) {
    const sentence = sentences.findIndex(({ span }) => overlaps(span, { start: at, end: at + 1 }));
    const i = speakerThere(attributions, sentence, { start: at, end: newsroom.span.end });
    if (i !== undefined) told[i] ??= newsroom;
  }
  return attributions.map((attribution, i) => ({ ...attribution, toldTo: told[i] }));
}

/** The newsroom behind a verb that takes a listener. */
function listener(text: string, { act, cue }: ReadAttribution, house: House): Told | undefined {
  const verb = cue.at(-1);
  const takesListener =
    act === "speech" &&
    verb !== undefined &&
    CUE_FORMS.get(text.slice(verb.start, verb.end).toLowerCase())?.some(({ family }) => family.listener);
  return takesListener ? newsroomFrom(text, verb.end, house) : undefined;
}

interface Occasion {
  readonly at: number;
  readonly newsroom: Told;
}

const WORDS = [...TOLD_OCCASIONS.keys()].join("|");
const LINKS = [...new Set([...TOLD_OCCASIONS.values()].flat())].join("|");
/** `in a telephone interview with`; `speaking to`. */
const OCCASION = new RegExp(
  `\\b(?:(?:in|during|from|at|via|by|on) (?:[\\p{L}-]{1,20} ){0,3}(${WORDS})|(speaking|appearing|talking)) (${LINKS})(?= )`,
  "giu",
);

function occasions(text: string, house: House): Occasion[] {
  return [...text.matchAll(OCCASION)].flatMap((match) => {
    const links = TOLD_OCCASIONS.get((match[1] ?? match[2]!).toLowerCase());
    const newsroom = links?.includes(match[3]!.toLowerCase())
      ? newsroomFrom(text, match.index + match[0].length, house)
      : undefined;
    return newsroom ? [{ at: match.index, newsroom }] : [];
  });
}

/** Who spoke there: of the sentence, and not of what is reported in it, the one whose cue is nearest. */
function speakerThere(attributions: readonly ReadAttribution[], sentence: number, place: Span): number | undefined {
  let best: number | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [
    i,
    { act, stance, parent, sentence: own, source, cue, content, construction },
  ] of attributions.entries()) {
    if (act !== "speech" || stance === "declines" || parent !== undefined || own !== sentence || !cue[0]) continue;
    if (construction === "citing" || construction === "accordingTo") continue;
    if ([...content, ...(source ? [source] : [])].some((span) => overlaps(span, place))) continue;
    const distance = Math.abs(cue[0].start - place.start);
    if (distance < nearest) {
      nearest = distance;
      best = i;
    }
  }
  return best;
}

/** So many words has a newsroom's name at most. */
const LONGEST_NAME = 8;
const NEXT_WORD = /[ ]([\p{L}\p{N}’'.&-]{1,40})/uy;

/** The longest run of words from an offset on that names one of the desk's newsrooms. */
function newsroomFrom(text: string, from: number, house: House): Told | undefined {
  let found: Told | undefined;
  let end = from;
  for (let words = 0; words < LONGEST_NAME; words++) {
    NEXT_WORD.lastIndex = end;
    const match = NEXT_WORD.exec(text);
    if (!match) return found;
    end = NEXT_WORD.lastIndex;
    const phrase = text.slice(from + 1, end).replace(/[’']s$|\.$/, "");
    const name = house.outlet(phrase);
    if (name === undefined) continue;
    found = {
      description: { ...blank(phrase, name.toLowerCase()), form: "name", kind: "outlet", name: [name] },
      span: { start: from + 1, end: from + 1 + phrase.length },
      onlyIfKnown: false,
    };
  }
  return found;
}
