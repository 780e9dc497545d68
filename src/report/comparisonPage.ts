/** The comparison of two versions of an article, laid out: what lost or gained a source first. */
import { t } from "@vscode/l10n";
import { nameInWords } from "../words/sentences";
import { kindCell } from "./articlePage";
import { CHANGES, type Change, type ComparedSentence, type Comparison, type KeptSentence } from "./compare";
import { levelPhrase } from "./levels";
import type { Block, Cell, Link, Page, Section } from "./page";
import type { Place } from "./report";

export function comparisonPage(comparison: Comparison): Page {
  const { kept, added, removed } = comparison;
  const changes = CHANGES.map((change) => changeSection(change, kept)).filter((section) => section !== undefined);
  const still = kept.filter(({ change }) => !change);
  return {
    title: t("Two versions of {0}", comparison.file),
    sections: [
      { blocks: [versions(comparison), figures(comparison), ...(changes.length === 0 ? [nothingChanged()] : [])] },
      ...changes,
      ...sentenceSection(t("Written anew"), t("Sentences that only the later version has"), added, true),
      ...sentenceSection(t("Taken out"), t("Sentences that only the earlier version has"), removed, false),
      ...(still.length > 0 ? [{ heading: t("Sourced as before"), blocks: [stillText(still)] }] : []),
    ],
  };
}

function nothingChanged(): Block {
  return { block: "text", text: t("Every sentence that both versions have is sourced as it was.") };
}

function versions({ beforeName, afterName }: Comparison): Block {
  return {
    block: "figures",
    figures: [
      { name: t("Earlier version"), value: { text: beforeName, quoted: true } },
      { name: t("Later version"), value: { text: afterName, quoted: true } },
    ],
  };
}

function figures({ before, after }: Comparison): Block {
  const row = (text: string, one: number, other: number): Cell[] => [
    { text },
    { text: String(one) },
    { text: String(other) },
    { text: difference(other - one) },
  ];
  return {
    block: "table",
    caption: t("The two versions in figures"),
    columns: [
      { title: t("Count") },
      { title: t("Earlier"), numbers: true },
      { title: t("Later"), numbers: true },
      { title: t("Difference"), numbers: true },
    ],
    rows: [
      row(t("Sentences that assert something"), before.sentences, after.sentences),
      row(t("With a source"), before.sourced, after.sourced),
      row(t("Sentences that need a source, or name none"), before.unsourced, after.unsourced),
      row(t("Sources"), before.sources, after.sources),
    ],
  };
}

function difference(change: number): string {
  if (change === 0) return "0";
  return change > 0 ? `+${change}` : `−${-change}`;
}

function changeSection(change: Change, kept: readonly KeptSentence[]): Section | undefined {
  const changed = kept.filter((sentence) => sentence.change === change);
  if (changed.length === 0) return undefined;
  return {
    heading: changeHeading(change),
    blocks: [
      {
        block: "table",
        caption: changeCaption(change),
        columns: [{ title: t("Sentence") }, { title: t("Before") }, { title: t("Now") }],
        rows: changed.map((sentence) => [
          sentenceCell(sentence),
          sourcingCell(sentence.before),
          sourcingCell(sentence.after),
        ]),
      },
    ],
  };
}

function changeHeading(change: Change): string {
  switch (change) {
    case "lost":
      return t("Lost a source");
    case "gained":
      return t("Gained a source");
    case "speaker":
      return t("Another speaker");
    case "kind":
      return t("Another kind of source");
    case "strength":
      return t("Another strength of sourcing");
  }
}

function changeCaption(change: Change): string {
  switch (change) {
    case "lost":
      return t("Sentences that had a source and have none now");
    case "gained":
      return t("Sentences that had no source and have one now");
    case "speaker":
      return t("Sentences that somebody else says now");
    case "kind":
      return t("Sentences whose source is of another kind now");
    case "strength":
      return t("Sentences that are better or less well sourced now");
  }
}

function sentenceCell({ before, after, edited, moved, better }: KeptSentence): Cell {
  const notes = [
    t("line {0}", after.place.line),
    ...(better === undefined ? [] : [better ? t("better sourced") : t("less well sourced")]),
    ...(moved ? [t("moved from line {0}", before.place.line)] : []),
    ...(edited ? [t("was: {0}", before.words)] : []),
  ];
  return { text: after.words, quoted: true, detail: notes.join("; "), link: later(after.place) };
}

function sourcingCell({ level, speakers }: ComparedSentence): Cell {
  const [first, ...others] = speakers.map((speaker): Cell => {
    const kind = kindCell(speaker.kind);
    return {
      text: nameInWords({ name: speaker.label, kind: speaker.kind }) || t("The text leaves open who speaks"),
      quoted: true,
      detail: kind.text,
    };
  });
  const sourcing = { text: levelPhrase(level), level };
  return first ? { ...sourcing, more: [first, ...others] } : sourcing;
}

/** Only what the later version has can be gone to: the earlier one may be nowhere any more. */
function sentenceSection(
  heading: string,
  caption: string,
  sentences: readonly ComparedSentence[],
  linked: boolean,
): Section[] {
  if (sentences.length === 0) return [];
  return [
    {
      heading,
      blocks: [
        {
          block: "table",
          caption,
          columns: [{ title: t("Sentence") }, { title: t("Sourcing") }],
          rows: sentences.map((sentence) => [
            {
              text: sentence.words,
              quoted: true,
              detail: t("line {0}", sentence.place.line),
              ...(linked && { link: later(sentence.place) }),
            },
            sourcingCell(sentence),
          ]),
        },
      ],
    },
  ];
}

function stillText(still: readonly KeptSentence[]): Block {
  const [edited, moved] = [still.filter((one) => one.edited).length, still.filter((one) => one.moved).length];
  const text =
    still.length === 1
      ? t("1 sentence is sourced as before.")
      : t(
          "{0} sentences are sourced as before, {1} of them in other words and {2} in another place.",
          still.length,
          edited,
          moved,
        );
  return { block: "text", text };
}

const later = (place: Place): Link => ({ article: 0, place });
