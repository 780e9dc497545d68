/** What putting source tags into a text changes: plain edits, to be tried on the text first or made in the editor. */
import type { Article, SourceTag, TextEdit } from "../../core/model";
import { insertion, printSourceTag, toCriticMarkup } from "../../core/tags";
import type { NewTag } from "./sourceTags";
import type { TagPlace } from "./tagPlaces";

/** A tag, and where it goes. */
export interface PlacedTag {
  readonly place: TagPlace;
  readonly tag: NewTag;
}

/** Puts a source tag right after what it covers, or in place of the one that stands there. */
export function tagEdit(text: string, article: Article, { place, tag }: PlacedTag): TextEdit {
  const old = place.replaces === undefined ? undefined : article.tags[place.replaces];
  if (old?.type === "source") return replacing(old, tag);
  const { at, insert } = insertion(text, place.at, printSourceTag(tag), article.code);
  return { span: { start: at, end: at }, text: insert };
}

/** Several tags at once; those for the same place stand there in the order given. */
export function tagEdits(text: string, article: Article, tags: readonly PlacedTag[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const placed of tags) {
    const edit = tagEdit(text, article, placed);
    const same = edits.findIndex(({ span }) => span.start === edit.span.start && span.end === edit.span.end);
    const before = edits[same];
    // A tag that is replaced is replaced once; what is put in is put in behind what was put in before.
    if (!before) edits.push(edit);
    else if (edit.span.start === edit.span.end) edits[same] = { span: edit.span, text: before.text + edit.text };
  }
  return edits.sort((one, other) => one.span.start - other.span.start);
}

/** The new tag goes on speaking of the same words, in the same notation. */
function replacing(old: SourceTag, { src, fields }: NewTag): TextEdit {
  const { mention } = old.fields;
  const printed = printSourceTag({ src, fields: { ...fields, ...(mention && { mention }) } });
  return { span: old.span, text: old.notation === "criticMarkup" ? toCriticMarkup(printed) : printed };
}
