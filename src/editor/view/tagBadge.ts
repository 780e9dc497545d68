/** What the badge of a tag says in the Markdown preview: no more than the tag itself, in a few words. */
import { t } from "@vscode/l10n";
import type { IgnoreTag, SourceTag, Tag } from "../../core/model";
import { sourceKind } from "../../lexicon/kinds";
import type { Terms } from "../../lexicon/tagKeys";
import { inWords } from "../../words/sentences";
import { type KindGroup, kindGroup } from "./kindGroups";
import { plainLabel } from "./markdown";

/** How a badge is framed: by the group of its kind, or as what it is besides. */
export type BadgeLook = KindGroup | "sourceless" | "ignore" | "malformed";

export interface TagBadge {
  readonly look: BadgeLook;
  /** One character that stands for the kind; a screen reader passes over it. */
  readonly symbol: string;
  /** `named person · Ann Lee · on the record`. */
  readonly text: string;
  /** All that the tag says, `key: value`, one below the other; nothing where the text says it all. */
  readonly more: string;
}

/** Terms as a badge words them. */
export const TERMS_IN_SHORT: Readonly<Record<Terms, string>> = {
  "on-record": "on the record",
  background: "on background",
  "deep-background": "on deep background",
  "off-record": "off the record",
};

/** The keys that a badge has room for, in its order; the others are in its tooltip. */
const SHOWN = ["by", "role", "org", "desc", "terms", "reason"] as const;

const LONGEST = { value: 60, problem: 160, reason: 80 };

export function tagBadge(tag: Tag): TagBadge {
  switch (tag.type) {
    case "source":
      return sourceBadge(tag);
    case "ignore":
      return ignoreBadge(tag);
    case "malformed": {
      const problem = plainLabel(inWords(tag.problem).replaceAll("`", ""), LONGEST.problem);
      return { look: "malformed", symbol: "⚠", text: t("Broken tag: {0}", problem), more: "" };
    }
  }
}

function sourceBadge({ src, fields }: SourceTag): TagBadge {
  const known = SHOWN.flatMap((key) => (fields[key] ? [valueInWords(key, fields[key])] : []));
  const more = Object.entries(fields).map(([key, value]) => `${key}: ${plainLabel(value)}`);
  const rest = { text: [kindInWords(src), ...known].join(" · "), more: more.join("\n") };
  if (src === "none" || src === "to-come") return { look: "sourceless", symbol: src === "none" ? "–" : "…", ...rest };
  return { look: kindGroup(src), symbol: sourceKind(src).symbol, ...rest };
}

function kindInWords(src: SourceTag["src"]): string {
  switch (src) {
    case "none":
      return t("no source needed");
    case "to-come":
      return t("source to come");
    default:
      return t(sourceKind(src).title);
  }
}

function valueInWords(key: string, value: string): string {
  const terms = key === "terms" && Object.hasOwn(TERMS_IN_SHORT, value) ? TERMS_IN_SHORT[value as Terms] : undefined;
  return terms ? t(terms) : plainLabel(value, LONGEST.value);
}

function ignoreBadge({ scope, codes, reason }: IgnoreTag): TagBadge {
  const text = ignoreInWords(scope, codes.join(", "), plainLabel(reason, LONGEST.reason));
  return { look: "ignore", symbol: "∅", text, more: "" };
}

function ignoreInWords(scope: IgnoreTag["scope"], codes: string, reason: string): string {
  switch (scope) {
    case "here":
      return t("{0} ignored here: {1}", codes, reason);
    case "passage":
      return t("{0} ignored in this paragraph: {1}", codes, reason);
    case "file":
      return t("{0} ignored in this file: {1}", codes, reason);
  }
}
