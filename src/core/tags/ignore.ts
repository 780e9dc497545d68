/** Reads the body of an ignore mark: `src-ignore SRC102, SRC105: figure is in the chart below`. */
import type { IgnoreTag, RuleCode, Span } from "../model";
import { unescapeValue } from "./escape";
import { type Problem, quoted } from "./problem";
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
  if (reason.start === reason.end) return { problem: noReason(head), at: written };
  return { ...head, reason: unescapeValue(text.slice(reason.start, reason.end)) };
}

function noReason({ scope, codes }: Pick<IgnoreParts, "scope" | "codes">): string {
  return `Say why after a colon: \`${IGNORE_FORMS[scope]} ${codes[0]}: the reason\`.`;
}

/** The words before the colon: what is ignored where. */
function readHead(text: string, span: Span): Pick<IgnoreParts, "scope" | "codes"> | Problem {
  const [form, ...words] = text.slice(span.start, span.end).matchAll(WORD);
  const scope = SCOPES.get(form?.[0].toLowerCase() ?? "");
  if (!scope) {
    const problem = `${quoted(form?.[0] ?? "")} is no tag: write \`src-ignore\`, \`src-ignore-passage\` for the paragraph, or \`src-ignore-file\` for the whole file.`;
    return { problem, at: wordSpan(span, form) };
  }
  const wrong = words.find((word) => !CODE.test(word[0]));
  if (wrong) return { problem: noCode(wrong[0]), at: wordSpan(span, wrong) };
  if (words.length === 0)
    return { problem: "Name the rule to ignore, for example `SRC102`.", at: wordSpan(span, form) };
  return { scope, codes: [...new Set(words.map((word) => word[0].toUpperCase() as RuleCode))] };
}

function noCode(word: string): string {
  return `${quoted(word)} is no rule: a rule is SRC and three digits, and the reason follows a colon.`;
}

function wordSpan(head: Span, word: RegExpMatchArray | undefined): Span {
  if (!word) return head;
  const start = head.start + (word.index ?? 0);
  return { start, end: start + word[0].length };
}
