/** How news copy says that a name is kept back, and why: rows of words, each with an example. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// ── That a name is kept back ─────────────────────────────────────────────────────────────────

/** By themselves they say so: `on condition of anonymity`, `an unnamed aide`. */
export const ANONYMITY_WORDS = words("anonymity anonymously anonymous unnamed");

/** With a refusal before them they say so: `asked not to be named`. */
export const NAMING_WORDS = words("named identified quoted");

/** The same, where they are somebody's: `would not give his name`. */
export const NAMES = words("name names");

/** The same, where what is forbidden is to speak: `was not authorised to discuss it`. */
export const LEAVES = words("authorized authorised permitted allowed");

/** What one needs leave for. */
export const SPEAKING = words("speak talk discuss comment disclose reveal release brief describe give share");

/** `asked not to be named`, `declined to be identified`, `was never authorised to speak`. */
export const REFUSING_WORDS = words("not never without declined declining refused refusing withheld withholding");

/** Nouns for those whose name is kept back as a rule: who is called so is meant to stay unknown. */
export const SOURCE_NOUNS = words("source sources insider insiders");

/** Nouns that say nothing of a source but that it is one: `a person said`. */
export const BARE_NOUNS = words("source sources insider insiders person persons people individual individuals");

/** What may stand before such a noun and says no more of the source: `another source`, `two people`. */
export const BARE_OPENINGS = words(`
  a an one another the this that these those two three four five six seven eight nine ten several multiple numerous various some
  other others second third fourth fifth further additional separate different unnamed anonymous unidentified undisclosed single
  at least more than dozen
`);

/** How many there are, few enough for a reporter to have spoken with each: `two officials`. */
export const COUNTS = words("two three four five six seven eight nine ten eleven twelve dozen");

/**
 * Nouns for people of whom a reporter knows the name: where one of them speaks without it, it is kept back. Not those
 * whom the public can name (a judge, a mayor, a senator), and not passers-by.
 */
export const NAMED_AT_WORK = words(`
  official officials aide aides adviser advisers advisor advisors diplomat diplomats staffer staffers operative operatives
  strategist strategists executive executives ally allies associate associates confidant confidants confidante confidantes
  negotiator negotiators lobbyist lobbyists donor donors fundraiser fundraisers bureaucrat bureaucrats policymaker policymakers
`);

/** How one of them tells what is not for all to hear: not `announced`, which is said in public. */
export const TELLING = words("said told added confirmed acknowledged noted recalled insisted");

/** Where all may hear it: `said in a speech`. */
export const PUBLIC_PLACES = words(
  "statement speech address video conference hearing rally debate briefing broadcast podcast testimony tweet post ceremony",
);

/** Behind the noun: what the source knows it knows from within. `a person familiar with the talks`. */
export const INSIDE_VIEWS: readonly { readonly words: string; readonly example: string }[] = [
  { words: "familiar with", example: "a person familiar with the talks" },
  { words: "briefed on/about/by", example: "officials briefed on the talks" },
  { words: "knowledge of", example: "a person with direct knowledge of the talks" },
  { words: "knowledgeable about", example: "people knowledgeable about the talks" },
  { words: "close to the/his/her/their/its/him/them", example: "a person close to the minister" },
  { words: "privy to", example: "an aide privy to the talks" },
  { words: "involved in/with the/those", example: "two people involved in the talks" },
  { words: "informed about/of/on", example: "a source informed about the meeting" },
  { words: "in/inside/on the room/call/meeting/briefing", example: "one source in the room" },
  { words: "aware of", example: "a person aware of the plans" },
];

// ── Why ──────────────────────────────────────────────────────────────────────────────────────

/** Open the reason: `because the talks are private`, `citing the sensitivity of the matter`, `saying he feared for his job`. */
export const REASON_OPENINGS = words("because citing fearing since given owing lest saying under amid");

/** Of two words or more: `for fear of reprisals`, `to avoid a row`. */
export const REASON_PHRASES: readonly { readonly words: string; readonly example: string }[] = [
  { words: "for/from/of/out fear/concern/worry", example: "for fear of losing her job" },
  { words: "due to", example: "due to the sensitivity of the matter" },
  { words: "so that/as", example: "so as not to hurt the talks" },
  { words: "in order/exchange/return", example: "in order to speak freely" },
  { words: "as he/she/they/it/the/this/these/his/her/their/no", example: "as the talks are ongoing" },
];

/** What a source fears is a reason, however it is told: `who fears reprisals and asked not to be named`. */
export const FEARS = words("fear fears feared fearing afraid reprisal reprisals retaliation retribution backlash");
