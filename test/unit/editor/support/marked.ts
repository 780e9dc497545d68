/**
 * Articles for the editor's tests, made from marked text: ⟦source⟧, ⟨cue⟩, ⟪content⟫. Each line with
 * marks is one attribution; `who` names its speaker, `S` and a number for one that is not named.
 */
import type {
  Article,
  Attribution,
  ConfidenceLevel,
  Source,
  SourceKind,
  Span,
  StrengthLevel,
} from "../../../../src/core/model";

export interface Speaker {
  readonly label: string;
  readonly kind: SourceKind;
  readonly role?: string;
}

export interface Line {
  readonly marked: string;
  readonly speaker?: Speaker;
  readonly strength?: StrengthLevel;
  readonly confidence?: ConfidenceLevel;
  readonly stance?: Attribution["stance"];
  /** The line whose content holds this one; its words then begin at `at` in the text and are not added again. */
  readonly nestedIn?: number;
  readonly at?: number;
  /** Tellers after the speaker, outwards. */
  readonly through?: readonly Speaker[];
}

const MARKS = { "⟦": "source", "⟨": "cue", "⟪": "content" } as const;
const ENDS = "⟧⟩⟫";

/** The text without marks, and the article that the marks describe. */
export function article(lines: readonly Line[], more: Partial<Article> = {}): { text: string; article: Article } {
  const sources: Source[] = [];
  const attributions: Attribution[] = [];
  let text = "";
  for (const line of lines) {
    const pieces = unmark(line.marked, line.at ?? text.length);
    const index = attributions.length;
    const sourceId = line.speaker && file(sources, line.speaker, pieces.source[0] ?? pieces.whole, index);
    attributions.push(attribution(line, pieces, index, sourceId));
    if (line.at === undefined) text += `${pieces.text}\n`;
  }
  const empty = {
    passages: [],
    sentences: [],
    quotations: [],
    assertions: [],
    code: [],
    tags: [],
    marks: [],
    findings: [],
  };
  return {
    text,
    article: { kind: "news", kindBecause: "It reads like news.", ...empty, attributions, sources, ...more },
  };
}

interface Pieces {
  readonly text: string;
  readonly whole: Span;
  readonly source: Span[];
  readonly cue: Span[];
  readonly content: Span[];
}

function unmark(marked: string, from: number): Pieces {
  const roles = { source: [] as Span[], cue: [] as Span[], content: [] as Span[] };
  const open: { role: keyof typeof roles; start: number }[] = [];
  let text = "";
  for (const sign of marked) {
    const role = MARKS[sign as keyof typeof MARKS];
    if (role) open.push({ role, start: from + text.length });
    else if (ENDS.includes(sign)) {
      const { role: closed, start } = open.pop() ?? { role: "content" as const, start: from };
      roles[closed].push({ start, end: from + text.length });
    } else text += sign;
  }
  return { text, whole: { start: from, end: from + text.length }, ...roles };
}

function file(sources: Source[], speaker: Speaker, span: Span, claim: number): number {
  const known = sources.find(({ label }) => label === speaker.label);
  const mention = { span, form: "name" as const, name: [span], speaks: true };
  if (known) {
    sources[known.id] = { ...known, mentions: [...known.mentions, mention], claims: [...known.claims, claim] };
    return known.id;
  }
  const named = !speaker.kind.startsWith("unnamed");
  sources.push({
    id: sources.length,
    ...speaker,
    ...(named && { name: speaker.label }),
    plural: false,
    asksForAnonymity: false,
    mentions: [mention],
    claims: [claim],
    strength: { level: "adequate", reasons: ["it has a name"] },
    because: [],
  });
  return sources.length - 1;
}

function attribution(line: Line, pieces: Pieces, index: number, sourceId: number | undefined): Attribution {
  const tellers = line.speaker ? [line.speaker, ...(line.through ?? [])] : [];
  return {
    index,
    passage: index,
    form: "indirect",
    stance: line.stance ?? "asserts",
    source: pieces.source,
    cue: pieces.cue,
    content: pieces.content,
    cueLemma: "say",
    span: pieces.whole,
    ...(sourceId !== undefined && { sourceId }),
    ...(line.nestedIn !== undefined && { nestedIn: line.nestedIn }),
    chain: tellers.map(({ label, kind }) => ({ name: label, kind, attribution: index })),
    strength: { level: line.strength ?? "adequate", reasons: ["one source"] },
    imputed: false,
    confidence: { level: line.confidence ?? "sure", probability: 0.97 },
    because: ["a verb of saying with its subject"],
    tagAt: pieces.whole.end,
  };
}
