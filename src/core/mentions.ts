/** What lists and symbols ask of the mentions of an article's sources. */
import type { Mention, Source } from "./model";

/** Where it is the source of an attribution. */
export function speakingMentions({ mentions }: Source): Mention[] {
  return mentions.filter(({ speaks }) => speaks);
}
