/** What completion offers in a tag: keys, values, known sources, whole tags, and the rules that speak at its sentence. */
import { t } from "@vscode/l10n";
import { codeKey } from "../../core/deskRegister";
import type { Article, KnownSource, RuleCode, Source, Span } from "../../core/model";
import { isCode, nextCode } from "../../core/tags/codes";
import { escapeValue } from "../../core/tags/escape";
import { SOURCE_KINDS, sourceKind } from "../../lexicon/kinds";
import { SOURCELESS, TAG_KEYS, type TagKey, type TagKeyRow } from "../../lexicon/tagKeys";
import { plainLabel } from "./markdown";
import { nameKey } from "./names";
import { TERMS_IN_WORDS } from "./newSourceForm";
import { overlap } from "./spans";
import { plainText, snippetText, tagForms } from "./tagForms";
import type { TypedPairs, TypingPlace } from "./tagTyping";

export interface TagOffer {
  readonly label: string;
  /** Beside the label. */
  readonly detail: string;
  /** Below, in plain words; empty where there is no more to say. */
  readonly more: string;
  readonly type: "tag" | "key" | "value" | "source" | "rule";
  /** What is put in; in the editor's syntax for snippets where `snippet` says so. */
  readonly insert: string;
  readonly snippet?: true;
  /** Something follows for which there are offers too. */
  readonly goesOn?: true;
}

/** What offers are made from. */
export interface TagScene {
  readonly text: string;
  readonly article: Article;
  readonly known: readonly KnownSource[];
  /** `2026-03-02`. */
  readonly today: string;
  /** Titles of the rules, by code. */
  readonly rules: ReadonlyMap<RuleCode, string>;
}

export function tagOffers(scene: TagScene, place: TypingPlace): TagOffer[] {
  switch (place.type) {
    case "tag":
      return wholeTags(scene, place);
    case "key":
      return keys(place.pairs, place.hasColon);
    case "value":
      return values(scene, place.key, place.pairs, place);
    case "code":
      return codes(scene, place);
    case "reason":
      return [];
  }
}

// ── Whole tags ───────────────────────────────────────────────────────────────────────────────

const CLOSERS = { html: " -->", criticMarkup: "<<}" } as const;

function wholeTags(scene: TagScene, { notation, closed, tagStart }: TypingPlace): TagOffer[] {
  const before = notation === "html" ? " " : "";
  const after = closed ? (notation === "html" ? " " : "") : CLOSERS[notation];
  const found = findingsBefore(scene.article, tagStart, "src-ignore")[0];
  return tagForms().map(({ prefix, title, pieces }) => {
    const filled = pieces.map((piece) =>
      prefix === "src-ignore" && found && typeof piece !== "string" && "stop" in piece && /^SRC/.test(piece.stop)
        ? { stop: found }
        : piece,
    );
    return {
      label: prefix,
      detail: t(title),
      more: plainText(filled),
      type: "tag",
      insert: before + snippetText(filled) + after,
      snippet: true,
    };
  });
}

// ── Keys ─────────────────────────────────────────────────────────────────────────────────────

function keys(pairs: TypedPairs, hasColon: boolean): TagOffer[] {
  if (!pairs.has("src")) return [];
  const none = pairs.get("src")?.toLowerCase() === "none";
  const rows: readonly TagKeyRow[] = TAG_KEYS;
  // A reason stands with `none` alone, and there it comes first.
  const fitting = none ? [...rows].sort((a, b) => Number(b.key === "reason") - Number(a.key === "reason")) : rows;
  return fitting
    .filter(({ key }) => !pairs.has(key) && (none || key !== "reason"))
    .map(({ key, meaning, example }) => ({
      label: key,
      detail: t(meaning),
      more: t("For example: {0}", `${key}: ${example}`),
      type: "key",
      insert: hasColon ? key : `${key}: `,
      ...(!hasColon && { goesOn: true as const }),
    }));
}

// ── Values ───────────────────────────────────────────────────────────────────────────────────

function values(scene: TagScene, key: "src" | TagKey, pairs: TypedPairs, place: TypingPlace): TagOffer[] {
  switch (key) {
    case "src":
      return kinds();
    case "by":
      return isProtected(scene, pairs) ? protectedSources(scene) : [...namedSources(scene), ...protectedSources(scene)];
    case "ref":
      return registered(scene.known);
    case "terms":
      return Object.entries(TERMS_IN_WORDS).map(([terms, words]) => value(terms, t(words)));
    case "date":
      return unique([value(scene.today, t("Today")), ...alsoInTags(scene, key, pairs)]);
    case "role":
    case "org":
      return unique([...ofSpeaker(scene, key, pairs), ...alsoInTags(scene, key, pairs), ...usual(key)]);
    case "desc":
    case "why":
      return unique([...ofUnnamed(scene, key), ...alsoInTags(scene, key, pairs), ...usual(key)]);
    case "mention":
      return unique(wordsBefore(scene, place.tagStart).map((words) => value(words, "")));
    case "how":
    case "reason":
      return unique([...alsoInTags(scene, key, pairs), ...usual(key)]);
  }
}

function kinds(): TagOffer[] {
  return [
    ...SOURCE_KINDS.filter(({ id }) => id !== "unspecified").map(({ tag, title, symbol, example }) => ({
      ...value(tag, `${symbol} ${t(title)}`),
      more: t("For example: {0}", `“${example}”`),
    })),
    ...SOURCELESS.map(({ value: word, meaning, example }) => ({
      ...value(word, t(meaning)),
      more: t("For example: {0}", example),
    })),
  ];
}

/** A name must not stand in a tag on background, nor in one of an unnamed source. */
function isProtected({ known }: TagScene, pairs: TypedPairs): boolean {
  const kind = SOURCE_KINDS.find(({ tag }) => tag === pairs.get("src")?.toLowerCase());
  const ref = pairs.get("ref");
  const entry = known.find((one) => ref !== undefined && codeKey(one.ref) === codeKey(ref));
  const terms = pairs.get("terms")?.toLowerCase() ?? entry?.terms ?? "on-record";
  return terms !== "on-record" || kind?.named === false;
}

function mayBeNamed({ name, terms }: KnownSource): boolean {
  return name !== undefined && (terms === undefined || terms === "on-record");
}

/** Of the article, then of the register; whoever the desk protects is in neither. */
function namedSources({ article, known }: TagScene): TagOffer[] {
  const guarded = new Set(
    known.filter((one) => !mayBeNamed(one)).flatMap(({ name = "", aliases = [] }) => [name, ...aliases].map(nameKey)),
  );
  const ofArticle = article.sources
    .filter(({ name }) => name !== undefined && !guarded.has(nameKey(name)) && !isCode(name))
    .map((source) => offerOf(source.name!, source.kind, [source.role, source.organisation]));
  const ofDesk = known
    .filter((one) => mayBeNamed(one))
    .map(({ name = "", kind, role, organisation }) => offerOf(name, kind, [role, organisation]));
  return unique([...ofArticle, ...ofDesk]);
}

function offerOf(name: string, kind: Source["kind"] | undefined, known: readonly (string | undefined)[]): TagOffer {
  const parts = [kind && t(sourceKind(kind).title), ...known].filter((part): part is string => Boolean(part));
  return { ...value(name, plainLabel(parts.join(", "))), type: "source" };
}

/** Codes that are in use, and the next free one. */
function protectedSources({ article, known }: TagScene): TagOffer[] {
  const used = article.tags.flatMap((tag) =>
    tag.type === "source" && isCode(tag.fields.by ?? "") ? [tag.fields.by!] : [],
  );
  const desk = known.filter((one) => !mayBeNamed(one) && isCode(one.ref));
  const free = nextCode(
    article.tags,
    known.map(({ ref }) => ref),
  );
  return unique([
    ...desk.map((one) => ({ ...value(one.ref.toUpperCase(), aboutProtected(one)), type: "source" as const })),
    ...used.map((code) => ({ ...value(code, t("A code that stands in this article")), type: "source" as const })),
    { ...value(free, t("A new code in place of the name")), type: "source" },
  ]);
}

/** Never the name. */
function aboutProtected({ kind, description, role, organisation }: KnownSource): string {
  const parts = [kind && t(sourceKind(kind).title), description, role, organisation];
  return plainLabel(parts.filter(Boolean).join(", "));
}

function registered(known: readonly KnownSource[]): TagOffer[] {
  return known.map((one) => ({
    ...value(one.ref, mayBeNamed(one) ? plainLabel(one.name ?? "") : aboutProtected(one)),
    type: "source",
  }));
}

/** What the article or the register says of the one who is named in the tag. */
function ofSpeaker({ article, known }: TagScene, key: "role" | "org", pairs: TypedPairs): TagOffer[] {
  const by = nameKey(pairs.get("by") ?? "");
  if (!by) return [];
  const speakers = [...article.sources, ...known].filter(({ name }) => name !== undefined && nameKey(name) === by);
  return speakers.flatMap(({ role, organisation }) => {
    const words = key === "role" ? role : organisation;
    return words ? [value(words, "")] : [];
  });
}

function ofUnnamed({ article }: TagScene, key: "desc" | "why"): TagOffer[] {
  return article.sources.flatMap(({ name, kind, label, anonymityReason }) => {
    if (name !== undefined || kind === "unspecified") return [];
    const words = key === "desc" ? label : anonymityReason;
    return words ? [value(words, t(sourceKind(kind).title))] : [];
  });
}

/** What other tags of the article say: one thing is called by one name throughout. */
function alsoInTags({ article }: TagScene, key: TagKey, pairs: TypedPairs): TagOffer[] {
  const by = pairs.get("by");
  return article.tags.flatMap((tag) => {
    const words = tag.type === "source" ? tag.fields[key] : undefined;
    if (!words || tag.type !== "source") return [];
    // A role is somebody's: another's would be wrong here.
    if ((key === "role" || key === "org") && tag.fields.by !== by) return [];
    return [value(words, t("In another tag"))];
  });
}

function usual(key: TagKey): TagOffer[] {
  const row: TagKeyRow | undefined = TAG_KEYS.find((one) => one.key === key);
  return (row?.usual ?? []).map((words) => value(words, ""));
}

/** Who is called what in the sentence before the tag. */
function wordsBefore({ text, article }: TagScene, tagStart: number): string[] {
  const sentence = sentenceBefore(article, tagStart);
  if (!sentence) return [];
  return article.attributions
    .filter(({ imputed, span }) => !imputed && overlap(span, sentence))
    .flatMap(({ source, cue }) => (source.length > 0 ? source : cue).map(({ start, end }) => text.slice(start, end)))
    .map((words) => words.split(/\s+/).join(" "));
}

function value(words: string, detail: string): TagOffer {
  return { label: plainLabel(words, 200), detail, more: "", type: "value", insert: escapeValue(words) };
}

function unique(offers: readonly TagOffer[]): TagOffer[] {
  const seen = new Set<string>();
  return offers.filter(({ insert }) => insert !== "" && !seen.has(insert) && seen.add(insert));
}

// ── Rules ────────────────────────────────────────────────────────────────────────────────────

/** Those that speak there; where none does, all. */
function codes({ article, rules }: TagScene, place: TypingPlace & { readonly type: "code" }): TagOffer[] {
  const there = findingsBefore(article, place.tagStart, place.form);
  const offered = there.length > 0 ? there : [...rules.keys()];
  return offered
    .filter((code) => !place.codes.includes(code))
    .map((code) => ({ label: code, detail: t(rules.get(code) ?? ""), more: "", type: "rule", insert: code }));
}

/** The codes of the findings that a mark behind a sentence would silence. */
function findingsBefore(article: Article, tagStart: number, form: string): RuleCode[] {
  const within = reachOf(article, tagStart, form);
  const found = article.findings.filter(({ span }) => within !== undefined && overlap(span, within));
  return [...new Set(found.map(({ code }) => code))];
}

function reachOf(article: Article, tagStart: number, form: string): Span | undefined {
  if (form === "src-ignore-file") return { start: 0, end: Number.POSITIVE_INFINITY };
  const sentence = sentenceBefore(article, tagStart);
  if (form !== "src-ignore-passage" || !sentence) return sentence;
  return article.passages.find(({ span }) => span.start <= sentence.start && sentence.end <= span.end)?.span;
}

/** The sentence that a tag stands in or behind. */
function sentenceBefore({ sentences }: Article, tagStart: number): Span | undefined {
  return sentences.filter(({ span }) => span.start < tagStart).at(-1)?.span;
}
