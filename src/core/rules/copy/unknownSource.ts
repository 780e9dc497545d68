/** SRC404: a tag calls a source by a code that the desk's register does not have. */
import { say } from "../../../lexicon/say";
import { DeskRegister } from "../../deskRegister";
import type { Fix, SourceTag, Span } from "../../model";
import { escapeValue, fieldSpan, nearest } from "../../tags";
import type { Draft, Rule } from "../rule";
import { severities } from "../severity";

export const unknownSource: Rule = {
  code: "SRC404",
  name: "unknown-source",
  title: "A tag whose source is not in the register",
  severities: severities("warning"),
  scope: "anywhere",
  reason:
    "The register tells who is behind a code, and on what terms. A code that it does not have leads nowhere: whoever checks the copy finds nobody to ask.",
  guideline: "AP: the news manager must know who a source is.",
  remedy: "Correct the `ref`, or add the source to `sources` in the desk's file, `.sourcing.yml`.",
  fixes: [
    {
      does: "Writes the code that is nearest to it",
      before: "The mayor resigned, the clerk said.<!-- src: named; ref: clerk-le -->",
      after: "The mayor resigned, the clerk said.<!-- src: named; ref: clerk-lee -->",
      safe: false,
    },
  ],
  examples: {
    bad: ["The mayor resigned, the clerk said.<!-- src: named; ref: s7 -->"],
    good: [
      "The mayor resigned, the clerk said.<!-- src: named; ref: clerk-lee -->",
      "The mayor resigned, the clerk said.<!-- src: named; by: Ann Lee -->",
    ],
    desk: {
      settings: { register: [{ ref: "clerk-lee", name: "Ann Lee" }, { ref: "S3" }] },
      said: "The desk's register has the sources `clerk-lee` and `S3`. Where a desk keeps no register, this rule finds nothing.",
    },
  },
  find: ({ text, tags, register }) => {
    if (!register) return [];
    const known = new DeskRegister(register);
    return tags.flatMap((tag) => (tag.type === "source" ? unknownIn(text, tag, known) : []));
  },
};

/** Among so many codes the one is looked for that was meant. */
const MOST_COMPARED = 500;

function unknownIn(text: string, tag: SourceTag, register: DeskRegister): Draft[] {
  const { ref } = tag.fields;
  if (ref === undefined || register.find(ref)) return [];
  const { codes } = register;
  const span = placeOf(text, tag);
  const meant = nearest(ref, codes.slice(0, MOST_COMPARED)).words[0];
  return [
    {
      span,
      message: ref ? say`The desk's register has no source “${ref}”.` : say`The \`ref\` of this tag is empty.`,
      because: [registerHas(codes.length)],
      fixes: meant === undefined ? [] : [rewrite(span, meant)],
    },
  ];
}

/** An empty value is shown by its tag. */
function placeOf(text: string, tag: SourceTag): Span {
  const span = fieldSpan(text, tag, "ref");
  return span && span.end > span.start ? span : tag.span;
}

function rewrite(span: Span, ref: string): Fix {
  return { title: say`Write “${ref}”`, edits: [{ span, text: escapeValue(ref) }], safe: false };
}

function registerHas(sources: number): string {
  if (sources === 0) return say`the tag calls its source by \`ref\`, and the register has no sources yet`;
  if (sources === 1) return say`the tag calls its source by \`ref\`, and the register has one source`;
  return say`the tag calls its source by \`ref\`, and the register has ${sources} sources`;
}
