/** Whether the source of one article is that of another, and what the desk's register calls it. */
import { codeKey } from "../../core/deskRegister";
import type { Article, KnownSource, Source } from "../../core/model";
import { isOwnOutlet } from "../../core/ownOutlet";
import { nextCode } from "../../core/tags/codes";
import { sourceKind } from "../../lexicon/kinds";
import type { Terms } from "../../lexicon/tagKeys";
import { nameKey } from "./names";

/** The entry of the register that is this source: by its name, an alias, or the `ref` of a tag about it. */
export function entryOf(
  source: Source,
  article: Pick<Article, "attributions" | "tags">,
  known: readonly KnownSource[],
): KnownSource | undefined {
  const refs = new Set(
    source.claims.flatMap((index) => {
      const tag = article.tags[article.attributions[index]?.tag ?? -1];
      return tag?.type === "source"
        ? [tag.fields.ref, tag.fields.by].flatMap((code) => (code ? [codeKey(code)] : []))
        : [];
    }),
  );
  const key = source.name === undefined ? undefined : nameKey(source.name);
  return known.find(
    ({ ref, name = "", aliases = [] }) =>
      refs.has(codeKey(ref)) || (key !== undefined && [name, ...aliases].some((one) => nameKey(one) === key)),
  );
}

/** Tells a source again in other articles: by its name, and by what the register knows of it. */
export class SameSource {
  private readonly names: ReadonlySet<string>;

  constructor(
    source: Source,
    private readonly entry: KnownSource | undefined,
  ) {
    const names = [source.name, entry?.name, ...(entry?.aliases ?? [])];
    this.names = new Set(names.flatMap((name) => (name ? [nameKey(name)] : [])).filter(Boolean));
  }

  /** Whether there is anything to look for: a description such as “an official” is many people's. */
  get canBeTold(): boolean {
    return this.names.size > 0 || this.entry !== undefined;
  }

  /** The sources of an article that are the same one. */
  in(article: Article): Source[] {
    return article.sources.filter((source) => {
      if (source.name !== undefined && this.names.has(nameKey(source.name))) return true;
      return this.entry !== undefined && entryOf(source, article, [this.entry]) !== undefined;
    });
  }
}

/** What the register says of a source from now on. `terms` are asked for where it has no name. */
export function newEntry(
  source: Source,
  text: string,
  article: Pick<Article, "tags">,
  known: readonly KnownSource[],
  terms?: Terms,
): KnownSource {
  const taken = known.map(({ ref }) => ref);
  const ref = nextCode(article.tags, taken).toLowerCase();
  const { kind, name, role, organisation, label } = source;
  const guarded = terms !== undefined && terms !== "on-record";
  const named = name !== undefined && sourceKind(kind).named && !guarded;
  const aliases = named ? aliasesOf(source, name, text) : [];
  return {
    ref,
    ...(named && { name }),
    ...(aliases.length > 0 && { aliases }),
    kind,
    ...(role && { role }),
    ...(organisation && { organisation }),
    ...(!named && name === undefined && { description: label }),
    ...(terms && { terms }),
  };
}

/** The desk keeps no entry for what nobody is known behind, for its own reporters and for itself. */
export function canBeRegistered({ kind, label }: Source, { outlet }: Pick<Article, "outlet">): boolean {
  return kind !== "unspecified" && kind !== "own-observation" && !isOwnOutlet(label, outlet);
}

const MOST_ALIASES = 5;
/** Longer phrases describe and do not name. */
const MOST_WORDS = 5;

/** Other names in the copy. A surname, with a title or without, is understood anyway. */
function aliasesOf({ mentions }: Source, name: string, text: string): string[] {
  const surname = nameKey(name).split(" ").at(-1) ?? "";
  const seen = new Set([nameKey(name)]);
  const aliases: string[] = [];
  for (const { form, span } of mentions) {
    const words = text
      .slice(span.start, span.end)
      .replace(/\s+/g, " ")
      .replace(/[’']s$|[,;:]+$/g, "")
      .trim();
    const key = nameKey(words);
    const isName = form === "name" && /^\p{Lu}/u.test(words) && words.split(" ").length <= MOST_WORDS;
    if (!isName || seen.has(key) || key.includes(nameKey(name)) || key.split(" ").at(-1) === surname) continue;
    seen.add(key);
    aliases.push(words);
  }
  return aliases.slice(0, MOST_ALIASES);
}
