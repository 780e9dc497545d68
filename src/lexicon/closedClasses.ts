/** Words whose part of speech is never in doubt: they overrule the statistical tagger. */

export const PREPOSITIONS = words(`
  about above across after against along amid amidst among around at before behind below beneath beside besides
  between beyond by concerning despite down during except for from in inside into like near of off on onto out outside
  over past per regarding since through throughout to toward towards under underneath until upon via with within without
`);

/** Open a subordinate or a co-ordinate clause. */
export const CONJUNCTIONS = words(
  "and or but nor so yet although though because while whereas if unless whether when whenever once as than that",
);

export const QUESTION_WORDS = words("who whom whose which what why how where");

export const DETERMINERS = words(
  "a an the this these those some any each every no both all several many most another other either neither such half certain various",
);

export const PRONOUNS = words(`
  i you he she it we they me him us them himself herself itself themselves ourselves myself one someone somebody everyone
  everybody anyone nobody nothing something others
`);

export const POSSESSIVES = words("my your his her its our their whose");

export const AUXILIARIES = words(`
  am is are was were be been being has have had having do does did will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't cannot
  couldn't mightn't mustn't ain't 's 're 've 'll 'd
`);

/** Stand inside a verb group: `has also repeatedly said`. */
export const VERB_GROUP_ADVERBS = words(
  "not never also already again later then now since first further only even still repeatedly recently previously just once always often long neither openly",
);

export const WEEKDAYS_AND_TIMES = words(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april june july
  august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
`);

/** Close a phrase of time that has no preposition: `last week`, `this morning`. */
export const TIME_NOUNS = words(
  "day days week weeks month months year years morning afternoon evening night weekend hour hours minute minutes decade season quarter spring summer autumn fall winter monday tuesday wednesday thursday friday saturday sunday time",
);

/** Open a relative clause. */
export const RELATIVES = words("who whom whose which that");

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
