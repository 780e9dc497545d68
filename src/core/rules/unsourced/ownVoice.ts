/** What the rules about unsourced assertions share: sentences in the reporter's own voice, neighbours joined. */
import type { Assertion, Need, Span } from "../../model";
import type { Draft, RuleInput } from "../rule";

/** Says what is found: the words that show the need, how many sentences, and why. */
type Message = (trigger: string, sentences: number, because: readonly string[]) => string;

/** One finding for each run of neighbouring sentences that want a source for the same reason: guesses stay out. */
export function findOwnVoice(article: RuleInput, need: Need, message: Message): Draft[] {
  const drafts: Draft[] = [];
  let run: Assertion[] = [];
  const flush = () => {
    if (run.length > 0) drafts.push(toDraft(article, run, message));
    run = [];
  };
  for (const assertion of article.assertions) {
    const wanted = assertion.standing === "own" && assertion.need === need && assertion.confidence.level !== "guess";
    if (!wanted || (run.length > 0 && run[0]!.passage !== assertion.passage)) flush();
    if (wanted) run.push(assertion);
  }
  flush();
  return drafts;
}

function toDraft(article: RuleInput, run: readonly Assertion[], message: Message): Draft {
  const span: Span = { start: run[0]!.span.start, end: run.at(-1)!.span.end };
  return {
    span,
    message: message(triggerText(article, run[0]!), run.length, run[0]!.because),
    because: run[0]!.because,
    tagAt: span.end,
  };
}

const LONGEST_TRIGGER = 60;

/** The words that show the need; of a figure or a verb alone, the word behind it too. */
function triggerText({ text }: RuleInput, { span, trigger }: Assertion): string {
  if (!trigger) return "";
  const words = text.slice(trigger.start, Math.min(trigger.end, trigger.start + LONGEST_TRIGGER));
  if (/\s/.test(words)) return words.replace(/\s+/g, " ");
  const rest = text.slice(trigger.start, Math.min(span.end, trigger.start + LONGEST_TRIGGER));
  return /^\S+(?:\s+\p{L}{4,}| per cent)?/u.exec(rest)?.[0]?.replace(/\s+/g, " ") ?? "";
}
