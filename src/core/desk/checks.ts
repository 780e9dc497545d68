/** What the file says that is well formed and still wrong, or has no effect. */
import { CUE_FORMS } from "../../lexicon/cues";
import { sourceKind } from "../../lexicon/kinds";
import { say } from "../../lexicon/say";
import { codeKey } from "../deskRegister";
import { nearest } from "../tags/nearest";
import { quoted } from "../tags/problem";
import type { ShapeReader } from "./reader";
import type { FILE } from "./rows";
import type { Placed, Read } from "./shape";

export type FileParts = Read<typeof FILE>;
type SourceParts = NonNullable<FileParts["sources"]>[number];

export function check({ style, sources = [] }: FileParts, problems: ShapeReader): void {
  checkVerbs(style ?? {}, problems);
  checkRefs(sources, problems);
  checkNames(sources, problems);
  for (const source of sources) checkProtection(source, problems);
}

const LEMMAS = new Set([...CUE_FORMS.values()].flatMap((forms) => forms.map(({ lemma }) => lemma)));

function checkVerbs({ discourage = [], prefer = [] }: NonNullable<FileParts["style"]>, problems: ShapeReader): void {
  const discouraged = new Set(discourage.map(([{ value }]) => value.toLowerCase()));
  for (const [avoided, instead] of discourage) {
    checkVerb(avoided, problems);
    checkVerb(instead, problems);
    if (discouraged.has(instead.value.toLowerCase()))
      problems.error(instead.span, say`${quoted(instead.value)} is discouraged itself.`);
  }
  for (const one of prefer) {
    checkVerb(one, problems);
    if (discouraged.has(one.value.toLowerCase()))
      problems.error(one.span, say`${quoted(one.value)} is discouraged as well: it cannot be both.`);
  }
}

/** A verb that introduces nothing anywhere has no effect here. */
function checkVerb({ value, span }: Placed<string>, problems: ShapeReader): void {
  if (LEMMAS.has(value.toLowerCase())) return;
  problems.warn(span, () => {
    const infinitive = infinitiveFor(value);
    return infinitive
      ? say`${quoted(value)} is no verb by which anybody is quoted: did you mean \`${infinitive}\`?`
      : say`${quoted(value)} is no verb by which anybody is quoted.`;
  });
}

/** To compare with every verb takes time. */
function infinitiveFor(value: string): string | undefined {
  return CUE_FORMS.get(value.toLowerCase())?.[0]?.lemma ?? nearest(value, [...LEMMAS]).words[0];
}

function checkRefs(sources: readonly SourceParts[], problems: ShapeReader): void {
  const seen = new Set<string>();
  for (const { ref } of sources) {
    if (!ref) continue;
    if (seen.has(codeKey(ref.value)))
      problems.error(ref.span, say`Another source has the ref ${quoted(ref.value)} already.`);
    seen.add(codeKey(ref.value));
  }
}

/** A name that stands for two sources tells neither of them. */
function checkNames(sources: readonly SourceParts[], problems: ShapeReader): void {
  const owners = new Map<string, SourceParts>();
  for (const source of sources) {
    for (const name of [source.name, ...(source.aliases ?? [])]) {
      if (!name) continue;
      const owner = owners.get(name.value.toLowerCase());
      if (owner && owner !== source)
        problems.warn(
          name.span,
          say`${quoted(name.value)} is also a name of another source: the first of them counts.`,
        );
      else owners.set(name.value.toLowerCase(), source);
    }
  }
}

/** The file travels with the folder: whoever may not be named is better called by a code alone. */
function checkProtection({ name, kind, terms }: SourceParts, problems: ShapeReader): void {
  if (!name) return;
  const guarded = terms && terms.value !== "on-record" ? `terms: ${terms.value}` : undefined;
  const unnamed = kind && !sourceKind(kind.value).named ? `kind: ${sourceKind(kind.value).tag}` : undefined;
  const why = guarded ?? unnamed;
  if (why)
    problems.warn(
      name.span,
      say`A source under \`${why}\` is not to be named, and this file may be read by others. Leave the name out, and let a code such as \`S3\` stand for the source as its \`ref\`.`,
    );
}
