/**
 * The sentences of the analysis in the language of whoever reads. The core composes English and knows no other language;
 * here a sentence is recognised by its template, `“{0}” follows “{1}”`, and said anew as `t` has it.
 */
import { t } from "@vscode/l10n";
import SENTENCES from "./analysisSentences.json";

/** What the keys of these sentences end with in a bundle: `“{0}” follows “{1}”/analysis`. */
export const COMMENT = "analysis";

/** A sentence of the analysis for a person to read; as it is where no translation is known, and always in English. */
export function inWords(sentence: string): string {
  return translated(sentence, 0);
}

/** Who speaks, as an article calls them; of one whom it does not name, a phrase of ours: `it is said`. */
export function nameInWords({ name, kind }: { readonly name: string; readonly kind: string }): string {
  return kind === "unspecified" ? inWords(name) : name;
}

/** A phrase within a sentence within a sentence: a list has one within the other for each of its items. */
const DEEPEST = 20;

function translated(words: string, depth: number): string {
  const found = recognised(words);
  if (!found) return words;
  const { message, quotes } = found.template;
  const args = found.parts.map((part, i) => (quotes[i] || depth === DEEPEST ? part : translated(part, depth + 1)));
  return t({ message, args, comment: COMMENT });
}

interface Template {
  readonly message: string;
  /** What stands around its places, the first and the last of which may be empty. */
  readonly pieces: readonly [string, ...string[]];
  /** For each place whether it stands between quotation marks: then it holds words of the document. */
  readonly quotes: readonly boolean[];
}

function toTemplate(message: string): Template {
  const pieces = message.split(/\{\d\}/) as [string, ...string[]];
  const quotes = pieces.slice(1).map((behind, i) => /[“`]$/.test(pieces[i]!) && /^[”`]/.test(behind));
  return { message, pieces, quotes };
}

const lengthOf = ({ pieces }: Template): number => pieces.reduce((sum, piece) => sum + piece.length, 0);

const TEMPLATES: readonly Template[] = SENTENCES.map(toTemplate);
const WHOLE: ReadonlyMap<string, Template> = new Map(
  TEMPLATES.filter(({ pieces }) => pieces.length === 1).map((template) => [template.message, template]),
);
/** Of several that fit, the one with the most words of its own is meant: it stands first. */
const WITH_PLACES: readonly Template[] = TEMPLATES.filter(({ pieces }) => pieces.length > 1).sort(
  (a, b) => lengthOf(b) - lengthOf(a),
);

interface Recognised {
  readonly template: Template;
  /** What stands in its places. */
  readonly parts: readonly string[];
}

function recognised(words: string): Recognised | undefined {
  const whole = WHOLE.get(words);
  if (whole) return { template: whole, parts: [] };
  for (const template of WITH_PLACES) {
    const parts = partsOf(words, template.pieces);
    if (parts) return { template, parts };
  }
  return undefined;
}

/**
 * What stands in the places of a template, found from the end on: what we say of words of the document stands behind
 * them as a rule, so that the last `” suggests that ` is ours, whatever the document has.
 */
function partsOf(words: string, pieces: Template["pieces"]): string[] | undefined {
  const [first, ...others] = pieces;
  const last = others.at(-1)!;
  if (!words.startsWith(first) || !words.endsWith(last) || words.length < first.length + last.length) return undefined;
  const parts: string[] = [];
  let end = words.length - last.length;
  for (const piece of others.slice(0, -1).reverse()) {
    const latest = end - piece.length;
    const at = latest < first.length ? -1 : words.lastIndexOf(piece, latest);
    if (at < first.length) return undefined;
    parts.unshift(words.slice(at + piece.length, end));
    end = at;
  }
  parts.unshift(words.slice(first.length, end));
  return parts;
}
