/** The kinds of source, one row each: names, tags, colours, hover texts and the manifest follow from here. */

/** What a source is. Programs write these names down: one may be added, none renamed without a new major version. */
export type SourceKind =
  | "named-person"
  | "named-organisation"
  | "spokesperson"
  | "unnamed-official"
  | "unnamed-person"
  | "unnamed-group"
  | "document"
  | "data"
  | "court-record"
  | "outlet"
  | "social-post"
  | "own-observation"
  | "unspecified";

/** How well something is sourced, from best to worst. */
export type StrengthLevel = "strong" | "adequate" | "weak" | "none";

/** A kind of source, and how it is shown. */
export interface SourceKindRow {
  /** As `Source.kind` has it: `unnamed-official`. */
  readonly id: SourceKind;
  /** What a reader sees: `unnamed official`. */
  readonly title: string;
  /** The value of `src:` in a tag: `official`. */
  readonly tag: string;
  /** Whether the text gives this source a name of its own. */
  readonly named: boolean;
  /** What it is worth before anything else is known. */
  readonly strength: StrengthLevel;
  /** One character that stands for the kind where colour alone would have to. */
  readonly symbol: string;
  /** A source of this kind in running text. */
  readonly example: string;
}

const ROWS = [
  {
    id: "named-person",
    title: "named person",
    tag: "named",
    named: true,
    strength: "strong",
    symbol: "●",
    example: "City clerk Ann Lee said",
  },
  {
    id: "named-organisation",
    title: "named organisation",
    tag: "organisation",
    named: true,
    strength: "adequate",
    symbol: "■",
    example: "The World Bank said",
  },
  {
    id: "spokesperson",
    title: "spokesperson",
    tag: "spokesperson",
    named: true,
    strength: "adequate",
    symbol: "◆",
    example: "a spokeswoman for the port said",
  },
  {
    id: "unnamed-official",
    title: "unnamed official",
    tag: "official",
    named: false,
    strength: "weak",
    symbol: "○",
    example: "an official familiar with the talks said",
  },
  {
    id: "unnamed-person",
    title: "unnamed person",
    tag: "unnamed",
    named: false,
    strength: "weak",
    symbol: "◌",
    example: "a person who saw the letter said",
  },
  {
    id: "unnamed-group",
    title: "unnamed group",
    tag: "group",
    named: false,
    strength: "weak",
    symbol: "◎",
    example: "residents said",
  },
  {
    id: "document",
    title: "document or record",
    tag: "document",
    named: true,
    strength: "strong",
    symbol: "▤",
    example: "according to the inspection report",
  },
  {
    id: "data",
    title: "data or poll",
    tag: "data",
    named: true,
    strength: "adequate",
    symbol: "▥",
    example: "a Gallup poll found",
  },
  {
    id: "court-record",
    title: "court or legal record",
    tag: "court",
    named: true,
    strength: "strong",
    symbol: "§",
    example: "the indictment says",
  },
  {
    id: "outlet",
    title: "outlet",
    tag: "outlet",
    named: true,
    strength: "weak",
    symbol: "▶",
    example: "Reuters reported",
  },
  {
    id: "social-post",
    title: "social post",
    tag: "post",
    named: true,
    strength: "adequate",
    symbol: "@",
    example: "she wrote on X",
  },
  {
    id: "own-observation",
    title: "the reporter's own observation",
    tag: "observation",
    named: true,
    strength: "strong",
    symbol: "◉",
    example: "a reporter saw",
  },
  {
    id: "unspecified",
    title: "unspecified",
    tag: "unspecified",
    named: false,
    strength: "none",
    symbol: "?",
    example: "it is said",
  },
] as const satisfies readonly SourceKindRow[];

/** Every kind of source, in the order in which lists show them. */
export const SOURCE_KINDS: readonly SourceKindRow[] = ROWS;

/** Keyed by the rows that there are, so that the compiler finds a kind without one. */
const byId: ReadonlyMap<(typeof ROWS)[number]["id"], SourceKindRow> = new Map(ROWS.map((row) => [row.id, row]));

/** The row of a kind. */
export function sourceKind(id: SourceKind): SourceKindRow {
  return byId.get(id) as SourceKindRow;
}
