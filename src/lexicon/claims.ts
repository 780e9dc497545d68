/**
 * Signs that the reporter explains, judges or foretells: rows of words, one row a sign. A strong sign is enough
 * to make a sentence a claim; of weak ones, which are as often plain telling, it takes two.
 */

/** What kind of claim a sign shows, in the words that the finding says. */
export type ClaimAspect =
  | "a cause"
  | "a motive"
  | "a superlative"
  | "a prediction"
  | "a judgement"
  | "an interpretation"
  | "a trend"
  | "a comparison";

export interface ClaimSign {
  readonly aspect: ClaimAspect;
  readonly strength: "strong" | "weak";
  /** Infinitives of verbs: every finite form and the gerund count, `to` and the infinitive do not. */
  readonly verbs?: string;
  /** Single words. */
  readonly words?: string;
  /** One a line: `a/one` for either word, `…` for up to three words between, `@effect` for any word of a set. */
  readonly phrases?: string;
  readonly example: string;
}

/** Sets of words that phrases name. */
export const CLAIM_SETS: Readonly<Record<string, string>> = {
  may: "could may might will likely",
  effect: `lead hurt harm hamper help benefit cost cause limit reduce lower raise boost increase drive push force threaten spell
    complicate hinder delay undermine weaken strengthen slow trigger spark prompt result face settle determine reshape change
    transform jeopardise jeopardize endanger derail shift prove worsen ease devastate cripple suffer struggle shrink grow fuel
    hampered hurt harmed helped affected threatened forced limited reduced weakened undermined delayed boosted upend intensify deepen`,
  be: "is are was were be been being isn't aren't wasn't weren't",
  has: "has have had hasn't haven't hadn't",
  best: "most least best worst biggest largest highest lowest strongest weakest deadliest deepest fastest slowest longest sharpest steepest greatest closest clearest latest toughest boldest harshest",
  era: "years decades generations months generation decade history memory",
  turn: "shift departure turning reversal escalation milestone setback victory blow break turnaround retreat defeat triumph watershed step moment return",
};

export const CLAIM_SIGNS: readonly ClaimSign[] = [
  {
    aspect: "a cause",
    strength: "strong",
    verbs: `fuel stoke propel exacerbate worsen aggravate embolden galvanize galvanise intensify erode undermine undercut hobble cripple
      upend reignite rekindle inflame precipitate deepen bolster buoy dampen tarnish imperil doom decimate reshape revolutionize
      energize energise alienate overshadow`,
    words: "spurred spurring hamstrung",
    example: "The growth was fueled by cheap loans.",
  },
  {
    aspect: "a cause",
    strength: "weak",
    verbs: "spark ignite provoke drive trigger cause prompt force cement transform accelerate",
    phrases: `
      lead/leads/led/leading to
      result/results/resulted/resulting in
      contribute/contributes/contributed/contributing to
      stem/stems/stemmed/stemming from
      thanks to
      due to
      because of
      as a result of
      in response to
      in part because`,
    words: "drove driven driving",
    example: "The closure led to a shortage.",
  },
  {
    aspect: "a motive",
    strength: "strong",
    phrases: `
      in a/an … bid to
      in an apparent/obvious …
      in hopes of
      motivated by
      out of fear/spite/desperation
      eager/desperate/anxious/keen to
      in an effort to appease/distract/deflect/discredit/silence/avoid`,
    example: "He left in a bid to avoid the hearing.",
  },
  {
    aspect: "a superlative",
    strength: "strong",
    phrases: `
      first … in @era
      first … in … @era
      first … since
      first time ever
      @best … yet
      @best … ever
      @best … to date
      @best … so far
      @best … in @era
      @best … in … @era
      @best … on record
      more/less/fewer/better/worse than any/ever/most
      @has never`,
    words: "unprecedented unparalleled unrivaled unrivalled unmatched",
    example: "It is the clearest sign yet of trouble.",
  },
  {
    aspect: "a superlative",
    strength: "weak",
    phrases: `
      a record
      one of the @best
      the @best
      the only`,
    words: "historic biggest largest highest lowest strongest weakest deadliest worst best fastest",
    example: "The port is one of the busiest.",
  },
  {
    aspect: "a prediction",
    strength: "strong",
    phrases: `
      @may … @effect
      @may … make … more/less/harder/easier
      @may soon
      @be … likely to
      @be … unlikely to
      @be poised to
      @be bound to
      @be doomed to
      @be/remains at risk of/for
      stand/stands to lose/gain/benefit
      threaten/threatens/threatening to
      is/are expected to @effect`,
    example: "The tariffs could hurt growers.",
  },
  {
    aspect: "an interpretation",
    strength: "strong",
    verbs: "underscore illustrate exemplify epitomize epitomise underline highlight",
    phrases: `
      point/points/pointed/pointing to a/an
      raise/raises/raised/raising … questions/doubts/concerns/fears/alarm/alarms/eyebrows
      cast/casts/casting … doubt/doubts/shadow
      a/another/clear/latest/clearest/strongest/early/in … sign/signs/signal/indication of/that
      indication yet
      mark/marks/marked/marking a/an/the … @turn
      a/another/major/serious/stinging/heavy/big blow/setback to/for
      a/another/major/big victory/win/triumph for
      a/another reminder of/that
      testament to
      symptom/symbol/emblem/hallmark of
      in what amounts/amounted/appears/appeared/seems/seemed to
      amount/amounts/amounted to
      send/sends/sent/sending a … message/signal
      set/sets/setting the stage/tone for
      lay/lays/laid/laying bare
      call/calls/called/calling into question
      speak/speaks/spoke volumes
      serve/serves/served as a/an … reminder/warning/symbol/test`,
    example: "The vote underscored how deep the rift is.",
  },
  {
    aspect: "an interpretation",
    strength: "weak",
    verbs: "reflect signal suggest expose reveal mirror echo demonstrate",
    phrases: `
      seem/seems/seemed/appear/appears/appeared to
      evidence/pattern/climate/culture/sense of
      part of a/an … pattern/trend/effort/strategy/push
      in essence/effect`,
    words: "clearly obviously apparently seemingly effectively essentially arguably perhaps evidently",
    example: "The move reflects a change of heart.",
  },
  {
    aspect: "a judgement",
    strength: "strong",
    phrases: `
      @be … disappointing/disastrous/unpopular/chaotic/dysfunctional/embarrassing/catastrophic/devastating/ineffective/inadequate/reckless
      @be … unfair/unjust/pointless/misguided/hopeless/brilliant/lackluster/lacklustre/sluggish/toxic/unsustainable/alarming/troubling
      @be/been/become/becomes … disappointment/disaster/fiasco/debacle/failure/embarrassment/nightmare/mess/success/triumph/stumble/headache/liability
      was/were/been/proved/proven/proving … essential/crucial/vital/instrumental/pivotal/decisive/indispensable to/in/for
      fail/fails/failed/failing to @effect
      take/takes/took/taken a toll
      pay/pays/paid the/a price
      @be … mired/plagued/dogged/marred/riddled/hobbled/beset/hamstrung by/in/with
      at the expense of
      fall/falls/fell short`,
    example: "The launch has been a disappointment.",
  },
  {
    aspect: "a judgement",
    strength: "weak",
    words: `
      disappointing disastrous unpopular chaotic dysfunctional embarrassing catastrophic devastating ineffective inadequate reckless
      unfair unjust controversial contentious divisive polarizing polarising fierce bitter sweeping unusual rare extraordinary remarkable
      surprising unexpected dramatic stunning stark staggering shocking massive enormous explosive profound powerful influential
      vulnerable troubled embattled beleaguered iconic notorious infamous elusive murky lucrative lavish prestigious crucial pivotal
      aggressive hostile harsh brutal flawed lackluster lacklustre sluggish toxic rocky shaky tense heated nasty ugly scathing
      broader mounting widespread intense deep formidable bold long-standing longstanding high-stakes high-profile
      drastically dramatically sharply significantly rapidly widely deeply unusually surprisingly unfortunately ironically
      aggressively badly severely hugely disproportionately strikingly notably
      disappointment failure disaster fiasco debacle dysfunction turmoil chaos crisis setback triumph exodus backlash
      uproar infighting angst uncertainty instability disarray headwinds outrage fury anger frustration resentment
      distrust unease confusion tension tensions criticism skepticism scepticism alarm panic anxiety controversy rift stigma`,
    phrases: `
      such a/an
      so … that
      too little/late/few/many/much`,
    example: "The rocky launch caused frustration.",
  },
  {
    aspect: "a trend",
    strength: "strong",
    phrases: `
      @has become … more/less
      @has grown increasingly/more/less
      @be/become/becomes/becoming/grown/growing increasingly
      @be on the rise/decline/wane
      more and more
      less and less
      a growing/rising/increasing … number/share/trend/movement/sense/chorus/concern/concerns`,
    example: "Fares have become more of a burden.",
  },
  {
    aspect: "a trend",
    strength: "weak",
    phrases: `
      @has become
      @has grown
      @has emerged
      in recent years/months/weeks/decades
      spate/wave/string/flurry/surge/swell of
      continue/continues/continued to
      no longer`,
    words: "increasingly growing rising dwindling mounting trend surging soaring plummeting exodus",
    example: "A growing number of pilots has become wary.",
  },
  {
    aspect: "a comparison",
    strength: "strong",
    verbs: "outpace outperform outstrip dwarf eclipse outweigh surpass",
    phrases: `
      lag/lags/lagged/lagging … behind
      trail/trails/trailed/trailing … behind
      less/fewer/more … than … rivals/peers/competitors/predecessors/counterparts
      pale/pales/paled in comparison`,
    example: "The port lags behind its rivals.",
  },
  {
    aspect: "a comparison",
    strength: "weak",
    phrases: `
      more/less/better/worse … than
      with less/fewer
      compared to/with
      unlike
      on par with`,
    words: "fewer worse",
    example: "The new pier is worse than the old one.",
  },
];
