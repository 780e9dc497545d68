/** Whole tags to start from, with stops for what is still to be said: completion and the snippets of the editor follow from these rows. */
import { SOURCE_KINDS } from "../../lexicon/kinds";
import { SOURCELESS, TAG_KEYS, type TagKey } from "../../lexicon/tagKeys";

/** A piece of a tag: as it is, a stop with a first proposal, or a stop with choices. */
export type Piece = string | { readonly stop: string } | { readonly choices: readonly string[] };

export interface TagForm {
  /** `src-named`, as it is typed. */
  readonly prefix: string;
  /** `A named source`. */
  readonly title: string;
  /** What stands between opener and closer. */
  readonly pieces: readonly Piece[];
}

const tagsOf = (named: boolean): string[] =>
  SOURCE_KINDS.filter((kind) => kind.named === named && !RECORDS.has(kind.id) && kind.id !== "unspecified").map(
    ({ tag }) => tag,
  );
const RECORDS: ReadonlySet<string> = new Set(["document", "data", "court-record", "own-observation"]);
const recordTags = SOURCE_KINDS.filter(({ id }) => RECORDS.has(id)).map(({ tag }) => tag);

const row = (key: TagKey) => TAG_KEYS.find((one) => one.key === key)!;
const field = (key: TagKey): Piece[] => {
  const { takes, example } = row(key);
  return [`; ${key}: `, typeof takes === "string" ? { stop: example } : { choices: takes }];
};
const sourceless = (value: (typeof SOURCELESS)[number]["value"]) => SOURCELESS.find((one) => one.value === value)!;

export function tagForms(): TagForm[] {
  return [
    {
      prefix: "src-named",
      title: "A source with a name",
      pieces: ["src: ", { choices: tagsOf(true) }, ...field("by"), ...field("role"), ...field("terms")],
    },
    {
      prefix: "src-unnamed",
      title: "A source without a name",
      pieces: ["src: ", { choices: tagsOf(false) }, ...field("desc"), ...field("terms"), ...field("why")],
    },
    {
      prefix: "src-document",
      title: "A document, data, a record",
      pieces: ["src: ", { choices: recordTags }, ...field("by"), ...field("date")],
    },
    {
      prefix: "src-none",
      title: sourceless("none").meaning,
      pieces: ["src: none", ...field("reason")],
    },
    { prefix: "src-to-come", title: sourceless("to-come").meaning, pieces: ["src: to-come"] },
    {
      prefix: "src-ignore",
      title: "A rule is silent here, for a reason",
      pieces: ["src-ignore ", { stop: "SRC105" }, ": ", { stop: "the reason" }],
    },
  ];
}

/** In the editor's syntax for snippets: `src: ${1|named,organisation|}; by: ${2:Ann Lee}`. */
export function snippetText(pieces: readonly Piece[]): string {
  let stops = 0;
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return escapeSnippet(piece);
      stops++;
      if ("choices" in piece) return `\${${stops}|${piece.choices.map(escapeChoice).join(",")}|}`;
      return `\${${stops}:${escapeSnippet(piece.stop)}}`;
    })
    .join("");
}

/** As a text: the first choice of each. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (typeof piece === "string" ? piece : "stop" in piece ? piece.stop : (piece.choices[0] ?? "")))
    .join("");
}

/** The file that VS Code reads snippets from. */
export function snippetFile(): Record<string, { prefix: string; description: string; body: string }> {
  return Object.fromEntries(
    tagForms().map(({ prefix, title, pieces }) => [
      title,
      { prefix, description: `On the Record: ${title}`, body: `<!-- ${snippetText(pieces)} -->$0` },
    ]),
  );
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

function escapeChoice(text: string): string {
  return text.replace(/[\\$},|]/g, "\\$&");
}
