/**
 * Words of rows that people see by way of `t(row.title)` and the like: `scripts/generate.mjs` puts them into the bundle of
 * English texts beside those that stand in the code. Words of the manifest itself are in `package.nls.json`.
 */
import { FILE } from "../../core/desk/rows";
import type { Shape } from "../../core/desk/shape";
import { RULES } from "../../core/rules";
import { EXPORTS } from "../../exports";
import { SOURCE_KINDS } from "../../lexicon/kinds";
import { SOURCELESS, TAG_KEYS } from "../../lexicon/tagKeys";
import { CONFIDENCE_WORDS, STRENGTH_WORDS } from "../view/card";
import { FORM_WORDS } from "../view/newSourceForm";
import { READ_AS } from "../view/readAs";
import { PLAIN_ANSWERS } from "../view/sourceTags";
import { TERMS_IN_SHORT } from "../view/tagBadge";
import { tagForms } from "../view/tagForms";
import { SETTINGS } from "./settings";

export function shownWords(): string[] {
  return [
    ...SOURCE_KINDS.map(({ title }) => title),
    ...Object.values(STRENGTH_WORDS),
    ...Object.values(CONFIDENCE_WORDS),
    ...RULES.flatMap(({ title, reason, guideline }) => [title, reason, guideline]),
    ...TAG_KEYS.map(({ meaning }) => meaning),
    ...SOURCELESS.map(({ meaning }) => meaning),
    ...PLAIN_ANSWERS.map(({ title }) => title),
    ...FORM_WORDS,
    ...tagForms().map(({ title }) => title),
    ...Object.values(TERMS_IN_SHORT),
    ...Object.values(READ_AS),
    ...EXPORTS.flatMap(({ title, detail }) => [title, detail]),
    ...Object.values(SETTINGS["highlight.by"].choices ?? {}),
    ...ofShape(FILE),
  ];
}

/** What hover and completion of the desk's file say. */
function ofShape(shape: Shape): string[] {
  switch (shape.type) {
    case "text":
      return [];
    case "choice":
      return [shape.what, ...shape.choices.flatMap(({ meaning, more }) => (more ? [meaning, more] : [meaning]))];
    case "list":
      return ofShape(shape.of);
    case "table":
      return [...ofShape(shape.key), ...ofShape(shape.value)];
    case "record":
      return Object.values(shape.rows).flatMap(({ meaning, takes }) => [meaning, ...ofShape(takes)]);
  }
}
