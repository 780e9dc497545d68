/**
 * Spans per role as CofeNet counts them (Wang et al., COLING 2022): labels per token, runs of labels as
 * spans; exact when both ends agree, begin when the first token does, Jaccard for the best overlap.
 */
import { type Pair, ROLES, type Role, type Spans, Tally } from "./spans";

export interface LabelledPassage {
  /** The article's annotation that it is taken from. */
  readonly id: string;
  readonly tokens: readonly Pair[];
  /** `O`, `B-source`, `I-source` … a token each. */
  readonly labels: readonly string[];
}

export interface RoleScore {
  readonly exact: Tally;
  readonly begin: Tally;
  /** In percent. */
  readonly jaccard: number;
}

/** Token ranges per role, end exclusive. */
type Ranges = Readonly<Record<Role, readonly Pair[]>>;

export function scoreRoles(
  passages: readonly LabelledPassage[],
  predicted: (id: string) => readonly Spans[],
): Record<Role, RoleScore> {
  const totals = ROLES.map(() => ({ exact: new Tally(), begin: new Tally(), sum: 0, count: 0 }));
  for (const passage of passages) {
    const gold = rangesOf(passage.labels);
    const found = rangesOf(label(passage.tokens, predicted(passage.id)));
    ROLES.forEach((role, i) => {
      const total = totals[i]!;
      count(total.exact, gold[role], found[role], (range) => range.join());
      count(total.begin, gold[role], found[role], (range) => String(range[0]));
      for (const range of gold[role]) {
        total.count++;
        total.sum += bestJaccard(range, found[role]);
      }
      for (const range of found[role]) {
        const exact = gold[role].some((other) => other.join() === range.join());
        if (!exact && bestJaccard(range, gold[role]) === 0) total.count++;
      }
    });
  }
  const scores = totals.map(({ exact, begin, sum, count: all }) => ({
    exact,
    begin,
    jaccard: (100 * sum) / Math.max(1, all),
  }));
  return Object.fromEntries(ROLES.map((role, i) => [role, scores[i]!])) as Record<Role, RoleScore>;
}

/** A key of `begin` may stand for several spans: as in the original, found ones count one by one. */
function count(tally: Tally, gold: readonly Pair[], found: readonly Pair[], key: (range: Pair) => string): void {
  const golds = new Set(gold.map(key));
  const finds = new Set(found.map(key));
  for (const range of gold)
    if (finds.has(key(range))) tally.right++;
    else tally.missed++;
  for (const range of found) if (!golds.has(key(range))) tally.wrong++;
}

function label(tokens: readonly Pair[], attributions: readonly Spans[]): string[] {
  const labels: string[] = new Array(tokens.length).fill("O");
  const last = tokens.at(-1);
  if (!last) return labels;
  for (const attribution of attributions) {
    for (const role of ROLES) {
      for (const [start, end] of attribution[role]) {
        if (end <= tokens[0]![0] || start >= last[1]) continue;
        let first = true;
        tokens.forEach(([from, to], i) => {
          const inside = to > from ? from < end && to > start : from > start && from < end;
          if (!inside) return;
          labels[i] = `${first ? "B" : "I"}-${role}`;
          first = false;
        });
      }
    }
  }
  return labels;
}

function rangesOf(labels: readonly string[]): Ranges {
  const ranges: Record<Role, Pair[]> = { source: [], cue: [], content: [] };
  let role: Role | undefined;
  let from = 0;
  const close = (to: number) => {
    if (role) ranges[role].push([from, to]);
    role = undefined;
  };
  labels.forEach((tag, i) => {
    const of = tag.slice(2) as Role;
    if (tag.startsWith("I") && of === role) return;
    close(i);
    if (!tag.startsWith("B")) return;
    role = of;
    from = i;
  });
  close(labels.length);
  return ranges;
}

function bestJaccard([a, b]: Pair, others: readonly Pair[]): number {
  return Math.max(
    0,
    ...others.map(([c, d]) => Math.min(b - c, d - a, d - c, b - a) / (Math.max(b, d) - Math.min(a, c))),
  );
}
