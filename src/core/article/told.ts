/** What is told matters where it would need a source by itself: an allegation, a figure, an event. */
import type { Need, Span } from "../model";
import type { Token } from "../reader";
import { countWhile } from "../spans";
import { allegation } from "./needs/allegation";
import { event } from "./needs/event";
import { figure } from "./needs/figure";
import { LIKELY_NEED } from "./needs/trigger";

/** In the order in which one stands for words that show several. */
const FACTS = [allegation, figure, event];

/** Why the words in the pieces of a passage matter; nothing where they do not. */
export function needOf(tokens: readonly Token[], pieces: readonly Span[]): Need | undefined {
  const words = pieces.flatMap((piece) => tokensIn(tokens, piece));
  for (const fact of FACTS) {
    const trigger = fact(words);
    if (trigger && trigger.certainty >= LIKELY_NEED) return trigger.need;
  }
  return undefined;
}

function tokensIn(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  const from = countWhile(tokens, (token) => token.start < start);
  let to = from;
  while (to < tokens.length && tokens[to]!.end <= end) to++;
  return tokens.slice(from, to);
}
