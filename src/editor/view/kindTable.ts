/** The table of kinds of source, for the README. */
import { SOURCE_KINDS, type SourceKindRow } from "../../lexicon/kinds";

export function kindTable(kinds: readonly SourceKindRow[] = SOURCE_KINDS): string {
  return [
    "| | kind | for example | in a tag |",
    "|---|---|---|---|",
    ...kinds.map(({ symbol, title, example, tag }) => `| ${symbol} | ${title} | ${example} | \`${tag}\` |`),
  ].join("\n");
}
