/** Groups of words by which the voice of a document is known: who speaks, to whom, and of what. Counted outside quotations. */
export interface WordingRow {
  readonly id: string;
  readonly words: ReadonlySet<string>;
  readonly example: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const WORDINGS = [
  { id: "self", words: words("i me my mine myself i'm i've i'd i'll"), example: "I steered by him." },
  { id: "we", words: words("we us our ours ourselves we're we've we'd we'll let's"), example: "We meet on Thursdays." },
  {
    id: "you",
    words: words("you your yours yourself you're you've you'd you'll ye thou thee thy"),
    example: "You may copy it.",
  },
  { id: "third", words: words("he she him her his hers himself herself"), example: "She gave him her hand." },
  {
    id: "day",
    words: words("monday tuesday wednesday thursday friday saturday sunday yesterday tonight today"),
    example: "The ferry was late on Monday.",
  },
  {
    id: "duty",
    words: words(`
      shall must hereby herein hereof hereunder hereto thereof therein thereto whereas pursuant notwithstanding licensee licensor
      licence license licensed sublicense warranty warranties warrants merchantability liability liable indemnify indemnity
      infringement infringe redistribute redistribution royalty-free permitted permission consent severable void
    `),
    example: "The locker shall open within two seconds.",
  },
  {
    id: "scene",
    words: words(`
      nodded smiled shrugged sighed frowned glanced stared whispered muttered murmured grinned blinked gazed leaned leant knelt
      shivered swallowed hesitated winced chuckled exclaimed cried sobbed flinched scowled squinted peered tiptoed smirked
      eyes lips shoulder shoulders cheek cheeks chin forehead fingers throat breath hair knees elbow sleeve fist palm brow
      silence quietly softly gently suddenly doorway hearth stairs lantern kettle darkness moonlight whisper tears
      nodding smiling shrugging sighing frowning glancing staring whispering trembling
    `),
    example: "Ada nodded and pulled her sleeve over her fingers.",
  },
  {
    id: "scholar",
    words: words(`
      hypothesis hypotheses hypothesise hypothesize dataset datasets et al theorem lemma proposition corollary coefficient
      coefficients regression parameter parameters methodology covariates estimator empirically literature significance
      p-value anova heterogeneity quantitative qualitative framework novel proposed baseline respondents sample correlated
    `),
    example: "The hypothesis holds for both datasets.",
  },
  {
    id: "address",
    words: words(`
      ladies gentlemen friends colleagues fellow thank thanks sincerely regards dear cheers welcome congratulations
      hello hi please sorry
    `),
    example: "Ladies and gentlemen, thank you.",
  },
  {
    id: "machine",
    words: words(`
      file files folder directory install installed command server click button menu screen default option options user users
      software code function variable string config configuration library package version module script password
      browser api url error output input parameter flag
    `),
    example: "The command reads the file.",
  },
] as const satisfies readonly WordingRow[];

export type WordingId = (typeof WORDINGS)[number]["id"];

/** Verbs that open an instruction: `Rinse the barley.` */
export const ORDERS: ReadonlySet<string> = words(`
  add adjust allow apply arrange ask attach avoid bake beat begin blend boil bring brush build call change check choose clean
  click close collect combine complete configure connect consider consult continue contact cook cool copy cover create cut delete
  describe disconnect do don't download drain draw drop dry edit empty enable ensure enter explain fill find fit fold follow fry
  garnish get give go grease halve hang heat hold include indicate insert install invoke keep knead lay leave let lift list load
  lock look loosen lower make mark measure melt mix move never note open peel pick place plug pour prepare press print pull push
  put raise read reduce refer release remember remove repeat replace report rest restart return rinse roll rub run save scroll
  season see select send serve set shake simmer sit slice soak specify spread sprinkle squeeze start stir stop store strain switch
  take taste tell test tick tie tighten toss touch transfer trim try turn type unplug unscrew update use verify visit wait warm
  wash watch whisk wipe wrap write
`);

/** Whatever its letters, a word of the wording `machine`: `--days`, `src/main.c`, `user_id`, `next()`. */
export const MACHINE_WORD =
  /^--?\w|^~?\.{0,2}\/\w|[_{}\\|]|\(\)|::|\w\.(?:c|cfg|conf|css|csv|exe|h|html?|ini|js|json|log|md|py|sh|toml|ts|txt|xml|ya?ml|zip)$/;

/** Which group a word belongs to. */
export const WORDING_OF: ReadonlyMap<string, WordingId> = new Map(
  WORDINGS.flatMap(({ id, words: group }) => [...group].map((word) => [word, id] as const)),
);
