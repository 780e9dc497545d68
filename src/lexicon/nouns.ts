/** Nouns that tell what kind of source a phrase names. The head noun decides; a row a kind. */
import type { SourceKind } from "./kinds";

/** Singular nouns (plurals in -s, -es, -ies follow); `kind` is what one of them is while it has no name. */
export interface HeadNounRow {
  readonly kind: SourceKind;
  readonly nouns: string;
  /** Its plural is a group rather than several of the kind: `residents`, not `officials`. */
  readonly pluralIsGroup: boolean;
  readonly example: string;
}

export const HEAD_NOUNS: readonly HeadNounRow[] = [
  {
    kind: "spokesperson",
    nouns: "spokesman spokeswoman spokesperson spokespeople representative press-secretary",
    pluralIsGroup: false,
    example: "a spokeswoman for the port",
  },
  {
    kind: "unnamed-official",
    nouns: `official diplomat minister secretary aide adviser advisor officer lawmaker senator congressman congresswoman congressperson legislator
      ambassador envoy prosecutor commander general admiral deputy commissioner councillor councilor councilman councilwoman mayor
      governor president prime-minister chancellor director administrator regulator inspector investigator detective sheriff chief
      negotiator staffer operative policymaker bureaucrat judge magistrate attorney-general premier mp chairman chairwoman chair
      head leader`,
    pluralIsGroup: false,
    example: "a senior official familiar with the talks",
  },
  {
    kind: "unnamed-person",
    nouns: `source person man woman insider whistleblower witness bystander passenger resident neighbor neighbour expert analyst
      scientist researcher professor lawyer attorney doctor nurse teacher student employee worker manager executive trader economist
      strategist observer critic supporter voter friend relative brother sister mother father son daughter wife husband widow mother-in-law
      survivor victim patient driver farmer shopkeeper owner customer colleague author historian engineer consultant activist organizer
      organiser campaigner protester protestor demonstrator caller user respondent member delegate candidate ally rival opponent defendant
      suspect plaintiff juror soldier veteran fisherman captain pilot coach player fan commentator columnist parent advocate contractor
      landlord tenant pastor priest bishop tourist visitor commuter informant broker investor developer designer artist writer boy girl
      spectator firefighter paramedic fellow professor lecturer scholar ecologist biologist physicist chemist geologist climatologist
      epidemiologist counsel clerk individual accountant auditor pensioner graduate volunteer boss cousin uncle aunt grandmother
      grandfather nephew niece roommate classmate teammate boater fisher sailor ferryman`,
    pluralIsGroup: true,
    example: "a person who saw the letter",
  },
  {
    kind: "own-observation",
    nouns: "reporter correspondent journalist photographer",
    pluralIsGroup: true,
    example: "a Courier reporter counted",
  },
  {
    kind: "unnamed-group",
    nouns: "people group crowd family public community couple pair",
    pluralIsGroup: true,
    example: "people in the neighbourhood",
  },
  {
    kind: "document",
    nouns: `report document memo memorandum letter email e-mail study paper review audit law bill statute book transcript agenda
      file note minutes dossier filing record log manual guideline constitution treaty contract agreement plan proposal presentation
      analysis assessment article release press-release bulletin declaration resolution white-paper brochure leaflet notice permit diary
      certificate communique communiqué video recording footage photograph tape website page database invoice receipt budget preprint sheet ledger manifest printout spreadsheet summary research`,
    pluralIsGroup: false,
    example: "an inspection report",
  },
  {
    kind: "data",
    nouns:
      "poll survey data figure statistic estimate census index number forecast model projection ranking questionnaire dataset chart result signal tracker recorder sensor satellite reading",
    pluralIsGroup: false,
    example: "a new poll",
  },
  {
    kind: "court-record",
    nouns: `indictment lawsuit complaint claim affidavit ruling verdict judgment judgement charge warrant subpoena testimony deposition submission
      petition motion brief court-filing court-record court-document suit plea summons injunction autopsy sentence`,
    pluralIsGroup: false,
    example: "the indictment",
  },
  {
    kind: "outlet",
    nouns:
      "newspaper outlet magazine broadcaster publication agency newswire network station website blog tabloid daily weekly journal paper",
    pluralIsGroup: false,
    example: "the publication",
  },
  { kind: "social-post", nouns: "tweet post thread facebook-post", pluralIsGroup: false, example: "a post on X" },
  {
    kind: "named-organisation",
    nouns: `company firm corporation ministry department government administration committee council commission board court bank university
      institute institution hospital school college organisation organization union association foundation party campaign team office
      agency bureau service authority embassy army navy force military police federation league club charity church coalition alliance
      parliament senate congress legislature cabinet panel regulator watchdog company maker manufacturer airline retailer operator
      supplier utility city county state country nation town village district kingdom republic house lobby think-tank center centre
      laboratory lab observatory museum port airport guard coastguard brigade patrol unit squad chamber mission opposition bank fund prison jury tribunal exchange fund trust cooperative co-operative`,
    pluralIsGroup: false,
    example: "the company",
  },
];

/** Who sees for the outlet: `a Courier reporter counted`. */
export const WITNESSES: ReadonlySet<string> = new Set([
  "reporter",
  "reporters",
  "correspondent",
  "journalist",
  "journalists",
  "photographer",
]);

/** Where posts are written: `wrote on Facebook`, `said on social media`. */
export const SOCIAL_PLATFORMS: ReadonlySet<string> = new Set(
  "x twitter facebook instagram telegram tiktok threads bluesky mastodon reddit linkedin weibo vk youtube snapchat whatsapp social".split(
    " ",
  ),
);

/** Cues that can only be of a post. */
export const POSTING: ReadonlySet<string> = new Set(["tweet", "retweet", "post"]);

/** Newsrooms that are known by name alone. */
export const OUTLETS: ReadonlySet<string> = new Set(
  `cnn bbc reuters ap afp upi npr abc cbs nbc msnbc cnbc pbs fox bloomberg politico axios unn tass interfax ukrinform xinhua dpa ansa efe
   guardian telegraph economist newsweek breitbart buzzfeed vox slate salon mcclatchy huffpost aljazeera ria itv skynews yle rfe
   rferl euronews cspan`.split(/\s+/),
);

/** Words that make a capitalised phrase the name of a newsroom: `The Washington Post`, `Fox News`. */
export const OUTLET_NAME_WORDS: ReadonlySet<string> = new Set(
  "news times post journal herald tribune gazette chronicle courier press telegraph guardian mail mirror observer today broadcasting radio television tv newswire magazine weekly daily bulletin examiner inquirer enquirer dispatch mercury standard sun globe star echo argus ledger record register monitor independent reporter".split(
    " ",
  ),
);

/** Words that make a capitalised phrase the name of an organisation. */
export const ORGANISATION_NAME_WORDS: ReadonlySet<string> = new Set(
  `university institute college school center centre department ministry office agency bureau committee council commission board court bank
   association foundation union party group company corporation corp inc ltd llc plc co society authority service services police
   hospital church federation league club nations house senate congress parliament assembly army navy force guard coalition alliance
   organization organisation administration campaign laboratory lab observatory museum trust fund network embassy cabinet
   treasury exchange partners systems technologies industries holdings international academy district county city state survey`.split(
    /\s+/,
  ),
);

/** Places that speak for a government or a company: `the Kremlin`, `Downing Street`. */
export const SEATS_OF_POWER: ReadonlySet<string> = new Set(
  "kremlin pentagon downing brussels washington moscow kyiv kiev beijing london paris berlin ankara tehran jerusalem whitehall elysee elysée wall silicon hollywood vatican capitol".split(
    " ",
  ),
);

/** Before a name: `Sen. Ann Lee`, `Ukrainian President Volodymyr Zelenskyy`. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady rev reverend sen senator rep representative gov governor president vice
   vice-president premier minister prime secretary chancellor king queen prince princess pope bishop archbishop father sister brother
   general gen admiral adm colonel col major maj captain capt lieutenant lt sergeant sgt corporal commander cmdr chief sheriff judge
   justice mayor councillor councilor councilman councilwoman attorney ambassador envoy commissioner director chairman chairwoman chair
   chairperson speaker spokesman spokeswoman spokesperson detective det inspector officer deputy superintendent constable congressman
   congresswoman lawmaker candidate nominee coach manager ceo cfo founder author economist analyst lawyer nurse doctor engineer
   historian scientist researcher activist adviser advisor aide whip leader head treasurer clerk dean provost chaplain pastor imam
   rabbi first lady marshal brigadier warden ranger midfielder striker goalkeeper actor actress singer billionaire businessman
   businesswoman developer`.split(/\s+/),
);

/** Titles that say nothing of what somebody is. */
export const HONORIFICS: ReadonlySet<string> = new Set(["mr", "mrs", "ms", "miss", "sir", "dame", "lord", "lady"]);

/** Before `documents` or `records` they make them a court's. */
export const COURT_CLASSIFIERS: ReadonlySet<string> = new Set([
  "court",
  "charge",
  "charging",
  "probate",
  "bankruptcy",
  "legal",
  "arrest",
]);

/** Nouns for what an unnamed source may be called when the text comes back to it: they carry no kind of work. */
export const GENERIC_SOURCE_NOUNS: ReadonlySet<string> = new Set([
  "source",
  "person",
  "official",
  "individual",
  "insider",
]);

/** Men's and women's pronouns and titles, for tying pronouns to names. */
export const GENDERED: Readonly<Record<string, "he" | "she">> = {
  he: "he",
  him: "he",
  his: "he",
  she: "she",
  her: "she",
  hers: "she",
  mr: "he",
  mrs: "she",
  ms: "she",
  miss: "she",
  sir: "he",
  lord: "he",
  lady: "she",
  dame: "she",
  king: "he",
  queen: "she",
  prince: "he",
  princess: "she",
  spokesman: "he",
  spokeswoman: "she",
  chairman: "he",
  chairwoman: "she",
  congressman: "he",
  congresswoman: "she",
  councilman: "he",
  councilwoman: "she",
  businessman: "he",
  businesswoman: "she",
  man: "he",
  woman: "she",
  father: "he",
  mother: "she",
  brother: "he",
  sister: "she",
  son: "he",
  daughter: "she",
  husband: "he",
  wife: "she",
  widow: "she",
  actor: "he",
  actress: "she",
};

const heads = new Map<string, { row: HeadNounRow; plural: boolean }>();
for (const row of [...HEAD_NOUNS].reverse()) {
  for (const noun of row.nouns.trim().split(/\s+/)) {
    heads.set(pluralOf(noun), { row, plural: true });
    heads.set(noun, { row, plural: false });
  }
}

function pluralOf(noun: string): string {
  if (noun.endsWith("man")) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The row of a head noun in lower case, singular or plural. */
export function headNoun(lower: string): { row: HeadNounRow; plural: boolean } | undefined {
  return heads.get(lower);
}
