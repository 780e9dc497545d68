/** What makes a sentence in the reporter's own voice want a source: rows of words, one list a reason. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** After a number they make it a figure to be sourced: `12 percent`, `$3 million`. */
export const FIGURE_UNITS = words(`
  percent percentage % per cent million billion trillion thousand dollars dollar euros euro pounds pence cents rubles roubles yen
  tons tonnes barrels acres hectares degrees points votes kilowatts megawatts gigawatts liters litres gallons kilograms tonne ton
`);

/** Beside them a sum or a share is a quotation of the market, which is public. */
export const MARKET_DATA = words(
  "shares stock stocks capitalization capitalisation nasdaq dow ftse nikkei dax futures bitcoin yield yields",
);

/** Next to a figure: a law or a court has set it. */
export const SET_BY_LAW = words(
  "wage minimum tariff tariffs duty duties fine fines fined penalty cutoff bail bond bills bill",
);

/** Counts without digits: `dozens of residents`. */
export const LOOSE_COUNTS = words(
  "dozens hundreds thousands tens scores millions billions half majority third quarter two-thirds three-quarters",
);

/** Before a count they show that somebody counted: `about 400 people`. */
export const APPROXIMATORS = words(
  "about nearly roughly approximately almost around over some estimated least than to most under",
);

/** A trend in one word: `thefts have doubled`. */
export const TREND_VERBS = words("doubled tripled trebled quadrupled halved");

/** Before or after a number they make it no figure of that kind: a time, an age, an address, a name. */
export const NUMBERED_THINGS = words(`
  no number route highway interstate room chapter section article page line gate pier dock platform floor grade class
  phase act title proposition prop amendment district ward precinct unit channel flight boeing airbus apollo version model
  street avenue road lane st ave rd u.s us bus year-old years-old o'clock a.m p.m am pm age aged days day weeks week
  months month years year hours hour minutes minute seconds second miles mile kilometers kilometres kilometer kilometre km metres
  meters feet foot inches inch yards yard
`);

/** Wrongdoing that somebody is said to have done: the past of verbs, and nouns. */
export const WRONGDOING = words(`
  stole stolen embezzled bribed extorted blackmailed defrauded laundered smuggled trafficked assaulted
  raped molested abused harassed stabbed murdered strangled poisoned kidnapped abducted vandalised
  vandalized looted robbed burgled torched lied cheated falsified fabricated plagiarised plagiarized covered-up bullied groomed
  misused misappropriated siphoned colluded conspired rigged hacked leaked evaded doctored faked
  fraud bribery corruption embezzlement extortion perjury collusion misconduct negligence harassment assault racism
`);

/** An affair, an illness: private life, where a name stands beside it. */
export const PRIVATE_LIFE = words(
  "affair pregnant miscarriage abortion overdose addiction addicted alcoholic rehab hiv dementia suicidal bankrupt divorce",
);

/** Happenings that take place on a day. */
export const EVENT_VERBS = words(`
  held met signed opened closed arrived left visited launched fired arrested killed injured wounded died crashed
  collapsed exploded burned sank struck hit attacked resigned quit won lost beat defeated began started
  ended followed took gathered marched protested blocked seized raided searched detained appointed hired dismissed
  suspended cancelled canceled postponed evacuated rescued recovered found discovered fell rose dropped jumped 
  unveiled delivered received paid sold bought merged sued withdrew returned fled escaped drove
  flew sailed stopped spilled leaked flooded damaged destroyed demolished moved brought carried
`);

/** Acts of courts and parliaments stand in records that anybody can read. */
export const PUBLIC_RECORD = words(
  "lawsuit suit sued indicted sentenced convicted pleaded arraigned remanded acquitted verdict vote voted votes ruled accused alleged charged",
);

/**
 * Nouns that show where it was learned, wherever they stand in the sentence: `In the last poll …`, `documents from the file`.
 * Laws, plans and budgets are none: they are what is told of.
 */
export const EVIDENCE_NOUNS = words(`
  poll polls survey surveys census estimate estimates forecast forecasts outlook average averages statistics data figures index
  report reports study studies research review audit audits memo memos letter letters email emails document documents records filing filings
  papers transcript analysis assessment complaint indictment affidavit ruling tweet tweets statement statements spokesman
  spokeswoman findings polling prosecutors investigators testimony interview sample error answer answers questionnaire account reckoning tally count
`);

/** Ways to find out: `The Courier interviewed 20 crew members`. */
export const FINDING_OUT = words(
  "interviewed surveyed polled tallied counted analyzed analysed examined reviewed obtained verified compiled calculated",
);

/** Verbs that make what follows somebody's aim, not a fact: `wants to sign up 5 million people`. */
export const AIMS = words(
  "want wants wanted plan plans planned propose proposes proposed proposing proposal proposals calling called pledge pledged promise promised seek seeks sought hope hopes hoped aim aims aimed intend intends",
);

/** Of which nobody asks who says so: they take place for all to see. */
export const PUBLIC_OCCASIONS = words(
  "election elections inauguration christmas easter thanksgiving holiday super bowl olympics primary primaries caucus caucuses nomination bid campaign race delegates debate convention born birthday anniversary",
);

/** What they would do is read from their text: `The bill could limit …`. */
export const LAWS = words(
  "bill bills law laws legislation act measure proposal ordinance amendment rule rules regulation regulations provision statute resolution treaty prop proposition",
);

/** What a court may impose is read from the statute: `could face ten years in prison`. */
export const PENALTIES = words("prison jail fine fines bars sentence penalty penalties charges deportation disbarment");

/** Words that make what stands beside them somebody's view, fear or aim, though no verb of speech does: `is seen as`. */
export const OPINION_WORDS = words(`
  seen viewed regarded perceived interpreted touted billed dubbed portrayed characterized characterised
  view views opinion opinions argument arguments assumption belief beliefs hope hopes fear fears worries worry worried concerned fearful
  afraid convinced confident skeptical sceptical critic critics analyst analysts expert experts observers strategists economists scientists
  allegation allegations allegedly suspected claims accusation accusations criticism complaints lawsuit lawsuits suit question whether attributed
  supports support supported opposes oppose opposed embraces embraced embracing laments lamented advocate advocates advocated
  expectation expectations expected concern concerns promise promises pledge pledges refrain upset hopeful proposition notion suspicion
  suspicions interviews rumors rumours speculation cite cites cited debate vowing vowed urging favor favors favored favour favours
`);
