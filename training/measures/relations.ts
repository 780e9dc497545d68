/** Whole attributions: gold and found are paired greedily, one to one, by cue and content; then compared. */
import { length, overlap, ROLES, type Role, type Spans, same, Tally } from "./spans";

export interface GoldArticle {
  readonly id: string;
  readonly article: string;
  readonly text: string;
  readonly attributions: readonly Spans[];
}

export interface RelationScore {
  /** Source, cue and content exactly. */
  readonly exact: Tally;
  /** The cue met, half of the source, half of the content. */
  readonly lenient: Tally;
  /** Characters, white space left out. */
  readonly characters: Record<Role, Tally>;
}

export function scoreRelations(
  articles: readonly GoldArticle[],
  predicted: (article: GoldArticle) => readonly Spans[],
): RelationScore {
  const score: RelationScore = {
    exact: new Tally(),
    lenient: new Tally(),
    characters: { source: new Tally(), cue: new Tally(), content: new Tally() },
  };
  for (const article of articles) {
    const found = predicted(article);
    const pairs = pairUp(article.attributions, found);
    tally(score.exact, article, found, pairs, (a, b) => ROLES.every((role) => same(a[role], b[role])));
    tally(score.lenient, article, found, pairs, isLenient);
    for (const role of ROLES) countCharacters(score.characters[role], article, found, role);
  }
  return score;
}

type Pairs = readonly (readonly [Spans, Spans])[];

function pairUp(gold: readonly Spans[], found: readonly Spans[]): Pairs {
  const candidates = gold.flatMap((a) =>
    found
      .filter((b) => overlap(a.cue, b.cue) + overlap(a.content, b.content) > 0)
      .map((b) => ({
        a,
        b,
        weight:
          overlap(a.cue, b.cue) * 5 +
          (overlap(a.content, b.content) / Math.max(1, length(a.content), length(b.content))) * 10 +
          overlap(a.source, b.source) / Math.max(1, length(a.source)),
      })),
  );
  candidates.sort((x, y) => y.weight - x.weight);
  const taken = new Set<Spans>();
  const pairs: (readonly [Spans, Spans])[] = [];
  for (const { a, b } of candidates) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    pairs.push([a, b]);
  }
  return pairs;
}

function tally(
  total: Tally,
  article: GoldArticle,
  found: readonly Spans[],
  pairs: Pairs,
  agree: (a: Spans, b: Spans) => boolean,
): void {
  const right = pairs.filter(([a, b]) => agree(a, b)).length;
  total.right += right;
  total.wrong += found.length - right;
  total.missed += article.attributions.length - right;
}

export function isLenient(a: Spans, b: Spans): boolean {
  const cue = (a.cue.length === 0 && b.cue.length === 0) || overlap(a.cue, b.cue) > 0;
  const source =
    (a.source.length === 0 && b.source.length === 0) ||
    overlap(a.source, b.source) / Math.max(length(a.source), length(b.source)) >= 0.5;
  return cue && source && overlap(a.content, b.content) / Math.max(1, length(a.content), length(b.content)) >= 0.5;
}

/** As the Gender Gap Tracker counts a quotation found: cue met, half of the source, more than 0.3 of the content. */
export function isFound(gold: Spans, found: Spans): boolean {
  const source =
    found.source.length === 0 ||
    gold.source.length === 0 ||
    overlap(found.source, gold.source) >= 0.5 * Math.max(length(found.source), length(gold.source));
  return (
    overlap(found.cue, gold.cue) > 0 && source && overlap(found.content, gold.content) > 0.3 * length(gold.content)
  );
}

function countCharacters(total: Tally, article: GoldArticle, found: readonly Spans[], role: Role): void {
  const mark = (attributions: readonly Spans[]): Uint8Array => {
    const marks = new Uint8Array(article.text.length);
    for (const attribution of attributions) for (const [start, end] of attribution[role]) marks.fill(1, start, end);
    return marks;
  };
  const gold = mark(article.attributions);
  const ours = mark(found);
  for (let i = 0; i < gold.length; i++) {
    if (/\s/.test(article.text[i]!)) continue;
    if (gold[i] && ours[i]) total.right++;
    else if (ours[i]) total.wrong++;
    else if (gold[i]) total.missed++;
  }
}
