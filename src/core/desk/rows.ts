/**
 * Every key of the desk's file, one row each: what it means, what it takes, an example. The JSON schema, the messages,
 * completion, hover, the starter and the docs page follow from these rows.
 */
import { CUE_FORMS, VAGUE_ADVERBS } from "../../lexicon/cues";
import { SOURCE_KINDS } from "../../lexicon/kinds";
import { say } from "../../lexicon/say";
import { SOURCE_SPELLINGS, type Terms } from "../../lexicon/tagKeys";
import type { ArticleKind, Profile, RuleCode, Severity, SourceKind } from "../model";
import { PROFILES, RULES, SEVERITY_MEANINGS } from "../rules";
import { type Choice, choice, glob, list, oneOrMore, record, table, verb, words } from "./shape";

function meanings<C extends string>(rows: Readonly<Record<C, string>>): Choice<C>[] {
  return (Object.entries(rows) as [C, string][]).map(([value, meaning]) => ({ value, written: [value], meaning }));
}

const TERMS: Readonly<Record<Terms, string>> = {
  "on-record": "May be named and quoted.",
  background: "May be quoted, and not named.",
  "deep-background": "May be used, and neither quoted nor named.",
  "off-record": "Must not be used.",
};

const ARTICLE_KINDS: Readonly<Record<ArticleKind, string>> = {
  news: "News articles: all rules look at them.",
  opinion: "Opinion pieces: only tags and what is unfinished count.",
  other: "No articles, such as notes and to-do lists: only tags and what is unfinished count.",
};

/** A rule by its code or its name. */
const rule = choice<RuleCode>(
  say`rule`,
  RULES.map(({ code, name, title, reason }) => ({
    value: code,
    written: [code, name],
    meaning: `${title}.`,
    more: reason,
  })),
  { open: true },
);

const spellingsOf = (tag: string): string[] =>
  Object.entries(SOURCE_SPELLINGS).flatMap(([spelling, meant]) => (meant === tag ? [spelling] : []));

const kind = choice<SourceKind>(
  say`kind of source`,
  SOURCE_KINDS.map(({ id, tag, title, example }) => ({
    value: id,
    written: [tag, ...spellingsOf(tag)],
    meaning: `${title}: “${example}”.`,
  })),
);

const LEMMAS = [...new Set([...CUE_FORMS.values()].flatMap((forms) => forms.map(({ lemma }) => lemma)))].sort();
const cueVerb = verb(LEMMAS);

const IGNORE_ENTRY = record(say`An entry of \`ignore\``, {
  rule: {
    meaning: "The rule, or several.",
    takes: oneOrMore(rule),
    required: true,
    example: "rule: SRC105",
  },
  reason: {
    meaning: "Why it is silent: whoever reads the file next has to see that.",
    takes: words(),
    required: true,
    example: "reason: the desk checks events by hand",
  },
  files: {
    meaning: "Only in these files, as a glob pattern or several. Without it, in all.",
    takes: oneOrMore(glob),
    example: "files: drafts/budget*.md",
  },
  text: {
    meaning: "Only where the finding touches these words.",
    takes: words(),
    example: "text: The repairs will cost",
  },
});

const STYLE = record(say`The key \`style\``, {
  discourage: {
    meaning: "Verbs that the desk does not want as cues, each with the verb to use. Both as infinitives.",
    takes: table(cueVerb, cueVerb),
    example: "discourage: { claim: say, slam: criticise }",
  },
  prefer: {
    meaning: "Verbs that are always welcome as cues, as infinitives: no rule minds them.",
    takes: list(cueVerb),
    example: "prefer: [add]",
  },
  allow: {
    meaning: "Words that name no source and are allowed all the same.",
    takes: list(words([...VAGUE_ADVERBS])),
    example: "allow: [reportedly]",
  },
  outlets: {
    meaning: "Newsrooms, by the names that stand in your copy. What came through one of them is second-hand.",
    takes: list(words()),
    example: "outlets: [Harbour Signal]",
  },
  titles: {
    meaning: "Titles that stand before a name in your copy, such as those of local offices.",
    takes: list(words()),
    example: "titles: [Reeve]",
  },
});

const SOURCE = record(say`A source`, {
  ref: {
    meaning: "The code by which tags call the source: `<!-- src: named; ref: s1 -->`.",
    takes: words(),
    required: true,
    example: "ref: s1",
  },
  name: {
    meaning: "The name. Leave it out where the source must not be named: this file may be read by others.",
    takes: words(),
    example: "name: Ann Lee",
  },
  aliases: {
    meaning: "Other names that stand for the source in your copy.",
    takes: list(words()),
    example: "aliases: [A. Lee]",
  },
  kind: {
    meaning: "What kind of source it is, as tags write it after `src:`.",
    takes: kind,
    example: "kind: named",
  },
  role: {
    meaning: "The position that makes the source worth hearing. Where an article gives one, that counts instead.",
    takes: words(),
    example: "role: city clerk",
  },
  org: {
    meaning: "Where the source belongs. Where an article says so itself, that counts instead.",
    takes: words(),
    example: "org: City of Ashford",
  },
  desc: {
    meaning: "How a source without a name is described in your copy.",
    takes: words(),
    example: "desc: an official with direct knowledge",
  },
  terms: {
    meaning: "On what terms the source speaks.",
    takes: choice<Terms>(say`terms`, meanings(TERMS)),
    example: "terms: on-record",
  },
});

/** The whole file. */
export const FILE = record(say`The desk's file`, {
  profile: {
    meaning: "How much is asked of the copy. Each rule has a severity of its own in each profile.",
    takes: choice<Profile>(say`profile`, meanings(PROFILES)),
    example: "profile: strict",
  },
  outlet: {
    meaning:
      "The name of your newsroom, as it stands in your copy. Where an article names its own, that counts instead.",
    takes: words(),
    example: "outlet: Dunmarrow Herald",
  },
  rules: {
    meaning: "A severity for single rules, by code or by name, whatever the profile says.",
    takes: table(rule, choice<Severity | "off">(say`severity`, meanings(SEVERITY_MEANINGS))),
    example: "rules:\n  SRC105: off\n  vague-authority: error",
  },
  ignore: {
    meaning: "Rules that are silent by the desk's decision, each with the reason why.",
    takes: list(IGNORE_ENTRY),
    example: `ignore:
  - rule: SRC105
    reason: the desk checks events by hand
    files: drafts/budget*.md
    text: The repairs will cost`,
  },
  readAs: {
    meaning:
      "What documents are, by glob pattern, where the tool would take them for something else. Of several patterns that fit, the last counts.",
    takes: table(glob, choice<ArticleKind>(say`kind of document`, meanings(ARTICLE_KINDS))),
    example: 'readAs:\n  "notes/**": other',
  },
  style: {
    meaning: "The desk's own style.",
    takes: STYLE,
    example: `style:
  discourage: { claim: say, slam: criticise }
  prefer: [add]
  allow: [reportedly]
  outlets: [Harbour Signal]
  titles: [Reeve]`,
  },
  sources: {
    meaning:
      "The register: the sources that the desk knows. They are recognised by name in the copy, and by `ref` in tags; a tag whose `ref` is not here is reported.",
    takes: list(SOURCE),
    example: `sources:
  - ref: s1
    name: Ann Lee
    aliases: [A. Lee]
    kind: named
    role: city clerk
    org: City of Ashford
    terms: on-record`,
  },
});
