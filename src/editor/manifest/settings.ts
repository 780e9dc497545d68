/**
 * Every setting of the extension, one row each. The settings editor, its texts and the types that
 * the code reads settings with follow from these rows; the setting of each rule follows from its own row.
 */
import type { RuleCode, Severity } from "../../core/model";
import { PROFILES, RULES, SEVERITY_MEANINGS } from "../../core/rules";
import { READ_AS, type ReadAsPatterns } from "../view/readAs";

export type SectionId = "highlights" | "beside" | "findings" | "rules" | "tags" | "analysis";

/** The titled sections of the settings editor, in its order. */
export const SECTIONS: Readonly<Record<SectionId, string>> = {
  highlights: "Highlights",
  beside: "Outline, Lenses and Hints",
  findings: "Findings",
  rules: "Rules",
  tags: "Tags",
  analysis: "Analysis",
};

/** A setting whose value is a `T`. */
export interface SettingRow<T> {
  readonly section: SectionId;
  readonly value: T;
  /** Markdown. */
  readonly text: string;
  /** The rest of its JSON schema. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** What each choice means, where there are choices. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Where it can be set: for a folder too where absent. */
  readonly scope?: "window";
}

type Said = Pick<SettingRow<unknown>, "section" | "text">;

const flag = (row: Said & { value: boolean }): SettingRow<boolean> => ({ ...row, schema: { type: "boolean" } });

const choice = <C extends string>(row: Said & { value: NoInfer<C>; choices: Record<C, string> }): SettingRow<C> => ({
  ...row,
  schema: { type: "string" },
});

const text = (row: Said & { value: string }): SettingRow<string> => ({ ...row, schema: { type: "string" } });

const globs = (row: Said & { value: readonly string[] }): SettingRow<readonly string[]> => ({
  ...row,
  schema: { type: "array", items: { type: "string" } },
});

const count = (row: Said & { value: number; least: number }): SettingRow<number> => ({
  section: row.section,
  text: row.text,
  value: row.value,
  schema: { type: "integer", minimum: row.least },
});

const readAs = (row: Said & { value: ReadAsPatterns }): SettingRow<ReadAsPatterns> => ({
  ...row,
  schema: { type: "object", additionalProperties: { type: "string", enum: Object.keys(READ_AS) } },
});

export const SETTINGS = {
  profile: choice({
    section: "rules",
    value: "standard",
    text: "How much is asked of the copy. Each rule has a severity of its own in each profile; the settings below change single rules.",
    choices: PROFILES,
  }),
  "highlight.enabled": flag({
    section: "highlights",
    value: true,
    text: "Highlight who said what in an article.",
  }),
  "highlight.by": choice({
    section: "highlights",
    value: "role",
    text: "What the highlights tell apart. The style of the line differs as well as the colour, and the source of a claim is always underlined.",
    choices: {
      role: "The parts of an attribution: the source, the cue (“said”, “according to”) and what is said.",
      kind: "The kind of source: a named one, an unnamed one, a record, another newsroom, the reporter.",
      strength: "How well the claim is sourced: strong, adequate, weak or not at all.",
    },
  }),
  "outline.plainText": flag({
    section: "beside",
    value: true,
    text: "List sections, passages and, in them, who says what in the outline of a plain-text article.",
  }),
  "outline.markdown": flag({
    section: "beside",
    value: true,
    text: "List who says what in the outline of a Markdown article, in a part of its own below the headings.",
  }),
  "lenses.enabled": flag({
    section: "beside",
    value: false,
    text: "Say above each passage how many sources and claims it has, and how strong the weakest of them is.",
  }),
  "chainHints.enabled": flag({
    section: "beside",
    value: false,
    text: "Say behind a claim that came through others who told it whom: “← European diplomat ← CNN”.",
  }),
  problems: choice({
    section: "findings",
    value: "all",
    text: "Where findings are shown, in Problems, hovers and the light bulb; while you type as well as after saving.",
    choices: {
      all: "In every article.",
      tagged: "In documents that hold a tag: those that an editor has begun to work on.",
      off: "Nowhere.",
    },
  }),
  maxProblems: count({
    section: "findings",
    value: 100,
    least: 1,
    text: "How many findings of one document are shown in Problems, the most important first. One more line says how many are left out.",
  }),
  "tags.addDate": flag({
    section: "tags",
    value: false,
    text: "Write today’s date into the tag of a new source.",
  }),
  "preview.tags": {
    ...flag({
      section: "tags",
      value: false,
      text: "Show tags as small badges in the Markdown preview. Without it they show nowhere in it, as on a page that is published.",
    }),
    scope: "window",
  },
  enabled: flag({
    section: "analysis",
    value: true,
    text: "Read Markdown and plain-text documents. Where this is off nothing of the extension shows.",
  }),
  "analysis.include": globs({
    section: "analysis",
    value: ["**"],
    text: "The files that are read, as glob patterns. A pattern without `**` at its start counts from the workspace folder: `drafts/**`.",
  }),
  "analysis.exclude": globs({
    section: "analysis",
    value: ["**/node_modules/**"],
    text: "Files that are not read, as glob patterns; this beats `#onTheRecord.analysis.include#`.",
  }),
  "analysis.readAs": readAs({
    section: "analysis",
    value: {},
    text: "What files are read as, whatever they look like: a glob pattern, as in `#onTheRecord.analysis.include#`, and beside it `news`, `opinion`, `other` (no article: nothing is shown or found there) or `auto` (as its text shows). Where several patterns fit, the one with most characters besides wildcards decides. The command “Read This Document as…” fills this in.",
  }),
  "analysis.maxLength": count({
    section: "analysis",
    value: 1_000_000,
    least: 1_000,
    text: "The length, in characters, above which a document is not read.",
  }),
  "workspace.maxFiles": count({
    section: "analysis",
    value: 500,
    least: 1,
    text: "How many files of the workspace are read, at most, where all articles are looked at: for the sourcing report of the workspace, its symbols, and where else a source is quoted. What has been read is kept, at about 0.2 MB for an article of 700 words.",
  }),
  outlet: text({
    section: "analysis",
    value: "",
    text: "The name of your newsroom, as it stands in your copy. A claim that came through another newsroom is told from one of your own by it. Where an article names its own outlet, that counts instead.",
  }),
} as const;

export type SettingKey = keyof typeof SETTINGS;
export type SettingValue<K extends SettingKey> = (typeof SETTINGS)[K] extends SettingRow<infer T> ? T : never;

/** What a rule's severity may be set to, and what each means. */
export const SEVERITIES: Readonly<Record<Severity | "off" | "profile", string>> = {
  profile: "As the profile has it.",
  ...SEVERITY_MEANINGS,
};

/** The setting of each rule, by its code: `SRC105` is `rules.unsourcedEvent`. */
export const RULE_SETTINGS: ReadonlyMap<RuleCode, string> = new Map(
  RULES.map((rule) => [rule.code, `rules.${camelCase(rule.name)}`]),
);

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
