/** The kinds of source, one row each: names, tags, colours, hover texts and the manifest follow from here. */

/** How much a kind of source is worth before anything else is known of it. */
export type BaseStrength = "strong" | "adequate" | "weak" | "none";

export interface SourceKindRow {
  readonly id: string;
  /** What a reader sees: `unnamed official`. */
  readonly title: string;
  /** The value of `src:` in a tag: `official`. */
  readonly tag: string;
  /** Whether the text gives this source a name of its own. */
  readonly named: boolean;
  readonly strength: BaseStrength;
  /** One character that stands for the kind where colour alone would have to. */
  readonly symbol: string;
  /** A source of this kind in running text. */
  readonly example: string;
}

export const SOURCE_KINDS = [
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

export type SourceKind = (typeof SOURCE_KINDS)[number]["id"];

const byId = new Map<string, SourceKindRow>(SOURCE_KINDS.map((row) => [row.id, row]));

/** The row of a kind. */
export function sourceKind(id: SourceKind): SourceKindRow {
  return byId.get(id) as SourceKindRow;
}
