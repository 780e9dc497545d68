/** Small word lists that the shallow parser of noun phrases and clauses reads. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** After a noun they open a phrase that says more of it: `an official familiar with the talks`. */
export const POSTMODIFIERS = words(`
  familiar briefed informed close aware knowledgeable involved identified named based charged elected appointed known quoted contacted
  reached interviewed present privy accustomed opposed aligned affiliated associated employed assigned tasked sworn injured living
  working speaking attending representing dealing filed obtained seen reviewed published released issued conducted commissioned
  signed written posted unsealed taken carried compiled drawn cited shown sent given made held dated prepared lodged responsible loyal sympathetic connected linked acquainted
`);

/** What speech is carried by: `said in a statement`, `told reporters at a briefing`. */
export const OCCASIONS = words(`
  statement interview tweet post briefing letter email e-mail speech address news conference call message report
  memo testimony filing hearing video podcast article op-ed column release press broadcast text appearance remarks debate rally
  meeting session phone telephone visit event ceremony town forum webcast panel response reply comments note television radio court
  document study paper complaint lawsuit affidavit thread book memoir
`);

/** Prepositions that open a circumstance of speaking rather than a part of the speaker's description. */
export const CIRCUMSTANCES = words(
  "in on at during after before by via through over to last this earlier late early while when",
);

/** Adverbs that link sentences and stand before a subject: `However, the official said`. */
export const LINKING_ADVERBS = words(
  "however meanwhile moreover furthermore nevertheless still instead also then thus therefore additionally nonetheless later earlier separately similarly indeed",
);

/** Open the writer's comment on how what was said stands to what others say: `…, contradicting the police`. */
export const COMMENTING: ReadonlySet<string> = new Set(
  "contradicting echoing referring alluding rejecting rebutting dismissing disputing refuting repeating mimicking prompting drawing sparking earning".split(
    " ",
  ),
);

/** Before a colon at the start of a passage: no speaker. */
export const LABELS_OF_NOBODY: ReadonlySet<string> = new Set(
  "update updated note correction clarification related exclusive breaking watch video photo photos image picture caption credit graphic more read developing alert opinion analysis live poll report review editor source sources warning".split(
    " ",
  ),
);
