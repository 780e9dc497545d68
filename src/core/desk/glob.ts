/**
 * Glob patterns: `drafts/budget*.md`. Ours, since the libraries turn them into regular expressions that go back and
 * forth: a pattern with a dozen stars takes them minutes, and the file comes with a folder that somebody else may
 * have written. Here the time is the pattern's length times the path's.
 */
import { say } from "../../lexicon/say";

/** `*` and `?` stay within a folder's name, `**` spans folders, `{a,b}` are alternatives, `[a-z]` one of several characters. */
export function matchesGlob(pattern: string, path: string): boolean {
  if (globProblem(pattern) !== undefined) return false;
  return alternatives(withoutStart(pattern)).some((one) => matches(compile(one), path));
}

export const LONGEST_GLOB = 200;
const MOST_ALTERNATIVES = 64;

/** What is wrong with a pattern, in one sentence. */
export function globProblem(pattern: string): string | undefined {
  if (pattern.length > LONGEST_GLOB) return say`A pattern has ${LONGEST_GLOB} characters at most.`;
  if (pattern.includes("\\")) return say`Write \`/\` between folders, not \`\\\`.`;
  if (/(?:^|\/)\.\.(?:\/|$)/.test(pattern))
    return say`A pattern reaches no file outside this folder: leave out \`..\`.`;
  if (!balanced(pattern)) return say`A bracket in this pattern is not closed.`;
  if (countAlternatives(pattern) > MOST_ALTERNATIVES)
    return say`A pattern has ${MOST_ALTERNATIVES} alternatives at most: write several patterns.`;
  return undefined;
}

/** `./drafts/` is all that is in `drafts`. */
function withoutStart(pattern: string): string {
  const bare = pattern.replace(/^\.?\//, "");
  return bare.endsWith("/") ? `${bare}**` : bare;
}

function balanced(pattern: string): boolean {
  let braces = 0;
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === "[") {
      i = setEnd(pattern, i);
      if (i === -1) return false;
    } else if (pattern[i] === "{") braces++;
    else if (pattern[i] === "}" && --braces < 0) return false;
  }
  return braces === 0;
}

/** Where a set that opens at `from` closes: `[]a]` and `[!]a]` hold a bracket. */
function setEnd(pattern: string, from: number): number {
  const first = from + (/[!^]/.test(pattern[from + 1] ?? "") ? 2 : 1);
  return pattern.indexOf("]", first + 1);
}

// ── Alternatives ─────────────────────────────────────────────────────────────────────────────

/** `{a,b}.md` is `a.md` and `b.md`; one within another is written out too. */
function alternatives(pattern: string): string[] {
  const brace = firstBrace(pattern);
  if (!brace) return [pattern];
  const [before, after] = [pattern.slice(0, brace.from), pattern.slice(brace.to + 1)];
  return brace.parts.flatMap((part) => alternatives(before + part + after)).slice(0, MOST_ALTERNATIVES);
}

/** Before they are written out, so that none of them need be. */
function countAlternatives(pattern: string): number {
  const brace = firstBrace(pattern);
  if (!brace) return 1;
  const inside = brace.parts.reduce((sum, part) => sum + countAlternatives(part), 0);
  return Math.min(MOST_ALTERNATIVES + 1, inside * countAlternatives(pattern.slice(brace.to + 1)));
}

interface Brace {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly string[];
}

function firstBrace(pattern: string): Brace | undefined {
  let from = -1;
  let depth = 0;
  let start = 0;
  const parts: string[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i];
    if (sign === "[") i = Math.max(i, setEnd(pattern, i));
    else if (sign === "{") {
      depth++;
      if (depth > 1) continue;
      from = i;
      start = i + 1;
    } else if (depth > 0 && (sign === "}" || (sign === "," && depth === 1))) {
      if (sign === "}" && --depth > 0) continue;
      parts.push(pattern.slice(start, i));
      start = i + 1;
      if (depth === 0) return { from, to: i, parts };
    }
  }
  return undefined;
}

// ── Matching ─────────────────────────────────────────────────────────────────────────────────

/** A step through the path. `folders` is `**` and a slash: no folder, or several. */
type Step =
  | { readonly type: "one"; readonly fits: (sign: string) => boolean }
  | { readonly type: "run" }
  | { readonly type: "anything" }
  | { readonly type: "folders" };

function compile(pattern: string): Step[] {
  const steps: Step[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i]!;
    const opensFolder = i === 0 || pattern[i - 1] === "/";
    if (sign === "*") {
      const stars = /^\*+/.exec(pattern.slice(i))![0].length;
      i += stars - 1;
      if (stars > 1 && opensFolder && i + 1 === pattern.length) steps.push({ type: "anything" });
      else if (stars > 1 && opensFolder && pattern[i + 1] === "/") {
        steps.push({ type: "folders" });
        i++;
      } else steps.push({ type: "run" });
    } else if (sign === "?") steps.push({ type: "one", fits: (one) => one !== "/" });
    else if (sign === "[" && setEnd(pattern, i) !== -1) {
      const end = setEnd(pattern, i);
      steps.push({ type: "one", fits: setOf(pattern.slice(i + 1, end)) });
      i = end;
    } else steps.push({ type: "one", fits: (one) => one === sign });
  }
  return steps;
}

/** `a-z0-9`, `!a` and `^a` for all others. */
function setOf(inside: string): (sign: string) => boolean {
  const others = /^[!^]/.test(inside);
  const ranges: [string, string][] = [];
  for (let i = others ? 1 : 0; i < inside.length; i++) {
    const range = inside[i + 1] === "-" && i + 2 < inside.length;
    ranges.push([inside[i]!, range ? inside[i + 2]! : inside[i]!]);
    if (range) i += 2;
  }
  return (sign) => sign !== "/" && ranges.some(([from, to]) => sign >= from && sign <= to) !== others;
}

/**
 * Walks all ways through the steps at once (Thompson, 1968). Step `i` is at place `2i`; place `2i + 1` is that of
 * `folders` in the middle of a folder's name.
 */
function matches(steps: readonly Step[], path: string): boolean {
  let places = new Set<number>();
  enter(0, steps, places);
  for (let i = 0; i < path.length && places.size > 0; i++) {
    const next = new Set<number>();
    for (const place of places) follow(place, path[i]!, steps, next);
    places = next;
  }
  return places.has(2 * steps.length);
}

/** Goes to a step, and past it where it may stand for nothing. */
function enter(i: number, steps: readonly Step[], places: Set<number>): void {
  for (let at = i; !places.has(2 * at); at++) {
    places.add(2 * at);
    const step = steps[at];
    if (!step || step.type === "one") return;
  }
}

function follow(place: number, sign: string, steps: readonly Step[], next: Set<number>): void {
  const at = place >> 1;
  const step = steps[at];
  switch (step?.type) {
    case undefined:
      return;
    case "one":
      if (step.fits(sign)) enter(at + 1, steps, next);
      return;
    case "run":
      if (sign !== "/") enter(at, steps, next);
      return;
    case "anything":
      enter(at, steps, next);
      return;
    case "folders":
      if (sign === "/") enter(at + 1, steps, next);
      next.add(2 * at + 1);
  }
}
