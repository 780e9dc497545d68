/** Reads the desk's file: what it says as plain data, and what is wrong with it. */
import type { AnalysisSettings, ArticleKind, HouseStyle, KnownSource, Profile, RuleCode } from "../model";
import { check, type FileParts } from "./checks";
import { ShapeReader } from "./reader";
import { FILE } from "./rows";
import { type DeskProblem, parseYaml } from "./yaml";

/** What the desk's file says. Plain data. */
export interface DeskFile {
  /** How much is asked; absent where the file leaves it to each person. */
  readonly profile?: Profile;
  /** The desk's own outlet: `Skellmouth Courier`. */
  readonly outlet?: string;
  /** A severity per rule, where the desk has chosen one. */
  readonly severities: NonNullable<AnalysisSettings["severities"]>;
  /** Decisions to silence rules, in the order of the file. */
  readonly ignored: readonly IgnoreEntry[];
  /** In the order of the file: of several that fit a document, the last counts. */
  readonly readAs: readonly { readonly files: string; readonly kind: ArticleKind }[];
  /** What the desk's own style says. */
  readonly style: HouseStyle;
  /** The sources that the desk knows. Absent where the file has no `sources`. */
  readonly register?: readonly KnownSource[];
}

/** A decision to silence rules. */
export interface IgnoreEntry {
  /** The rules. */
  readonly rules: readonly RuleCode[];
  /** Why, in the desk's words. */
  readonly reason: string;
  /** Glob patterns, from the folder of the file; everywhere where absent. */
  readonly files?: readonly string[];
  /** Only where the finding touches these words; everywhere where absent. */
  readonly text?: string;
}

/** A desk's file as it was read. */
export interface DeskReading {
  /** Absent where there is an error: then the file as a whole has no effect. */
  readonly file?: DeskFile;
  /** What is wrong in it, in the order of the text. */
  readonly problems: readonly DeskProblem[];
}

/** Reads the text of a `.sourcing.yml`. Never throws, and takes time in proportion to the text. */
export function readDeskFile(text: string): DeskReading {
  const { root, problems: ofForm } = parseYaml(text);
  // What a broken file seems to say would only lead astray.
  if (ofForm.length > 0) return { problems: inOrder(text, ofForm) };
  const reader = new ShapeReader();
  const parts = (root && reader.read(FILE, root)) ?? {};
  check(parts, reader);
  const problems = inOrder(text, reader.problems);
  return problems.some(({ severity }) => severity === "error") ? { problems } : { file: toFile(parts), problems };
}

/** In the order of the text, each shown on its first line. */
function inOrder(text: string, problems: readonly DeskProblem[]): DeskProblem[] {
  return problems
    .map(({ span: { start, end }, ...rest }) => {
      const line = text.slice(start, end).search(/[\r\n]/);
      return { ...rest, span: { start, end: line > 0 ? start + line : end } };
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function toFile({ profile, outlet, rules, ignore, readAs, style, sources }: FileParts): DeskFile {
  return {
    ...(profile ? { profile: profile.value } : {}),
    ...(outlet ? { outlet: outlet.value } : {}),
    severities: Object.fromEntries((rules ?? []).map(([rule, severity]) => [rule.value, severity.value])),
    ignored: (ignore ?? []).flatMap(toIgnoreEntry),
    readAs: (readAs ?? []).map(([files, kind]) => ({ files: files.value, kind: kind.value })),
    style: toStyle(style ?? {}),
    ...(sources ? { register: sources.map(toKnownSource) } : {}),
  };
}

/** An entry of which no rule is known silences nothing. */
function toIgnoreEntry({ rule, reason, files, text }: NonNullable<FileParts["ignore"]>[number]): IgnoreEntry[] {
  if (!rule || rule.length === 0 || !reason) return [];
  return [
    {
      rules: valuesOf(rule),
      reason: reason.value,
      ...(files ? { files: valuesOf(files) } : {}),
      ...(text ? { text: text.value } : {}),
    },
  ];
}

function toStyle({ discourage, prefer, allow, outlets, titles }: NonNullable<FileParts["style"]>): HouseStyle {
  const lower = (one: { readonly value: string }) => one.value.toLowerCase();
  return {
    ...(discourage
      ? { discouraged: Object.fromEntries(discourage.map(([from, to]) => [lower(from), lower(to)])) }
      : {}),
    ...(prefer ? { preferred: prefer.map(lower) } : {}),
    ...(allow ? { allowed: allow.map(lower) } : {}),
    ...(outlets ? { outlets: valuesOf(outlets) } : {}),
    ...(titles ? { titles: valuesOf(titles) } : {}),
  };
}

function toKnownSource(source: NonNullable<FileParts["sources"]>[number]): KnownSource {
  const { ref, name, aliases, kind, role, org, desc, terms } = source;
  return {
    ref: ref?.value ?? "",
    ...(name ? { name: name.value } : {}),
    ...(aliases ? { aliases: valuesOf(aliases) } : {}),
    ...(kind ? { kind: kind.value } : {}),
    ...(role ? { role: role.value } : {}),
    ...(org ? { organisation: org.value } : {}),
    ...(desc ? { description: desc.value } : {}),
    ...(terms ? { terms: terms.value } : {}),
  };
}

function valuesOf<T>(placed: readonly { readonly value: T }[]): T[] {
  return placed.map(({ value }) => value);
}
