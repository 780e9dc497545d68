/** The most important findings of a document, where it has more than anybody reads. */
import type { Finding, RuleCode, Severity } from "../model";

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

export interface Limited {
  /** In reading order. */
  readonly shown: readonly Finding[];
  /** How many more there are. */
  readonly left: number;
}

/**
 * At most `cap` findings: the most severe first, then by rule in the order of their codes, then those that stand
 * first in the text. `findings` stand in reading order.
 */
export function mostImportant(findings: readonly Finding[], cap: number): Limited {
  const most = Math.max(0, Math.floor(cap));
  if (findings.length <= most) return { shown: findings, left: 0 };
  const places = inOrderOfImportance(findings).slice(0, most);
  // Back in reading order.
  places.sort((a, b) => a - b);
  return { shown: places.map((place) => findings[place]!), left: findings.length - most };
}

/** The places of the findings in the list. Sorted into few groups, so that the time is in proportion to their number. */
function inOrderOfImportance(findings: readonly Finding[]): number[] {
  const groups = new Map<string, Group>();
  findings.forEach(({ code, severity }, place) => {
    const key = `${severity} ${code}`;
    const group = groups.get(key);
    if (group) group.places.push(place);
    else groups.set(key, { rank: RANKS[severity], code, places: [place] });
  });
  return [...groups.values()].sort(byImportance).flatMap(({ places }) => places);
}

/** Findings of one rule and one severity. */
interface Group {
  readonly rank: number;
  readonly code: RuleCode;
  readonly places: number[];
}

function byImportance(a: Group, b: Group): number {
  return a.rank - b.rank || (a.code < b.code ? -1 : 1);
}
