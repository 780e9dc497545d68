/** Reads the body of an ignore mark: `src-ignore SRC102, SRC105: figure is in the chart below`. */
import { say } from "../../lexicon/say";
import type { IgnoreTag, RuleCode, Span } from "../model";
import { unescapeValue } from "./escape";
import { nearest } from "./nearest";
import { colonBehind, type Problem, quoted, repair } from "./problem";
import { trimmed } from "./spans";

type IgnoreParts = Pick<IgnoreTag, "scope" | "codes" | "reason">;

/** How a mark begins, by what it holds for. */
export const IGNORE_FORMS = {
  here: "src-ignore",
  passage: "src-ignore-passage",
  file: "src-ignore-file",
} as const satisfies Record<IgnoreTag["scope"], string>;

const SCOPES = new Map(
  Object.entries(IGNORE_FORMS).map(([scope, form]) => [form as string, scope as IgnoreTag["scope"]]),
);
const WORD = /[^\s,:]+/g;
const CODE = /^SRC\d{3}$/i;

export function readIgnore(text: string, body: Span): IgnoreParts | Problem {
  const written = trimmed(text, body);
  const colon = text.slice(written.start, written.end).indexOf(":");
  const headEnd = colon < 0 ? written.end : written.start + colon;
  const head = readHead(text, { start: written.start, end: headEnd });
  if ("problem" in head) return head;
  const reason = trimmed(text, { start: Math.min(headEnd + 1, written.end), end: written.end });
  if (reason.start === reason.end) return noReason(head, written, colon >= 0);
  return { ...head, reason: unescapeValue(text.slice(reason.start, reason.end)) };
}

function noReason({ scope, codes }: Pick<IgnoreParts, "scope" | "codes">, at: Span, hasColon: boolean): Problem {
  const end = { start: at.end, end: at.end };
  return {
    problem: say`Say why after a colon: \`${IGNORE_FORMS[scope]} ${codes[0]!}: the reason\`.`,
    at,
    // An open TK: so the reason is not forgotten.
    repairs: [repair(say`Write “TK” for a reason to come`, end, hasColon ? " TK" : ": TK", false)],
  };
}

/** The words before the colon: what is ignored where. */
function readHead(text: string, span: Span): Pick<IgnoreParts, "scope" | "codes"> | Problem {
  const [form, ...words] = text.slice(span.start, span.end).matchAll(WORD);
  const scope = SCOPES.get(form?.[0].toLowerCase() ?? "");
  if (!scope) return noForm(form?.[0] ?? "", wordSpan(span, form));
  const wrong = words.findIndex((word) => !CODE.test(word[0]));
  if (wrong >= 0) return noCode(words, wrong, span);
  if (words.length === 0)
    return { problem: say`Name the rule to ignore, for example \`SRC102\`.`, at: wordSpan(span, form) };
  return { scope, codes: [...new Set(words.map((word) => word[0].toUpperCase() as RuleCode))] };
}

function noForm(form: string, at: Span): Problem {
  const { words, sure } = nearest(form.toLowerCase(), [...SCOPES.keys()]);
  return {
    problem: say`${quoted(form)} is no tag: write \`src-ignore\`, \`src-ignore-passage\` for the paragraph, or \`src-ignore-file\` for the whole file.`,
    at,
    repairs: words.map((meant) => repair(say`Write “${meant}”`, at, meant, sure)),
  };
}

/** `SCR102`, `102`. */
const SLIP = /^([a-z]{0,4})(\d{3})$/i;

function noCode(words: readonly RegExpMatchArray[], wrong: number, span: Span): Problem {
  const word = words[wrong]![0];
  const at = wordSpan(span, words[wrong]);
  const problem = say`${quoted(word)} is no rule: a rule is SRC and three digits, and the reason follows a colon.`;
  const [, letters = "", digits] = SLIP.exec(word) ?? [];
  if (digits !== undefined && (letters === "" || nearest(letters.toLowerCase(), ["src"]).sure)) {
    const code = `SRC${digits}`;
    return { problem, at, repairs: [repair(say`Write “${code}”`, at, code, true)] };
  }
  const before = words[wrong - 1];
  if (!before || /\d/.test(word)) return { problem, at };
  return { problem, at, repairs: [colonBehind(before[0], wordSpan(span, before).end, true)] };
}

function wordSpan(head: Span, word: RegExpMatchArray | undefined): Span {
  if (!word) return head;
  const start = head.start + (word.index ?? 0);
  return { start, end: start + word[0].length };
}
