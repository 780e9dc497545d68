/** What silences findings: marks in the text, and what the desk has decided. Keeps account of which marks did. */
import { addTo } from "../grouping";
import type { Article, Ignored, RuleCode, Span } from "../model";
import { SpanIndex } from "../spans";
import type { Covered, IdleIgnore } from "./rule";

/** One code of one mark, or one decision of the desk. */
interface Silence {
  /** The mark, as its place among the tags. */
  readonly tag?: number;
  /** Where it holds; everywhere where absent. */
  readonly spans?: readonly Span[];
  used: boolean;
}

/** What silences a rule: in the whole document, and at places. */
interface Silences {
  readonly everywhere: readonly Silence[];
  readonly places: SpanIndex<{ readonly span: Span; readonly silence: Silence }>;
}

export class Silencer {
  private readonly silences = new Map<RuleCode, Silence[]>();
  /** The same, sorted when a rule is first asked for. */
  private readonly sorted = new Map<RuleCode, Silences>();

  constructor(
    article: Pick<Article, "tags" | "passages">,
    text: string,
    covered: Covered,
    ignored: readonly Ignored[],
  ) {
    article.tags.forEach((tag, i) => {
      if (tag.type !== "ignore") return;
      const run = covered.get(i);
      for (const code of tag.codes) {
        if (tag.scope === "file") addTo(this.silences, code, { tag: i, used: false });
        else if (run)
          addTo(this.silences, code, {
            tag: i,
            // What stands between a mark's words and the mark itself, as a tag may, it covers too.
            spans: [
              tag.scope === "passage"
                ? article.passages[run.passage]!.span
                : { start: run.span.start, end: tag.span.start },
            ],
            used: false,
          });
        else addTo(this.silences, code, { tag: i, spans: [], used: false });
      }
    });
    for (const { code, text: words } of ignored)
      addTo(this.silences, code, { ...(words === undefined ? {} : { spans: occurrences(text, words) }), used: false });
  }

  /** Whether a finding is silenced; every mark that covers it counts as used. */
  covers(code: RuleCode, span: Span): boolean {
    const { everywhere, places } = this.of(code);
    const covering = [...everywhere, ...places.meeting(span).map(({ silence }) => silence)];
    for (const silence of covering) silence.used = true;
    return covering.length > 0;
  }

  private of(code: RuleCode): Silences {
    const known = this.sorted.get(code);
    if (known) return known;
    const silences = this.silences.get(code) ?? [];
    const sorted = {
      everywhere: silences.filter(({ spans }) => !spans),
      places: new SpanIndex(silences.flatMap((silence) => (silence.spans ?? []).map((span) => ({ span, silence })))),
    };
    this.sorted.set(code, sorted);
    return sorted;
  }

  /** The marks that have silenced nothing. Of rules that did not run nothing is known; codes that no rule has never do. */
  idle(ran: ReadonlySet<RuleCode>, existing: ReadonlySet<RuleCode>): IdleIgnore[] {
    const idle = new Map<number, { readonly codes: RuleCode[]; readonly unknown: RuleCode[] }>();
    for (const [code, silences] of this.silences) {
      const exists = existing.has(code);
      if (exists && !ran.has(code)) continue;
      for (const { tag, used } of silences) {
        if (tag === undefined || used) continue;
        const known = idle.get(tag) ?? { codes: [], unknown: [] };
        idle.set(tag, known);
        (exists ? known.codes : known.unknown).push(code);
      }
    }
    return [...idle].sort(([a], [b]) => a - b).map(([tag, each]) => ({ tag, ...each }));
  }
}

/** So many places, at most, of words that a decision names. */
const MOST_OCCURRENCES = 1000;

/** Where the words stand; white space in them stands for any. */
function occurrences(text: string, words: string): Span[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  const spans: Span[] = [];
  if (pattern === "") return spans;
  for (const match of text.matchAll(new RegExp(pattern, "gu"))) {
    spans.push({ start: match.index, end: match.index + match[0].length });
    if (spans.length === MOST_OCCURRENCES) break;
  }
  return spans;
}
