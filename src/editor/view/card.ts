/** The hover cards, as Markdown: one for who said what, one for a finding. Short enough to be read at a glance. */

import { t } from "@vscode/l10n";
import { claimWords, knownOf, type Teller, tellers } from "../../core/claims";
import type { Article, Attribution, ConfidenceLevel, Finding, Source, Span, StrengthLevel } from "../../core/model";
import { isOwnOutlet } from "../../core/ownOutlet";
import type { RuleRow } from "../../core/rules/rule";
import { sourceKind } from "../../lexicon/kinds";
import { inWords, nameInWords } from "../../words/sentences";
import { commandId } from "../manifest/commands";
import { commandLink, escapeMarkdown } from "./markdown";
import { canBeRegistered } from "./sameSource";
import { placeOfAttribution, placeOfFinding } from "./tagPlaces";

/** The article that a card is about, and the document it was read from. */
export interface CardSubject {
  readonly article: Article;
  readonly text: string;
  /** For the links: which document, and which version of it the offsets belong to. */
  readonly uri: string;
  readonly version: number;
}

/** How well a claim is sourced, in words. */
export const STRENGTH_WORDS: Readonly<Record<StrengthLevel, string>> = {
  strong: "strong",
  adequate: "adequate",
  weak: "weak",
  none: "none",
};

/** How sure the tool is, in words. */
export const CONFIDENCE_WORDS: Readonly<Record<ConfidenceLevel, string>> = {
  sure: "sure",
  likely: "likely",
  guess: "a guess",
};

const MOST_REASONS = 4;
const MOST_CLAIMS = 3;
const LONGEST = { name: 80, reason: 140, claim: 48 };

export function attributionCard(subject: CardSubject, attribution: Attribution): string {
  const { article } = subject;
  const source = attribution.sourceId === undefined ? undefined : article.sources[attribution.sourceId];
  const { strength, confidence } = attribution;
  return paragraphs(
    heading(attribution, source),
    stance(attribution),
    t("Sourcing: {0}", `**${t(STRENGTH_WORDS[strength.level])}**`) + because(strength.reasons),
    t("Reading: {0}", `**${t(CONFIDENCE_WORDS[confidence.level])}**`) + because(attribution.because),
    chain(subject, attribution),
    otherClaims(subject, attribution, source),
    actions(
      commandLink(t("Tag the source…"), commandId("tagSource"), {
        ...from(subject),
        ...placeOfAttribution(attribution),
        attribution: attribution.index,
      }),
      commandLink(t("Correct the kind…"), commandId("correctKind"), {
        ...from(subject),
        attribution: attribution.index,
      }),
      ...(source && canBeRegistered(source, article)
        ? [commandLink(t("Add to register…"), commandId("addToRegister"), { ...from(subject), source: source.id })]
        : []),
    ),
  );
}

export function findingCard(subject: CardSubject, finding: Finding, rule: RuleRow): string {
  const target = { ...from(subject), code: finding.code, ...finding.span };
  const place = placeOfFinding(subject.article, finding);
  return paragraphs(
    `**${escapeMarkdown(t(rule.title))}** — ${finding.code}`,
    reasonLine(finding.because),
    t(rule.reason),
    `*${escapeMarkdown(t(rule.guideline), 300)}*`,
    actions(
      ...(place ? [commandLink(t("Tag the source…"), commandId("tagSource"), { ...from(subject), ...place })] : []),
      commandLink(t("Ignore…"), commandId("ignoreFinding"), target),
      commandLink(t("About this rule"), commandId("explainRule"), finding.code),
    ),
  );
}

function heading(attribution: Attribution, source: Source | undefined): string {
  const kind = sourceKind(source?.kind ?? attribution.chain[0]?.kind ?? "unspecified");
  const first = attribution.chain[0];
  const label = source?.label ?? (first && nameInWords(first)) ?? t("No source given");
  const known = (source ? knownOf(source) : []).map((part) => escapeMarkdown(part, LONGEST.name));
  return `**${kind.symbol} ${escapeMarkdown(label, LONGEST.name)}** — ${[t(kind.title), ...known].join(", ")}`;
}

function stance(attribution: Attribution): string {
  switch (attribution.stance) {
    case "asserts":
      return "";
    case "denies":
      return t("Denies it.");
    case "declines":
      return t("Was asked, and would not say.");
  }
}

/**
 * `Rubio → a European diplomat (unnamed official) → CNN (outlet) → UNN (this outlet)`: from the first speaker
 * on, also in the card of a teller in the middle.
 */
function chain(subject: CardSubject, attribution: Attribution): string {
  const hops = tellers(subject.article, attribution);
  if (hops.filter((hop) => hop.attribution !== undefined).length < 2) return "";
  const here = hops.findIndex((hop) => hop.attribution === attribution.index);
  return hops.map((hop, index) => hopText(subject, hop, index === here)).join(" → ");
}

/** The kind is said where the name does not say it. */
function hopText(subject: CardSubject, hop: Teller, isThis: boolean): string {
  const name = escapeMarkdown(nameInWords(hop), LONGEST.name);
  const linked = hop.span ? reveal(subject, name, hop.span) : name;
  const teller = isThis ? `**${linked}**` : linked;
  if (isOwnOutlet(hop.name, subject.article.outlet)) return t("{0} (this outlet)", teller);
  const plainName = hop.kind === "named-person" || hop.kind === "named-organisation";
  return plainName ? teller : `${teller} (${t(sourceKind(hop.kind).title)})`;
}

function otherClaims(subject: CardSubject, attribution: Attribution, source: Source | undefined): string {
  const others = (source?.claims ?? []).filter((index) => index !== attribution.index);
  if (others.length === 0) return "";
  const links = others.slice(0, MOST_CLAIMS).flatMap((index) => claimLink(subject, index));
  const more = others.length - links.length;
  return t("Also: {0}", [...links, ...(more > 0 ? [t("{0} more", more)] : [])].join(" · "));
}

function claimLink(subject: CardSubject, index: number): string[] {
  const claim = subject.article.attributions[index];
  if (!claim) return [];
  return [reveal(subject, escapeMarkdown(claimWords(subject.text, claim), LONGEST.claim), claim.span)];
}

function because(reasons: readonly string[]): string {
  const shown = reasonWords(reasons);
  return shown === "" ? "" : ` — ${shown}`;
}

function reasonLine(reasons: readonly string[]): string {
  const shown = reasonWords(reasons);
  return shown === "" ? "" : t("Why: {0}", shown);
}

function reasonWords(reasons: readonly string[]): string {
  return reasons
    .slice(0, MOST_REASONS)
    .map((reason) => escapeMarkdown(inWords(reason), LONGEST.reason))
    .join("; ");
}

function reveal(subject: CardSubject, label: string, span: Span): string {
  return commandLink(label, commandId("revealSpan"), { ...from(subject), start: span.start, end: span.end });
}

function from(subject: CardSubject): { uri: string; version: number } {
  return { uri: subject.uri, version: subject.version };
}

function actions(...links: readonly string[]): string {
  return links.join(" · ");
}

function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}
