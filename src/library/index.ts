/**
 * What `import … from "on-the-record"` gives. Each name here is a promise under semantic versioning, written down in
 * `api/on-the-record.api.md`; `docs/library.md` tells programmers what is promised and what is not.
 *
 * @packageDocumentation
 */

// ── Reading ──────────────────────────────────────────────────────────────────────────────────
export type {
  AnalysisInput,
  AnalysisSettings,
  Analyst,
  Article,
  ArticleKind,
  Assertion,
  Attribution,
  Confidence,
  ConfidenceLevel,
  DeskMark,
  Finding,
  Fix,
  Hop,
  HouseStyle,
  Ignored,
  IgnoreTag,
  KnownSource,
  MalformedTag,
  Mention,
  Need,
  Passage,
  PassageKind,
  Profile,
  Quotation,
  RelatedPlace,
  ReportingVerb,
  RuleCode,
  Sentence,
  Severity,
  Source,
  SourceKind,
  SourceTag,
  Span,
  Strength,
  StrengthLevel,
  Tag,
  TagBase,
  Terms,
  TextEdit,
  TextFormat,
} from "../core";
// ── The desk's file, and the check before publishing ─────────────────────────────────────────
export {
  type DeskFile,
  type DeskProblem,
  type DeskReading,
  type IgnoreEntry,
  readDeskFile,
  settingsFor,
} from "../core/desk";
// ── Changing a text, and finding one's way in it ─────────────────────────────────────────────
export { applyEdits, safeEdits } from "../core/edits";
// ── Exports in published formats ─────────────────────────────────────────────────────────────
export type { Copy } from "../core/keptBack";
export { type Position, positionsIn } from "../core/positions";
export { type Readiness, readiness } from "../core/ready";
// ── Tags ─────────────────────────────────────────────────────────────────────────────────────
export { printIgnoreTag, printSourceTag } from "../core/tags";
export { EXPORTS, type ExportFormat, type ExportInput } from "../exports";
// ── Rows: what there is ──────────────────────────────────────────────────────────────────────
export { SOURCE_KINDS, type SourceKindRow } from "../lexicon/kinds";
export type { VerbForm } from "../lexicon/verbForms";
export { createAnalyst } from "./analyst";
export { RULES, type RuleInfo } from "./rules";
export { insertTag, parseTags, stripTags } from "./tags";
