/** The rows of the Sources view: sources, below each its claims in reading order, below each the tellers of its chain. */
import { t } from "@vscode/l10n";
import { claimWords, tellers } from "../../core/claims";
import type { Article, Attribution, Source, SourceKind, Span, StrengthLevel } from "../../core/model";
import { isOwnOutlet } from "../../core/ownOutlet";
import { SOURCE_KINDS, sourceKind } from "../../lexicon/kinds";
import { inWords, nameInWords } from "../../words/sentences";
import { KIND_GROUPS, type KindGroup, kindGroup } from "./kindGroups";
import { escapeMarkdown, plainLabel } from "./markdown";
import { type Place, placesIn, type Row } from "./row";
import { placeOfAttribution } from "./tagPlaces";

export const SORTS = ["mention", "kind", "strength"] as const;
export type SortBy = (typeof SORTS)[number];

export const GROUPINGS = ["none", "kind", "strength"] as const;
export type GroupBy = (typeof GROUPINGS)[number];

export interface SourceTreeOptions {
  readonly sort: SortBy;
  readonly group: GroupBy;
  /** Shows sources and claims that hold these words; all where empty. */
  readonly filter: string;
}

const LONGEST = { source: 80, claim: 90, tooltip: 400 };

/** The shape tells the group of kinds, whatever the colour. */
const ICONS: Readonly<Record<KindGroup, string>> = {
  named: "account",
  unnamed: "question",
  record: "book",
  published: "broadcast",
  observed: "eye",
};

const LEVELS: readonly StrengthLevel[] = ["strong", "adequate", "weak", "none"];

/** Higher the stronger: told without colour, and at a glance. */
const STRENGTH_SHAPES: Readonly<Record<StrengthLevel, string>> = {
  strong: "▂▄▆",
  adequate: "▂▄",
  weak: "▂",
  none: "∅",
};

export function sourceTree(text: string, article: Article, options: SourceTreeOptions): Row[] {
  const tree = new Tree(text, article, fold(options.filter));
  const speaking = article.sources.filter(({ claims }) => claims.length > 0);
  const sorted = [...speaking].sort((one, other) => compare(article, options.sort, one, other));
  const ids = idsOf(speaking);
  const rowOf = (source: Source) => tree.source(source, ids.get(source.id)!);
  const open = tree.open();
  if (options.group === "none") return [...sorted.flatMap(rowOf), ...open];
  const headings = options.group === "kind" ? kindHeadings() : strengthHeadings();
  return headings
    .map((heading) => headed(heading, [...sorted.filter(heading.holds).flatMap(rowOf), ...(heading.open ? open : [])]))
    .filter(({ children }) => children.length > 0);
}

/** How many sources an article has that say something. */
export function sourceCount(article: Article): number {
  return article.sources.filter(({ claims }) => claims.length > 0).length;
}

interface Heading {
  readonly id: string;
  readonly title: string;
  readonly holds: (source: Source) => boolean;
  /** Whether claims whose speaker is left open are below it. */
  readonly open: boolean;
}

function kindHeadings(): Heading[] {
  const titles: Readonly<Record<KindGroup, string>> = {
    named: t("Named sources"),
    unnamed: t("Unnamed sources"),
    record: t("Records and data"),
    published: t("Newsrooms and posts"),
    observed: t("Seen by the reporter"),
  };
  return (Object.keys(KIND_GROUPS) as KindGroup[]).map((group) => ({
    id: `kind ${group}`,
    title: titles[group],
    holds: ({ kind }) => kindGroup(kind) === group,
    open: group === "unnamed",
  }));
}

function strengthHeadings(): Heading[] {
  const titles: Readonly<Record<StrengthLevel, string>> = {
    strong: t("Strong sourcing"),
    adequate: t("Adequate sourcing"),
    weak: t("Weak sourcing"),
    none: t("No sourcing"),
  };
  return LEVELS.map((level) => ({
    id: `strength ${level}`,
    title: titles[level],
    holds: ({ strength }) => strength.level === level,
    open: level === "none",
  }));
}

function headed({ id, title }: Heading, children: readonly Row[]): Row {
  // Claims that are left open are no source.
  const many = children.filter(({ target }) => target.source !== undefined).length;
  const count = many === 1 ? t("1 source") : t("{0} sources", many);
  return {
    id,
    context: "heading",
    label: title,
    description: count,
    tooltip: "",
    spoken: `${title}, ${count}`,
    unfolded: true,
    target: {},
    children,
  };
}

function compare(article: Article, by: SortBy, one: Source, other: Source): number {
  const first = firstPlace(article, one) - firstPlace(article, other);
  switch (by) {
    case "mention":
      return first;
    case "kind":
      return rankOfKind(one.kind) - rankOfKind(other.kind) || first;
    case "strength":
      return LEVELS.indexOf(one.strength.level) - LEVELS.indexOf(other.strength.level) || first;
  }
}

const rankOfKind = (kind: SourceKind): number => SOURCE_KINDS.findIndex(({ id }) => id === kind);

function firstPlace(article: Article, source: Source): number {
  return firstMention(article, source).start;
}

function firstMention({ attributions }: Article, { mentions, claims }: Source): Span {
  const places = [...mentions.map(({ span }) => span), ...claims.map((claim) => attributions[claim]!.span)];
  return places.reduce((first, span) => (span.start < first.start ? span : first));
}

/** By name or description; those that are called alike are counted. A line break parts what the text cannot imitate. */
function idsOf(sources: readonly Source[]): Map<number, string> {
  const taken = new Map<string, number>();
  return new Map(
    sources.map((source) => {
      const words = `${source.name === undefined ? "described" : "named"} ${fold(source.name ?? source.label)}`;
      const before = taken.get(words) ?? 0;
      taken.set(words, before + 1);
      return [source.id, before === 0 ? words : `${words}\n${before + 1}`];
    }),
  );
}

const fold = (words: string): string => words.trim().toLowerCase().replace(/\s+/g, " ");

class Tree {
  private readonly placeOf: (span: Span) => Place;

  constructor(
    private readonly text: string,
    private readonly article: Article,
    private readonly filter: string,
  ) {
    this.placeOf = placesIn(text);
  }

  /** The row of a source, if the filter lets it or one of its claims through. */
  source(source: Source, id: string): Row[] {
    const kind = t(sourceKind(source.kind).title);
    const known = [source.label, kind, source.role, source.organisation, source.description];
    const claims = this.claims(source.claims, id, this.passes(...known));
    if (claims.length === 0) return [];
    const group = kindGroup(source.kind);
    const label = plainLabel(source.label, LONGEST.source);
    const many = source.claims.length;
    const first = firstMention(this.article, source);
    const { level } = source.strength;
    return [
      {
        id,
        context: "place source",
        label,
        description:
          many === 1
            ? t("{0} {1} · 1 claim · {2}", STRENGTH_SHAPES[level], kind, strengthWords(level))
            : t("{0} {1} · {2} claims · {3}", STRENGTH_SHAPES[level], kind, many, strengthWords(level)),
        tooltip: sourceTooltip(source, kind),
        spoken:
          many === 1
            ? t("{0}, {1}, 1 claim, {2}", label, kind, strengthWords(level))
            : t("{0}, {1}, {2} claims, {3}", label, kind, many, strengthWords(level)),
        icon: { name: ICONS[group], tone: group },
        place: this.placeOf(first),
        target: { source: source.id, attribution: source.claims[0]!, ...first },
        children: claims,
      },
    ];
  }

  /** Claims of which the text leaves open who makes them: “it is said”. */
  open(): Row[] {
    const open = this.article.attributions.filter(({ sourceId, imputed }) => sourceId === undefined && !imputed);
    const label = t("Left open by the text");
    const children = this.claims(
      open.map(({ index }) => index),
      "open",
      this.passes(label),
    );
    if (children.length === 0) return [];
    const many = open.length;
    return [
      {
        id: "open",
        context: "open",
        label,
        description: many === 1 ? t("1 claim") : t("{0} claims", many),
        tooltip: t("The text does not say who makes these claims."),
        spoken:
          many === 1
            ? t("Left open by the text who speaks, 1 claim")
            : t("Left open by the text who speaks, {0} claims", many),
        icon: { name: "circle-slash", tone: "none" },
        target: {},
        children,
      },
    ];
  }

  private passes(...words: readonly (string | undefined)[]): boolean {
    return this.filter === "" || words.some((each) => each !== undefined && fold(each).includes(this.filter));
  }

  private claims(claims: readonly number[], sourceId: string, all: boolean): Row[] {
    return claims.flatMap((claim, order) => {
      const attribution = this.article.attributions[claim]!;
      const words = claimWords(this.text, attribution);
      return all || this.passes(words) ? [this.claim(attribution, words, `${sourceId}\n/${order + 1}`)] : [];
    });
  }

  private claim(attribution: Attribution, words: string, id: string): Row {
    const place = this.placeOf(attribution.span);
    const { level, reasons } = attribution.strength;
    const guess = attribution.confidence.level === "guess";
    const line = t("line {0}", place.from.line + 1);
    const more = [stanceWords(attribution), guess ? t("guess") : ""].filter((part) => part !== "");
    const label = plainLabel(words, LONGEST.claim);
    const { start, end } = attribution.span;
    return {
      id,
      context: "place taggable claim",
      label,
      description: `${STRENGTH_SHAPES[level]} ${[line, strengthWords(level), ...more].join(" · ")}`,
      tooltip: paragraphs(
        escapeMarkdown(words, LONGEST.tooltip),
        t("Sourcing: **{0}**", t(level)) + listed(reasons),
        guess ? t("The reading is a guess.") : "",
      ),
      spoken: [label, line, strengthWords(level), ...more].join(", "),
      icon: { name: attribution.form === "indirect" ? "comment" : "quote", tone: guess ? "guess" : level },
      place,
      target: { attribution: attribution.index, start, end, ...placeOfAttribution(attribution) },
      children: this.tellers(attribution, id),
    };
  }

  /** From the first speaker to the outlet that publishes the article; nothing where there is only one. */
  private tellers(attribution: Attribution, claimId: string): Row[] {
    const hops = tellers(this.article, attribution);
    if (hops.length < 2) return [];
    return hops.map((hop, order) => {
      const own = hop.own === true || isOwnOutlet(hop.name, this.article.outlet);
      const kind = own ? t("this outlet") : t(sourceKind(hop.kind).title);
      const name = plainLabel(nameInWords(hop), LONGEST.source);
      const before = order > 0 ? plainLabel(nameInWords(hops[order - 1]!), LONGEST.source) : "";
      const role = order === 0 ? t("{0}, spoke first", kind) : t("{0}, had it from {1}", kind, before);
      return {
        id: `${claimId}/${order + 1}`,
        context: hop.span ? "place teller" : "teller",
        label: name,
        description: role,
        tooltip: "",
        spoken: t("{0}, {1}, teller {2} of {3}", name, role, order + 1, hops.length),
        icon: { name: order === 0 ? "record" : "arrow-right", tone: kindGroup(hop.kind) },
        ...(hop.span && { place: this.placeOf(hop.span) }),
        target: { ...(hop.sourceId !== undefined && { source: hop.sourceId }), ...hop.span },
        children: [],
      };
    });
  }
}

/** Of a source “none” alone would leave open of what. */
function strengthWords(level: StrengthLevel): string {
  return level === "none" ? t("no sourcing") : t(level);
}

function stanceWords({ stance }: Attribution): string {
  switch (stance) {
    case "asserts":
      return "";
    case "denies":
      return t("denies it");
    case "declines":
      return t("would not say");
  }
}

function sourceTooltip(source: Source, kind: string): string {
  const { label, role, organisation, description, anonymityReason, strength } = source;
  return paragraphs(
    `**${escapeMarkdown(label)}** — ${kind}`,
    role ? t("Position: {0}", escapeMarkdown(role)) : "",
    organisation ? t("Organisation: {0}", escapeMarkdown(organisation)) : "",
    description ? t("Described as: {0}", escapeMarkdown(description)) : "",
    anonymityReason ? t("Why no name is given: {0}", escapeMarkdown(anonymityReason)) : "",
    t("Sourcing: **{0}**", t(strength.level)) + listed(strength.reasons),
  );
}

const listed = (reasons: readonly string[]): string =>
  ` — ${reasons.map((reason) => escapeMarkdown(inWords(reason))).join("; ")}`;

function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}
