/** What tells that somebody who was told something is a newsroom: names of newsrooms end so, programmes are called so, people there do so. */

/** The last word of a newsroom's name, where the name has two words or opens with `The`: `The Hill`, `the Weekly Standard`. */
export const NEWSROOM_NAME_ENDINGS: ReadonlySet<string> = new Set(
  `show live beast hill sentinel bee republic caller beacon yorker insider nation standard review network channel wire podcast online
   business magazine advocate atlantic intercept union-tribune star-ledger post-gazette spokesman-review press-citizen radio politics
   broadcasting times-picayune post-dispatch democrat-gazette news-press plain-dealer tonight view`.split(/\s+/),
);

/** Newsrooms whose names mean other things too: they are meant where something is told to them. */
export const NEWSROOMS_WHEN_TOLD: ReadonlySet<string> = new Set(
  "yahoo newsmax univision telemundo newsday propublica mic quartz gawker mashable forbes fortune esquire variety wired rt sky time people essence gq".split(
    " ",
  ),
);

/** What a newsroom sends out: `Ann Lee's radio programme`. */
export const BROADCASTS: ReadonlySet<string> = new Set(
  "show program programme podcast broadcast newscast talkshow".split(" "),
);

/** Programmes by their names. */
export const PROGRAMMES: readonly string[] = [
  "meet the press",
  "face the nation",
  "state of the union",
  "good morning america",
  "good morning britain",
  "morning joe",
  "morning edition",
  "all things considered",
  "this week",
  "this morning",
  "60 minutes",
  "newsnight",
  "hardball",
  "nightline",
  "fox & friends",
  "fox and friends",
  "squawk box",
  "hannity",
];

/** Who asks questions for a newsroom: `told the radio host Ann Lee`. */
export const INTERVIEWERS: ReadonlySet<string> = new Set(
  "host hosts anchor co-host presenter interviewer correspondent moderator".split(" "),
);

/** On what occasion a newsroom is told something: `in an interview with`, `in remarks to`. The words between lead to the newsroom. */
export const TOLD_OCCASIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["interview", ["with", "on", "to", "by", "for"]],
  ["interviews", ["with", "on", "to", "by", "for"]],
  ["conversation", ["with"]],
  ["appearance", ["on"]],
  ["statement", ["to"]],
  ["comments", ["to"]],
  ["remarks", ["to"]],
  ["email", ["to"]],
  ["message", ["to"]],
  ["speaking", ["to", "with", "on"]],
  ["appearing", ["on"]],
  ["talking", ["to", "with"]],
]);

/** What a newsroom publishes: `in The New Yorker's profile`. */
export const NEWSROOM_PIECES: ReadonlySet<string> = new Set(
  "profile article story piece report interview investigation documentary feature podcast".split(" "),
);

/** Words for newsrooms and what they publish, of which none is credited by name: `a local newspaper`, `media reports`. */
export interface UncreditedRow {
  readonly words: string;
  /** Alone they mean other things too: `a station`, `reports`. */
  readonly needsMedium: boolean;
  readonly example: string;
}

export const UNCREDITED_NEWSROOMS: readonly UncreditedRow[] = [
  {
    words:
      "newspaper newspapers tabloid tabloids broadcaster broadcasters magazine magazines media press newswire newswires",
    needsMedium: false,
    example: "a newspaper reported",
  },
  {
    words: `outlet outlets station stations network networks channel channels agency agencies website websites site sites portal portals
      paper papers report reports story stories article articles coverage programme program`,
    needsMedium: true,
    example: "media reports said",
  },
];

/** Say of which medium a newsroom is, before such a word. */
export const MEDIUM_WORDS: ReadonlySet<string> = new Set(
  "media press news newspaper newspapers tabloid television tv radio broadcast magazine newswire wire published".split(
    " ",
  ),
);

/** May stand before them and credit no one either. */
export const UNCREDITING_WORDS: ReadonlySet<string> = new Set(
  `a an one some several two three many various other another unnamed local national regional international foreign daily weekly
   online leading major public private certain earlier recent`.split(/\s+/),
);

/** What a newsroom does when it reports. What it asks, announces or denies it does as a firm; `has learned` its own newsroom. */
export const REPORTING_CUES: ReadonlySet<string> = new Set([
  "report",
  "write",
  "say",
  "add",
  "find",
  "reveal",
  "disclose",
  "note",
  "observe",
  "show",
  "confirm",
  "detail",
  "estimate",
  "calculate",
  "quote",
  "cite",
  "state",
  "according to",
  "citing",
  "quoting",
]);

/** How a newsroom speaks for itself, as a firm, as an employer or as a voice of opinion, and reports nothing: rows of words. */
export interface OwnAffairRow {
  /** Phrases in small letters, parted by `|`. */
  readonly phrases: string;
  /**
   * Where they stand. `opening`: at the head of what is said; `content`: anywhere in it; `quoted`: anywhere in it, where
   * it is quoted; `occasion`: around it; `act`: right behind the newsroom.
   */
  readonly where: "opening" | "content" | "quoted" | "occasion" | "act";
  readonly example: string;
}

export const OWN_AFFAIRS: readonly OwnAffairRow[] = [
  {
    phrases: "it|its|they|their",
    where: "opening",
    example: "The Dunmarrow Herald said it would move to the harbour.",
  },
  {
    phrases: "we|we're|we've|our|ours|us",
    where: "quoted",
    example: "“We are sorry,” the Dunmarrow Herald said.",
  },
  {
    phrases: `(?:the|its|their|his|her) (?:network|newspaper|paper|magazine|newsroom|broadcaster|station|channel|website|presenter|host|anchor|newsreader|columnist|
      correspondent|reporter|editor|show|programme|series|podcast|broadcast|article|column)(?:'s|s)?`,
    where: "content",
    example: "The Dunmarrow Herald said the columnist had been suspended.",
  },
  {
    phrases: "in an? (?:\\p{L}{1,20} )?(?:statement|editorial|leader|memo|apology|correction|editor's note)",
    where: "occasion",
    example: "In an editorial, the Dunmarrow Herald said the mayor should resign.",
  },
  {
    phrases: "endorsed|endorses|endorsing|apologised|apologized|retracted|suspended|sacked|fired|dismissed|sued",
    where: "act",
    example: "The Dunmarrow Herald endorsed Lind, saying she knew the harbour.",
  },
];

/** By these cues a firm speaks of itself; what a newsroom `reports` of `it` is news. */
export const FIRM_CUES: ReadonlySet<string> = new Set("say add confirm state disclose reveal note write".split(" "));

/** Agencies whose reports are sent out for other newsrooms to run. */
export const WIRE_AGENCIES: ReadonlySet<string> = new Set([
  "ap",
  "associated press",
  "the associated press",
  "reuters",
  "afp",
  "agence france-presse",
  "pa",
  "press association",
  "pa media",
  "dpa",
]);
