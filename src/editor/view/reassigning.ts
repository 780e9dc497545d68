/**
 * Says by tags that claims are somebody else's: for merging two sources and for splitting one. There are several ways
 * to say it, and which of them is understood depends on the text: each is tried on it before it is written.
 */
import { codeKey } from "../../core/deskRegister";
import { type Copy, isKeptBack, tagsOf } from "../../core/keptBack";
import type { Article, Source, SourceTag } from "../../core/model";
import { isCode, nextCode } from "../../core/tags";
import { sourceKind } from "../../lexicon/kinds";
import { type NewTag, neededMention, tagOfSource } from "./sourceTags";
import type { PlacedTag } from "./tagEdits";
import { placeOfAttribution } from "./tagPlaces";

/** What is wanted: these claims, as places in `Article.attributions`, of a source are another's, known or new. */
export interface Reassignment {
  readonly claims: readonly number[];
  readonly from: Source;
  readonly to: Source | { readonly new: NewTag };
}

/** Ways to say it, those with the fewest tags first. */
export function waysToSay(copy: Copy, wanted: Reassignment): PlacedTag[][] {
  const { claims, from, to } = wanted;
  const staying = from.claims.filter((claim) => !claims.includes(claim));
  const codes = freeCodes(copy);
  const tag = "new" in to ? to.new : tagOfOne(copy, to);
  const others = "new" in to ? [] : to.claims;
  const ways = [tagging(copy, claims, tag)];
  if (isNamed(tag)) return ways;
  // Where words do not tell them apart, codes do. Two with one code are one source, two with two are two.
  const coded = withCode(tag, codes);
  ways.push(tagging(copy, claims, coded), tagging(copy, [...claims, ...others], coded));
  if (staying.length > 0 && from.name === undefined) {
    const stays = withCode(tagOfOne(copy, from), codes);
    ways.push([...tagging(copy, [...claims, ...others], coded), ...tagging(copy, staying, stays)]);
  }
  return ways;
}

/**
 * Whether a text with tags says what was wanted, and of all other claims what the text said before. `into` is the place
 * in the article before of the source that has the claims now; absent for a new one.
 */
export function isSaid(
  before: Article,
  after: Article,
  claims: ReadonlySet<number>,
  into: number | undefined,
): boolean {
  if (before.attributions.length !== after.attributions.length) return false;
  const now = new Map<number, number>();
  const was = new Map<number, number>();
  return before.attributions.every((attribution, i) => {
    if (attribution.imputed) return true;
    const wanted = claims.has(i) ? (into ?? NEW) : attribution.sourceId;
    const is = after.attributions[i]!.sourceId;
    if (wanted === undefined || is === undefined) return wanted === is;
    if (!now.has(wanted)) now.set(wanted, is);
    if (!was.has(is)) was.set(is, wanted);
    return now.get(wanted) === is && was.get(is) === wanted;
  });
}

const NEW = -1;

/** Why two sources must not be said to be one: then the file would tell whose name is kept back. */
export function givesAway(copy: Copy, one: Source, other: Source): boolean {
  const named = [one, other].filter(({ name }) => name !== undefined);
  const keptBack = [one, other].some((source) => isKeptBack(copy, source));
  return keptBack && named.length > 0;
}

const KEYS_OF_THE_SOURCE = ["by", "role", "org", "desc", "terms", "ref", "why"] as const;
const KEYS_OF_THE_CLAIM = ["how", "date"] as const;

/** A tag that means a source: as its tags call it already, else by its name or its words. */
function tagOfOne({ article }: Copy, source: Source): NewTag {
  const given = tagsOf(article, source).map((tag) => fieldsOf(tag, KEYS_OF_THE_SOURCE));
  const own = given.find(({ by, ref, desc }) => by || ref || desc);
  const { src, fields } = tagOfSource(source);
  return { src, fields: own ?? { ...fields, ...given[0] } };
}

function fieldsOf<K extends string>({ fields }: SourceTag, keys: readonly K[]): Partial<Record<K, string>> {
  return Object.fromEntries(keys.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]]))) as Partial<
    Record<K, string>
  >;
}

const isNamed = ({ src, fields }: NewTag): boolean =>
  src !== "none" && src !== "to-come" && sourceKind(src).named && fields.by !== undefined && !isCode(fields.by);

/** Keeps the code that it has. */
function withCode({ src, fields }: NewTag, codes: Iterator<string, never>): NewTag {
  const code = [fields.by, fields.ref].find((one) => one !== undefined && isCode(one));
  return { src, fields: code === undefined ? { by: codes.next().value, ...fields } : fields };
}

/** `S4`, `S5` …: codes that stand neither in the text's tags nor in the register. */
function* freeCodes({ article, register = [] }: Copy): Generator<string, never> {
  const taken = register.map(({ ref }) => codeKey(ref));
  for (;;) {
    const code = nextCode(article.tags, taken);
    taken.push(codeKey(code));
    yield code;
  }
}

/** The same tag for several claims: what was noted of how and when a claim was learned stays. */
function tagging(copy: Copy, claims: readonly number[], { src, fields }: NewTag): PlacedTag[] {
  return claims.map((claim) => {
    const attribution = copy.article.attributions[claim]!;
    const { tag } = attribution;
    const old = tag === undefined ? undefined : copy.article.tags[tag];
    const learned = old?.type === "source" ? fieldsOf(old, KEYS_OF_THE_CLAIM) : {};
    const mention = neededMention(copy.text, copy.article, attribution);
    return {
      place: placeOfAttribution(attribution),
      tag: { src, fields: { ...fields, ...learned, ...(mention && { mention }) } },
    };
  });
}
