/**
 * The short form for a new source: what kind, on what terms, who. On any terms but on the record the
 * name is never asked for, so that it cannot end up in the text: a code stands for the source.
 */
import { t } from "@vscode/l10n";
import type { Article, SourceKind } from "../../core/model";
import { nextCode } from "../../core/tags";
import { SOURCE_KINDS } from "../../lexicon/kinds";
import { type TagKey, TERMS, type Terms } from "../../lexicon/tagKeys";
import type { NewTag } from "./sourceTags";

/** How the form asks; `undefined` is the Escape key. */
export interface Ask {
  pick<T extends string>(title: string, choices: readonly Choice<T>[]): Promise<T | undefined>;
  text(title: string, question: Question): Promise<string | undefined>;
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly detail?: string;
}

export interface Question {
  readonly key: TagKey;
  readonly prompt: string;
  readonly example: string;
  readonly required: boolean;
}

/** Kinds that one would tag a new source with: the others are answers of their own. */
type FormKind = Exclude<SourceKind, "own-observation" | "unspecified">;

const NAME: Question = { key: "by", prompt: "The name", example: "Ann Lee", required: true };
const ROLE: Question = { key: "role", prompt: "The position, if it matters", example: "city clerk", required: false };
const ORGANISATION: Question = {
  key: "org",
  prompt: "The organisation, if there is one",
  example: "City of Ashford",
  required: false,
};
const DESCRIPTION: Question = {
  key: "desc",
  prompt: "As the copy describes the source, without the name",
  example: "official with direct knowledge of the talks",
  required: true,
};
const WHY: Question = { key: "why", prompt: "Why no name is given", example: "fear of dismissal", required: false };

/** What is asked of a source that may be named, or that needs no protection. */
const OPEN_QUESTIONS: Readonly<Record<FormKind, readonly Question[]>> = {
  "named-person": [NAME, ROLE, ORGANISATION],
  "named-organisation": [{ ...NAME, prompt: "The organisation", example: "the World Bank" }],
  spokesperson: [{ ...NAME, prompt: "The name, if it is given", required: false }, ORGANISATION],
  "unnamed-official": [DESCRIPTION, WHY],
  "unnamed-person": [DESCRIPTION, WHY],
  "unnamed-group": [DESCRIPTION],
  document: [{ ...NAME, prompt: "The document", example: "the inspection report of 2 March" }],
  data: [{ ...NAME, prompt: "The data or poll", example: "the harbour board’s spring census" }],
  "court-record": [{ ...NAME, prompt: "The record", example: "the indictment of 2 March" }],
  outlet: [{ ...NAME, prompt: "The newsroom", example: "the Courier" }],
  "social-post": [{ ...NAME, prompt: "Whose post", example: "Ann Lee, on her own page" }],
};

/** What is asked of a source whose name must not be written. */
const GUARDED_QUESTIONS: readonly Question[] = [DESCRIPTION, WHY];

/** People speak on terms; papers and newsrooms do not. */
const PEOPLE: ReadonlySet<FormKind> = new Set([
  "named-person",
  "spokesperson",
  "unnamed-official",
  "unnamed-person",
  "unnamed-group",
]);

export const TERMS_IN_WORDS: Readonly<Record<Terms, string>> = {
  "on-record": "On the record: may be quoted as described",
  background: "Background: may be quoted, not by name",
  "deep-background": "Deep background: may be used, not quoted",
  "off-record": "Off the record: must not be used",
};

/** Asks for a source and gives its tag; nothing where the form is left. */
export async function newSourceTag(ask: Ask, article: Article, date?: string): Promise<NewTag | undefined> {
  const title = t("New source");
  const kind = await ask.pick(title, kindChoices());
  if (!kind) return undefined;
  const terms = PEOPLE.has(kind) ? await ask.pick(title, termsChoices()) : "on-record";
  if (!terms) return undefined;
  const guarded = terms !== "on-record";
  const answers = await askAll(ask, title, guarded ? GUARDED_QUESTIONS : OPEN_QUESTIONS[kind]);
  if (!answers) return undefined;
  return {
    src: guarded && kind === "named-person" ? "unnamed-person" : kind,
    fields: {
      ...(guarded && { by: nextCode(article.tags) }),
      ...answers,
      ...(PEOPLE.has(kind) && { terms }),
      ...(date && { date }),
    },
  };
}

async function askAll(
  ask: Ask,
  title: string,
  questions: readonly Question[],
): Promise<Record<string, string> | undefined> {
  const answers: Record<string, string> = {};
  for (const question of questions) {
    const answer = await ask.text(title, { ...question, prompt: t(question.prompt) });
    if (answer === undefined) return undefined;
    if (answer.trim() !== "") answers[question.key] = answer.trim();
  }
  return answers;
}

const kindChoices = (): Choice<FormKind>[] =>
  SOURCE_KINDS.flatMap((row) =>
    row.id === "own-observation" || row.id === "unspecified"
      ? []
      : [{ value: row.id, label: `${row.symbol} ${t(row.title)}`, detail: row.example }],
  );

const termsChoices = (): Choice<Terms>[] => TERMS.map((terms) => ({ value: terms, label: t(TERMS_IN_WORDS[terms]) }));

/** What the form shows of its rows, for the translations. */
export const FORM_WORDS: readonly string[] = [
  ...[...Object.values(OPEN_QUESTIONS), GUARDED_QUESTIONS].flatMap((questions) =>
    questions.map(({ prompt }) => prompt),
  ),
  ...Object.values(TERMS_IN_WORDS),
];
