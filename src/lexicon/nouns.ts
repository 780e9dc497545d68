/** Nouns that tell what kind of source a phrase names. The head noun decides; a row a kind. */
import type { SourceKind } from "./kinds";

/** Singular nouns (plurals in -s, -es, -ies follow); `kind` is what one of them is while it has no name. */
export interface HeadNounRow {
  readonly kind: SourceKind;
  readonly nouns: string;
  /** Its plural is a group rather than several of the kind: `residents`, not `officials`. */
  readonly pluralIsGroup: boolean;
  /** It speaks for whoever made it: `published`, a study or a poll of theirs; `uttered`, their own words, `a statement by the bank`. */
  readonly authored?: "published" | "uttered";
  readonly example: string;
}

export const HEAD_NOUNS: readonly HeadNounRow[] = [
  {
    kind: "spokesperson",
    nouns: "spokesman spokeswoman spokesperson spokespeople representative press-secretary press-officer",
    pluralIsGroup: false,
    example: "a spokeswoman for the port",
  },
  {
    kind: "unnamed-official",
    nouns: `official diplomat minister secretary aide adviser advisor officer lawmaker senator congressman congresswoman congressperson legislator
      ambassador envoy prosecutor commander general admiral deputy commissioner councillor councilor councilman councilwoman mayor
      governor president prime-minister chancellor director administrator regulator inspector investigator detective sheriff chief
      negotiator staffer operative policymaker bureaucrat judge magistrate attorney-general premier mp chairman chairwoman chair
      head leader undersecretary vice-president comptroller controller superintendent treasurer whip justice
      solicitor-general trooper constable sergeant captain lieutenant colonel major marshal agent consul attache attaché statesman
      stateswoman ombudsman coroner principal dean provost rector registrar warden policeman policewoman cop bailiff
      assemblyman assemblywoman assemblymember councilmember selectman alderman parliamentarian czar king queen prince
      princess emperor sultan emir monarch dictator first-lady superdelegate appointee`,
    pluralIsGroup: false,
    example: "a senior official familiar with the talks",
  },
  {
    kind: "unnamed-person",
    nouns: `source person man woman insider whistleblower witness eyewitness bystander passenger resident neighbor neighbour expert analyst
      scientist researcher professor lawyer attorney doctor nurse teacher student employee worker manager executive trader economist
      strategist observer critic supporter voter friend relative brother sister mother father son daughter wife husband widow mother-in-law
      survivor victim patient driver farmer shopkeeper owner customer colleague author historian engineer consultant activist organizer
      organiser campaigner protester protestor demonstrator caller user respondent member delegate candidate ally rival opponent defendant
      suspect plaintiff juror soldier veteran fisherman pilot coach player fan commentator columnist parent advocate contractor
      landlord tenant pastor priest bishop tourist visitor commuter informant broker investor developer designer artist writer boy girl
      spectator firefighter paramedic fellow professor lecturer scholar ecologist biologist physicist chemist geologist climatologist
      epidemiologist counsel clerk individual accountant auditor pensioner graduate volunteer boss cousin uncle aunt grandmother
      grandfather nephew niece roommate classmate teammate boater fisher sailor ferryman
      grandson granddaughter grandchild grandparent stepfather stepmother stepson stepdaughter sibling twin spouse partner fiance fiancé
      fiancée girlfriend boyfriend ex-wife ex-husband widower kid child teen teenager youngster youth adult elder senior guy lady
      gentleman dude folk mom dad mum baby heir successor predecessor counterpart peer mentor confidant confidante acquaintance associate
      surrogate proxy foe adversary enemy
      editor anchor host presenter moderator blogger pundit pollster speechwriter narrator publisher producer
      actor actress singer musician comedian filmmaker playwright poet novelist celebrity star model athlete champion referee umpire
      fundraiser donor backer benefactor nominee contender challenger incumbent hopeful front-runner frontrunner runner-up tycoon
      mogul magnate billionaire millionaire businessman businesswoman businessperson entrepreneur founder co-founder banker financier lobbyist
      trustee shareholder stockholder stakeholder ceo cfo coo intern trainee apprentice
      therapist psychologist psychiatrist pediatrician surgeon neurosurgeon physician dentist pharmacist midwife medic veterinarian cook chef
      waiter waitress bartender barista cashier janitor plumber electrician carpenter mechanic machinist architect surveyor miner trucker
      courier cyclist pedestrian motorist hiker swimmer diver bodyguard nanny maid butler tutor librarian curator archivist
      translator interpreter mediator arbitrator specialist technician programmer inventor astronaut astronomer mathematician statistician
      philosopher theologian meteorologist forecaster demographer rancher grower crewman crewmember
      attendee participant guest speaker listener viewer reader follower admirer defender detractor skeptic sceptic proponent believer enthusiast
      watcher subscriber advertiser customer client consumer shopper buyer seller vendor merchant homeowner renter lodger
      taxpayer citizen civilian local native immigrant migrant refugee asylum-seeker expatriate hacker spy terrorist militant rebel
      insurgent extremist gunman shooter attacker assailant robber thief burglar killer murderer culprit perpetrator offender inmate
      prisoner detainee hostage captive convict accuser complainant claimant petitioner appellant objector juror adherent loyalist
      politician republican democrat conservative liberal progressive centrist moderate libertarian independent socialist communist nationalist
      populist feminist environmentalist conservationist evangelical christian muslim jew catholic protestant sikh hindu buddhist mormon
      atheist latino latina hispanic millennial hawk hard-liner hardliner dissident exile reformer elector caucus-goer churchgoer
      rabbi imam cleric nun monk chaplain deacon cardinal archbishop pope missionary worshipper parishioner
      white black american german greek turk swede dane pole finn serb croat czech arab kurd iraqi israeli saudi pakistani yemeni briton brit
      spaniard scot afghan somali bengali`,
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
    nouns: `people group crowd family public community couple pair audience electorate staff personnel crew faculty leadership
      establishment elite movement faction side camp base wing circle generation media press troops everyone everybody others
      population citizenry industry chorus trio duo gang cartel tribe congregation troupe ranks clergy minority majority workforce
      membership fraternity sorority squad gathering entourage folks`,
    pluralIsGroup: true,
    example: "people in the neighbourhood",
  },
  {
    kind: "document",
    nouns: `report study paper review audit analysis assessment article research preprint investigation inspection inquiry editorial op-ed column
      whitepaper white-paper fact-check probe story reporting coverage account newsletter bulletin release press-release news-release`,
    pluralIsGroup: false,
    authored: "published",
    example: "an inspection report",
  },
  {
    kind: "document",
    nouns:
      "statement announcement remark comment speech address response reply message warning argument rhetoric words",
    pluralIsGroup: false,
    authored: "uttered",
    example: "a statement by the bank",
  },
  {
    kind: "document",
    nouns: `document memo memorandum letter email e-mail law bill statute book transcript agenda
      file note minutes dossier filing record log manual guideline constitution treaty contract agreement plan proposal presentation
      declaration resolution brochure leaflet notice permit diary
      certificate communique communiqué video recording footage photograph photo picture image tape website page database invoice receipt budget sheet
      ledger manifest printout spreadsheet summary ad advert advertisement commercial spot text-message voicemail headline caption
      chapter textbook memoir autobiography biography novel playbook poster banner placard flyer flier pamphlet sign label questionnaire
      rule regulation legislation ordinance policy platform manifesto charter code act clause provision amendment directive mandate
      order decree precedent disclosure form application submission excerpt passage scripture bible verse movie film
      documentary broadcast podcast show program programme slide map blueprint script profile listing schedule timeline archive
      deed passport visa ticket`,
    pluralIsGroup: false,
    example: "an internal email",
  },
  {
    kind: "data",
    nouns: `poll survey data figure statistic estimate census index number forecast model projection ranking dataset chart result
      polling count tally average finding evidence score return simulation`,
    pluralIsGroup: false,
    authored: "published",
    example: "a new poll",
  },
  {
    kind: "data",
    nouns: "signal tracker recorder sensor satellite reading measurement test testing sample scan graph radar camera",
    pluralIsGroup: false,
    example: "signals from the tracking system",
  },
  {
    kind: "court-record",
    nouns: `indictment lawsuit complaint claim affidavit ruling verdict judgment judgement charge warrant subpoena testimony deposition submission
      petition motion brief court-filing court-record court-document suit plea summons injunction autopsy sentence dissent
      case decision`,
    pluralIsGroup: false,
    example: "the indictment",
  },
  {
    kind: "outlet",
    nouns: `newspaper outlet magazine broadcaster publication newswire network station blog tabloid daily weekly journal
      news-agency`,
    pluralIsGroup: false,
    example: "the publication",
  },
  {
    kind: "social-post",
    nouns: "tweet retweet post thread facebook-post",
    pluralIsGroup: false,
    example: "a post on X",
  },
  {
    kind: "named-organisation",
    nouns: `company firm corporation ministry department government administration committee council commission board court bank university
      institute institution hospital school college organisation organization union association foundation party campaign team office
      agency bureau service authority embassy army navy force military police federation league club charity church coalition alliance
      parliament senate congress legislature cabinet panel regulator watchdog company maker manufacturer airline retailer operator
      supplier utility city county state country nation town village district kingdom republic house lobby think-tank center centre
      laboratory lab observatory museum port airport guard coastguard brigade patrol unit chamber mission opposition bank fund prison jury tribunal exchange fund trust cooperative co-operative
      business nonprofit non-profit startup start-up subsidiary conglomerate brand chain store shop bakery restaurant hotel factory
      plant mine farm studio consultancy brokerage insurer lender dealership
      enforcement judiciary monarchy crown palace treasury secretariat consulate delegation taskforce task-force junta regime
      militia insurgency band orchestra pac super-pac directorate academy seminary diocese archdiocese synagogue mosque
      parish temple clinic nursery orphanage shelter library borough province region municipality township`,
    pluralIsGroup: false,
    example: "the company",
  },
];

/** Endings of nouns for people that no row has: `speechwriter`, `cardiologist`, `mountaineer`. */
const PERSON_ENDING = /(?:[^aeiou]er|ier|or|ist|ian|eer|ee|crat|ster|man|woman|person|men|women|year-old)s?$/;

/** What ends like a person and is none. */
const NO_PERSONS: ReadonlySet<string> = new Set(
  `super other another whether rather answer offer matter quarter dinner weather tower river water power factor error mirror motor labor labour favor favour color
   colour behavior behaviour rumor rumour tumor tumour humor honor honour vigor list twist checklist degree fee coffee tree
   guarantee jubilee knee career computer server number member letter chapter order border shoulder summer winter
   frontier barrier carrier tier pier monster cluster register
   paper layer filter folder trailer container disaster buster harbor harbour door floor corridor vector sector
   interior exterior terror horror flavor flavour spree toffee levee specimen acumen omen regimen`.split(/\s+/),
);

/** Whether a noun in lower case names a person or people: by its row, else by its ending. */
export function namesPeople(lower: string): boolean {
  const noun = headNoun(lower);
  return noun ? PEOPLE.has(noun.row.kind) : PERSON_ENDING.test(lower) && !NO_PERSONS.has(lower.replace(/s$/, ""));
}

const PEOPLE: ReadonlySet<SourceKind> = new Set<SourceKind>([
  "spokesperson",
  "unnamed-official",
  "unnamed-person",
  "own-observation",
]);

/** Before `of` they only say how much of it speaks: `two of the people`, `a majority of voters`, `a copy of the letter`. */
export const PORTIONS: ReadonlySet<string> = new Set(
  `one ones all some many most several both either neither none few any each half majority majorities minority plurality percent
   percentage share slice handful number lot lots host couple pair trio series string wave bunch rest remainder third thirds
   two-thirds quarter quarters three-quarters three-fourths fifth tenth dozen dozens hundred hundreds thousand thousands million
   millions scores tens fraction variety range array spate mix mixture constellation crop cadre swath sliver copy version draft collection average more`.split(
    /\s+/,
  ),
);

/** What people have who know a thing from within: `people familiar with the matter`, `officials briefed on it`. */
export const INSIDE_KNOWLEDGE: ReadonlySet<string> = new Set(
  "familiar knowledge knowledgeable briefed close involved aware privy acquainted anonymity anonymously anonymous unnamed".split(
    " ",
  ),
);

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

/** Those among them that firms have. */
export const FIRM_NAME_WORDS: ReadonlySet<string> = new Set(
  "group company corporation corp inc ltd llc plc co society service services bank laboratory lab trust fund network exchange partners systems technologies industries holdings international".split(
    " ",
  ),
);

/** Places that speak for a government or a company: `the Kremlin`, `Downing Street`. */
export const SEATS_OF_POWER: ReadonlySet<string> = new Set(
  "kremlin pentagon downing brussels washington moscow kyiv kiev beijing london paris berlin ankara tehran jerusalem whitehall elysee elysée wall silicon hollywood vatican capitol".split(
    " ",
  ),
);

/** Behind a person's name they make it that of something else: `the Trump administration`, `Jensen Street`. */
export const NAMESAKES: ReadonlySet<string> = new Set(
  `administration presidency government cabinet campaign camp era doctrine dynasty estate family foundation institute organization
   organisation tower towers street avenue road lane square bridge park stadium arena hall house hotel library museum school college
   university hospital center centre prize award medal trust company group inc ltd airport island county`.split(/\s+/),
);

/** Behind a name they make it another person's: `Donald Trump Jr.`. */
export const GENERATIONS: ReadonlySet<string> = new Set("jr sr junior senior ii iii iv".split(" "));

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

/** Small words within names: `Ada van der Berg`. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "de da di du del della von van der den ten ter al el la le bin ibn dos das".split(" "),
);

/** What titles are short for. */
export const FULL_TITLES: Readonly<Record<string, string>> = {
  sen: "senator",
  rep: "representative",
  gov: "governor",
  prof: "professor",
  dr: "doctor",
  gen: "general",
  adm: "admiral",
  col: "colonel",
  maj: "major",
  capt: "captain",
  lt: "lieutenant",
  sgt: "sergeant",
  cmdr: "commander",
  det: "detective",
  rev: "reverend",
};

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
  if (noun.endsWith("child")) return `${noun}ren`;
  if (noun.endsWith("wife")) return `${noun.slice(0, -2)}ves`;
  if (noun.endsWith("man")) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The row of a head noun in lower case, singular or plural. */
export function headNoun(lower: string): { row: HeadNounRow; plural: boolean } | undefined {
  return heads.get(lower);
}
