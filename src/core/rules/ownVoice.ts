/** What the rules about unsourced assertions share: sentences in the reporter's own voice, neighbours joined. */
import type { Assertion, Need, Span } from "../model";
import type { Draft, RuleInput } from "./rule";

/** One finding for each run of neighbouring sentences that want a source for the same reason: guesses stay out. */
export function findOwnVoice(
  article: RuleInput,
  need: Need,
  message: (trigger: string, sentences: number) => string,
): Draft[] {
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

function toDraft(
  article: RuleInput,
  run: readonly Assertion[],
  message: (trigger: string, sentences: number) => string,
): Draft {
  const span: Span = { start: run[0]!.span.start, end: run.at(-1)!.span.end };
  return {
    span,
    message: message(triggerText(article, run[0]!), run.length),
    because: run[0]!.because,
    related: [],
    tagAt: span.end,
  };
}

const LONGEST_TRIGGER = 40;

/** The figure or the verb that shows the need, with the word behind it. */
function triggerText(article: RuleInput, assertion: Assertion): string {
  const trigger = assertion.trigger;
  if (!trigger) return "";
  const rest = article.text.slice(trigger.start, Math.min(assertion.span.end, trigger.start + LONGEST_TRIGGER));
  return /^\S+(?:\s+\p{L}{4,}| per cent)?/u.exec(rest)?.[0]?.replace(/\s+/g, " ") ?? "";
}
