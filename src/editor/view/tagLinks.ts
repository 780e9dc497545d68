/** The links in tags: addresses in values, and the entry in the register that a tag calls. */
import { DeskRegister } from "../../core/deskRegister";
import type { Article, KnownSource, SourceTag, Span } from "../../core/model";
import { fieldSpan } from "../../core/tags/source";
import { TAG_KEYS } from "../../lexicon/tagKeys";

export type TagLink = { readonly span: Span } & (
  | {
      readonly type: "address";
      readonly address: string /** Where it really leads: `example.org`. */;
      readonly host: string;
    }
  | { readonly type: "register"; readonly ref: string }
);

/** Web addresses alone: no other scheme may be opened by a word in a comment. */
const ADDRESS = /^https?:\/\/(?:[^\s/?#@]*@)?([^\s/?#@:]+)(?::\d+)?(?:[/?#]\S*)?$/i;

export function tagLinks(text: string, { tags }: Pick<Article, "tags">, known: readonly KnownSource[] = []): TagLink[] {
  const register = new DeskRegister(known);
  return tags.flatMap((tag) => (tag.type === "source" ? linksOf(text, tag, register) : []));
}

function linksOf(text: string, tag: SourceTag, register: DeskRegister): TagLink[] {
  return TAG_KEYS.flatMap(({ key }): TagLink[] => {
    const value = tag.fields[key];
    const span = value === undefined ? undefined : fieldSpan(text, tag, key);
    if (value === undefined || !span || span.start === span.end) return [];
    const host = ADDRESS.exec(value)?.[1];
    if (host) return [{ type: "address", span, address: value, host }];
    const entry = key === "ref" || key === "by" ? register.find(value) : undefined;
    return entry ? [{ type: "register", span, ref: entry.ref }] : [];
  });
}
