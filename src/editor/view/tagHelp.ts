/** The grammar of a tag while it is typed, and which part of it is at hand. */
import { t } from "@vscode/l10n";
import { SOURCE_KINDS } from "../../lexicon/kinds";
import { SOURCELESS, TAG_KEYS, type TagKeyRow } from "../../lexicon/tagKeys";
import type { TypingPlace } from "./tagTyping";

export interface TagHelp {
  /** `src: …; by: …; role: …`. */
  readonly label: string;
  readonly parts: readonly HelpPart[];
  /** Which part is at hand; none between two. */
  readonly active: number | undefined;
}

export interface HelpPart {
  /** Where it stands in the label. */
  readonly start: number;
  readonly end: number;
  /** Plain text. */
  readonly about: string;
}

const SRC_VALUES: readonly string[] = [
  ...SOURCE_KINDS.filter(({ id }) => id !== "unspecified").map(({ tag }) => tag),
  ...SOURCELESS.map(({ value }) => value),
];

/** Nothing where no tag has begun yet: completion offers whole ones there. */
export function tagHelp(place: TypingPlace): TagHelp | undefined {
  switch (place.type) {
    case "tag":
      return undefined;
    case "key":
      return sourceHelp(undefined);
    case "value":
      return sourceHelp(place.key);
    case "code":
      return ignoreHelp(place.form, 0);
    case "reason":
      return ignoreHelp("src-ignore", 1);
  }
}

function sourceHelp(key: string | undefined): TagHelp {
  const rows: readonly (Pick<TagKeyRow, "key"> & { about: string })[] = [
    { key: "src", about: t("What kind of source it is: {0}.", SRC_VALUES.join(", ")) },
    ...TAG_KEYS.map(({ key, meaning, example }) => ({
      key,
      about: `${t(meaning)}. ${t("For example: {0}", `${key}: ${example}`)}`,
    })),
  ];
  const active = rows.findIndex((row) => row.key === key);
  return { ...laidOut(rows.map((row) => [`${row.key}: …`, row.about])), active: active < 0 ? undefined : active };
}

function ignoreHelp(form: string, active: number): TagHelp {
  return {
    ...laidOut(
      [
        ["SRC…", t("The rules that are silent, by their codes.")],
        [t("reason"), t("Why they are silent: whoever reads the copy next has to see that.")],
      ],
      `${form} `,
      ": ",
    ),
    active,
  };
}

function laidOut(parts: readonly (readonly [string, string])[], opening = "", between = "; "): Omit<TagHelp, "active"> {
  let label = opening;
  const placed = parts.map(([words, about], i) => {
    if (i > 0) label += between;
    const start = label.length;
    label += words;
    return { start, end: label.length, about };
  });
  return { label, parts: placed };
}
