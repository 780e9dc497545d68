/** SRC302: a tag of a source who must not be named gives the name. */
import { say } from "../../../lexicon/say";
import { DeskRegister } from "../../deskRegister";
import type { Fix, KnownSource, SourceTag, Terms, TextEdit } from "../../model";
import { isCode, nextCode, printSourceTag, toCriticMarkup } from "../../tags";
import type { Draft, Rule, RuleInput } from "../rule";
import { severities } from "../severity";
import { givesName, personNameIn, withCode } from "./names";
import { IN_WORDS } from "./terms";

export const nameInProtectedTag: Rule = {
  code: "SRC302",
  name: "name-in-protected-tag",
  title: "The name of a protected source in a tag",
  severities: severities("error"),
  scope: "anywhere",
  reason:
    "A tag is part of the file. It is mailed, synchronised and backed up with it, and one forgotten strip puts it on the web. The name of a source who was promised that it will not be given must not be there.",
  guideline:
    "BBC Editorial Guidelines on anonymity: notes and files must not identify a source who was promised it; AP: the name is known to the reporter and an editor.",
  remedy: "Write a code such as `S3` for the name, and keep who that is where sources are kept safe.",
  fixes: [
    {
      does: "Writes the next free code for the name, in every tag on such terms; the name is then lost in the file",
      before: "The toll will rise, an official said.<!-- src: official; by: Ann Lee; terms: background -->",
      after: "The toll will rise, an official said.<!-- src: official; by: S1; terms: background -->",
      safe: false,
    },
  ],
  examples: {
    bad: ["The toll will rise, an official said.<!-- src: official; by: Ann Lee; terms: background -->"],
    good: [
      "The toll will rise, an official said.<!-- src: official; by: S3; terms: background -->",
      "The toll will rise, Ann Lee said.<!-- src: named; by: Ann Lee; terms: on-record -->",
      "The toll will rise.<!-- src: document; by: minutes of the Harbour Board; terms: background -->",
    ],
  },
  find: (article) => {
    const register = new DeskRegister(article.register);
    const byName = new Map<string, Named[]>();
    for (const named of article.tags.flatMap((tag) => namedIn(tag, register))) {
      const same = byName.get(named.name);
      if (same) same.push(named);
      else byName.set(named.name, [named]);
    }
    return [...byName.values()].map((same) => toDraft(same, article));
  },
};

/** A tag that gives a name which it must not. */
interface Named {
  readonly tag: SourceTag;
  readonly name: string;
  readonly terms: Terms;
}

function namedIn(tag: RuleInput["tags"][number], register: DeskRegister): Named[] {
  if (tag.type !== "source" || THINGS.has(tag.src)) return [];
  const terms = register.termsOf(tag);
  if (!terms || terms === "on-record") return [];
  const isName = (word: string) => NAMED.has(tag.src) || register.hasName(word);
  const name = personNameIn(tag.fields.by ?? "", isName) ?? nameElsewhere(tag, register.ofTag(tag));
  return name ? [{ tag, name, terms }] : [];
}

/** What is no person needs no protection: papers, newsrooms, organisations. */
const THINGS: ReadonlySet<SourceTag["src"]> = new Set<SourceTag["src"]>([
  "named-organisation",
  "document",
  "data",
  "court-record",
  "outlet",
  "own-observation",
]);

/** What a tag of these kinds calls its source is a name, if of one word. */
const NAMED: ReadonlySet<SourceTag["src"]> = new Set<SourceTag["src"]>(["named-person", "spokesperson"]);

/** The name that the register has, in another field: `desc: Lee's deputy`. What `mention` quotes stands in the text. */
function nameElsewhere({ fields }: SourceTag, known: KnownSource | undefined): string | undefined {
  const others = Object.entries(fields).filter(([key]) => key !== "mention" && key !== "ref");
  const names = known ? [known.name, ...(known.aliases ?? [])] : [];
  return names.find((name): name is string => name !== undefined && others.some(([, value]) => givesName(value, name)));
}

/** So many other tags, at most, are listed. */
const MOST_RELATED = 20;

/** One finding for a name: one source keeps one code, in all tags. */
function toDraft(same: readonly Named[], article: RuleInput): Draft {
  const [{ tag, name, terms }, ...others] = same as readonly [Named, ...Named[]];
  return {
    span: tag.span,
    // The name itself is left out: what is found may be printed.
    message: say`A source is named in a tag ${IN_WORDS[terms]}: write a code for the name.`,
    because: [say`the source spoke ${IN_WORDS[terms]}`, say`what a tag says is in the file`],
    related: others
      .slice(0, MOST_RELATED)
      .map((other) => ({ span: other.tag.span, message: say`the name is here too` })),
    fixes: [codeForName(same, name, article)],
  };
}

function codeForName(same: readonly Named[], name: string, { tags, register }: RuleInput): Fix {
  const given = same.map(({ tag }) => tag.fields.by?.trim() ?? "").find(isCode);
  const code =
    given ??
    nextCode(
      tags,
      register?.map(({ ref }) => ref),
    );
  return {
    title:
      same.length > 1
        ? say`Write ${code} for the name in ${same.length} tags: it is then lost here`
        : say`Write ${code} for the name: it is then lost here`,
    edits: same.map(({ tag }) => codedTag(tag, name, code)),
    safe: false,
  };
}

/** The tag with the code; a named person is then one who is not named. */
function codedTag(tag: SourceTag, name: string, code: string): TextEdit {
  const fields = Object.entries(tag.fields).map(([key, value]) => {
    if (key === "by" && !isCode(value)) return [key, code];
    return [key, key === "mention" || key === "ref" ? value : withCode(value, name, code)];
  });
  const src = tag.src === "named-person" ? "unnamed-person" : tag.src;
  const printed = printSourceTag({ src, fields: Object.fromEntries(fields) });
  return { span: tag.span, text: tag.notation === "criticMarkup" ? toCriticMarkup(printed) : printed };
}
