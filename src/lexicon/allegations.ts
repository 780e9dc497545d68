/** How somebody is accused, and how an article tells that the accused was heard: rows of words. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A way to accuse. */
export interface AccusingRow {
  /** All forms of the verb. */
  readonly verb: string;
  /** What stands between the accused and the matter. */
  readonly links: string;
  /** Whether the matter must be wrongdoing: one may be accused of anything, and is charged with crimes alone. */
  readonly anyMatter: boolean;
  readonly example: string;
}

export const ACCUSING_VERBS: readonly AccusingRow[] = [
  {
    verb: "accuse accuses accused accusing",
    links: "of",
    anyMatter: false,
    example: "The guild accused Piet Vos of stealing from the fund.",
  },
  {
    verb: "suspect suspects suspected suspecting",
    links: "of",
    anyMatter: false,
    example: "Piet Vos is suspected of fraud.",
  },
  {
    verb: "charge charges charged charging",
    links: "with",
    anyMatter: true,
    example: "Prosecutors charged Piet Vos with fraud.",
  },
  {
    verb: "indict indicts indicted indicting",
    links: "on for over",
    anyMatter: true,
    example: "Piet Vos was indicted on two counts.",
  },
  {
    verb: "sue sues sued suing",
    links: "for over alleging",
    anyMatter: false,
    example: "The guild sued Piet Vos for defamation and fraud.",
  },
  {
    verb: "arrest arrests arrested arresting",
    links: "on for over",
    anyMatter: true,
    example: "Piet Vos was arrested on suspicion of fraud.",
  },
];

/** Before `against` and a name: `allegations against Piet Vos`. */
export const ACCUSING_NOUNS = words(
  "allegation allegations accusation accusations charge charges complaint complaints indictment case lawsuit suit",
);

/** Before `to have` and a wrong: `Vos is alleged to have stolen it`. */
export const SUPPOSING = words("alleged believed suspected said thought reported claimed");

/** The matter of an accusation, beside the verbs and nouns of `WRONGDOING`. */
export const WRONGFUL_ACTS = words(`
  stealing embezzling bribing extorting blackmailing defrauding laundering smuggling trafficking assaulting raping molesting abusing
  harassing stabbing murdering strangling poisoning kidnapping abducting vandalising vandalizing looting robbing burgling torching lying
  cheating falsifying fabricating plagiarising plagiarizing bullying grooming misusing misappropriating siphoning colluding
  conspiring rigging hacking leaking evading doctoring faking killing spying
  theft bribe bribes murder manslaughter rape abuse bullying blackmail espionage treason plagiarism nepotism cover-up kickbacks
`);

/** The matter is settled, or nobody accuses any more: no reply is missing. */
export const SETTLED = words(
  "convicted sentenced guilty acquitted cleared exonerated vindicated admitted admits confessed pardoned apologised apologized",
);

/** Before a wrong it is not said to have been done: `if he had stolen it`, `denied that he stole it`. */
export const NOT_SAID_TO_BE = words("if would could not never cannot whether no denied denies deny denying without");

/** A way to tell that the accused was heard, or could not be. */
export interface ReplyRow {
  /** Phrases in small letters, as they stand in the text, parted by `|`. */
  readonly phrases: string;
  readonly example: string;
}

export const REPLIES: readonly ReplyRow[] = [
  {
    phrases:
      "denied|denies|deny|denying|denial|rejected|rejects|rejecting|disputed|disputes|disputing|refuted|refutes|dismissed|dismisses|rebutted",
    example: "Vos denied the charge.",
  },
  {
    phrases:
      "pleaded not guilty|pleads not guilty|plead not guilty|pleading not guilty|not-guilty plea|plea of not guilty|plead guilty|pleaded guilty|pleads guilty|fight the charge|fight the charges|contest the charge|contest the charges|innocent|innocence|did nothing wrong|done nothing wrong|no wrongdoing|called the allegation|called the accusation|called the claim",
    example: "Vos maintains that he is innocent.",
  },
  {
    phrases: "declined|declines|declining|refused to|refuses to|no comment|would not comment|not comment",
    example: "Vos declined to comment.",
  },
  {
    phrases:
      "not respond|not responded|not immediately respond|not immediately responded|not reply|not replied|not answer|not answered|not return|not returned|no response|no reply|unanswered|went unreturned",
    example: "Vos did not respond to a request for comment.",
  },
  {
    phrases:
      "not be reached|not immediately be reached|not reachable|not available|not immediately available|unavailable|not be located",
    example: "Vos could not be reached.",
  },
  {
    phrases:
      "for comment|to comment|sought a response|asked for a response|asked for a reply|chance to respond|opportunity to respond|right of reply|when asked about|approached by|contacted by",
    example: "The Herald contacted Vos for comment.",
  },
  {
    phrases:
      "responded|responds|replied|replies|in response|in a statement|in his defence|in her defence|in his defense|in her defense|through a lawyer|through his lawyer|through her lawyer|apologised|apologized|acknowledged|acknowledges|admitted|admits",
    example: "Vos acknowledged the payments in a statement.",
  },
];

/** After `stole` nothing is stolen: `stole the show`. */
export const HARMLESS_LOOT = words(
  "show scene limelight spotlight headlines march kiss glance heart hearts thunder win",
);

/** A year in which nobody acted who could be asked today. */
export const LONG_AGO = /(?<!\p{L})(?:in|of|since|by|before|after|during) 1[0-8]\d\d(?![\d,.]\d)(?!\p{L})/u;

/** Who may answer for somebody: `his lawyer`, `a spokeswoman`. */
export const SPEAK_FOR_OTHERS = words(`
  lawyer lawyers attorney attorneys counsel solicitor solicitors barrister spokesman spokeswoman spokesperson spokespeople spokesmen representative
  representatives agent publicist aide aides family
`);

/** Beside a name they show that somebody is dead. */
export const DEATH = words("died dead deceased funeral posthumously");
