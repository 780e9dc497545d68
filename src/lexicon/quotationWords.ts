/** The few words that tell what a quotation is for and whether its sentence goes on after it. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that stand beside a quotation, in the forms they have there: `“Why?” Khan asked.` */
export const QUOTING_VERBS = words(`
  said says say saying asked asks told tells tell wrote writes tweeted tweets posted added adds replied replies answered answers
  responded responds shouted shouts yelled cried cries exclaimed exclaims joked jokes quipped warned warns argued argues insisted
  insists declared declares stated states recalled recalls explained explains noted notes continued continues concluded concludes
  remarked remarks observed observes demanded demands wondered wonders called calls chanted chants muttered whispered pressed countered
  inquired queried interjected wailed screamed sighed laughed mused thundered roared boasted saying adding asking
  telling writing warning shouting chanting tweeting replying noting insisting arguing declaring yelling
`);

/** Open a clause: after one of them the words are no longer about who spoke. */
export const CLAUSE_OPENERS = words(
  "that he she it they we i you there if whether how what why who which would could will was were is are has had",
);

/** Open a description of who spoke: `The mayor asked`. */
export const DETERMINERS = words("the a an one another his her its our my their");

/** Stand before the name of a work: `the film “Night Train”`. */
export const WORK_NOUNS = words(`
  book novel memoir biography film movie documentary series show sitcom episode play musical opera song single album track poem essay
  article column editorial op-ed report paper study podcast game painting magazine newspaper titled entitled headlined
  books novels films movies songs shows
`);

/** Words without their first letters, whose apostrophe opens nothing: `’em`, `’til`, `’90s`. */
export const ELISIONS = words("em til tis twas twere n round bout cause cuz ere nuff im er");

/** The mark that closes what each mark opens. */
export const CLOSING_MARKS: Readonly<Record<string, string>> = {
  "“": "”",
  "”": "”",
  "„": "“",
  "‟": "”",
  '"': '"',
  "''": "''",
  "``": "''",
  "‘‘": "’’",
  "’’": "’’",
  "‘": "’",
  "‚": "‘",
  "'": "'",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
};

/** Of these the closing mark stands before a comma; of the others behind it. */
export const CLOSE_BEFORE_COMMA: ReadonlySet<string> = new Set(["„", "‚", "«", "»", "‹", "›"]);
