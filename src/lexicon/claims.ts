/**
 * Signs that the reporter explains, judges or foretells: rows of words, one row a sign. A strong sign is enough
 * to make a sentence a claim; fair ones, which are as often plain telling, take two; weak ones only add to others.
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
  readonly strength: "strong" | "fair" | "weak";
  /** Infinitives of regular verbs: every finite form and the gerund count, `to` and the infinitive do not. */
  readonly verbs?: string;
  /** Single words. */
  readonly words?: string;
  /**
   * One a line: `a/one` for either word, `@effect` for any word of a set, `…` for up to three words between, `~` for
   * adverbs, adjectives and articles only.
   */
  readonly phrases?: string;
  readonly example: string;
}

/** Sets of words that phrases name. */
export const CLAIM_SETS: Readonly<Record<string, string>> = {
  may: "could may might will likely",
  effect: `lead hurt harm hamper help benefit cost cause limit reduce lower raise boost increase drive push force threaten spell
    complicate hinder delay undermine weaken strengthen slow trigger spark prompt result face settle determine reshape change
    transform jeopardise jeopardize endanger derail shift worsen ease devastate cripple suffer struggle shrink grow fuel
    hampered hurt harmed helped threatened forced limited reduced weakened undermined delayed boosted upend intensify deepen
    mean exacerbate damage destroy disrupt prevent deter encourage discourage alienate backfire linger`,
  be: "is are was were be been being isn't aren't wasn't weren't",
  has: "has have had hasn't haven't hadn't",
  best: "most least best worst biggest largest highest lowest strongest weakest deadliest deepest fastest slowest longest sharpest steepest greatest closest clearest latest toughest boldest harshest",
  era: "years decades generations months generation decade memory",
  turn: "shift departure turning reversal escalation milestone setback victory blow break turnaround retreat defeat triumph watershed return end beginning start",
  trend:
    "risen fallen declined soared plummeted skyrocketed surged dropped climbed increased decreased shrunk escalated worsened improved eroded waned dwindled stalled stagnated slowed rebounded tumbled slumped deteriorated intensified accelerated widened multiplied ballooned",
  trending:
    "rising falling declining soaring plummeting skyrocketing surging dropping climbing increasing decreasing shrinking growing escalating worsening improving eroding waning dwindling slowing tumbling deteriorating widening",
  reaction:
    "outrage backlash criticism praise ire scrutiny condemnation anger fury alarm panic controversy fears skepticism scepticism resistance debate concern concerns",
  hardship:
    "challenge challenges pressure hurdles hurdle backlash uncertainty crisis shortage shortages headwinds obstacles dilemma reckoning",
  far: "much far even significantly considerably vastly substantially",
  big: "prominent larger outsize outsized decisive major key big significant crucial critical serious central important huge enormous massive growing considerable",
};

export const CLAIM_SIGNS: readonly ClaimSign[] = [
  // ── Causes and motives ─────────────────────────────────────────────────────────────────────
  {
    aspect: "a cause",
    strength: "strong",
    verbs: `fuel stoke propel exacerbate worsen aggravate embolden galvanize galvanise intensify erode undermine undercut hobble cripple
      upend reignite rekindle inflame precipitate deepen bolster buoy dampen tarnish imperil doom decimate reshape revolutionize
      energize energise alienate overshadow complicate hinder hamper stymie thwart roil rattle unsettle weaken strengthen
      jeopardize jeopardise endanger empower polarize polarise`,
    words: "spurred spurring hamstrung",
    phrases: `
      make/makes/made/making it … harder/easier/difficult/impossible/tougher/costlier/riskier
      send/sends/sent/sending … soaring/tumbling/plunging/plummeting/reeling/scrambling
      play/plays/played a/an … @big role/part
      spark/sparks/sparked/sparking/prompt/prompted/prompting/trigger/triggered/triggering/provoke/provoked/provoking … @reaction
      face/faces/faced/facing … @hardship
      give/gives/gave/giving rise to
      in large/no small part because/to/due`,
    example: "The growth was fueled by cheap loans.",
  },
  {
    aspect: "a cause",
    strength: "fair",
    verbs:
      "spark ignite provoke trigger prompt cement transform accelerate strain plunge boost harm disrupt devastate overwhelm dominate",
    words: "hurting",
    phrases: `
      result/results/resulted/resulting in
      contribute/contributes/contributed/contributing to
      stem/stems/stemmed/stemming from
      thanks to/in
      as a result of
      pave/paves/paved/paving the way
      leave/leaves/left/leaving … with/without/vulnerable/unable/struggling/scrambling
      bring/brings/brought/bringing … standstill/halt
      set/sets/setting off
      driven by`,
    example: "The closure resulted in a shortage.",
  },
  {
    aspect: "a cause",
    strength: "weak",
    verbs: "drive cause force",
    phrases: `
      lead/leads/led/leading to
      due to
      because of
      help/helps/helped/helping
      in response to`,
    words: "because drove driven hurt hurts benefited",
    example: "The closure led to a shortage.",
  },
  {
    aspect: "a motive",
    strength: "strong",
    phrases: `
      in an apparent/obvious …
      motivated by
      out of fear/spite/desperation
      in an effort/attempt to appease/distract/deflect/discredit/silence/avoid/appeal/woo
      in a bid to appease/distract/deflect/discredit/silence/avoid/appeal/woo`,
    example: "He left in an apparent rush.",
  },
  {
    aspect: "a motive",
    strength: "fair",
    phrases: `
      in a/an … bid/effort/attempt to
      in hopes of
      eager/desperate/anxious/keen/reluctant/wary to/of`,
    example: "He left in a bid to avoid the hearing.",
  },
  // ── Superlatives and comparisons ───────────────────────────────────────────────────────────
  {
    aspect: "a superlative",
    strength: "strong",
    phrases: `
      first … in @era
      first … in … @era
      first time ever
      @best … yet
      @best … ever
      @best … to date
      @best … so far
      @best … since
      @best … in @era
      @best … in … @era
      @best … on record
      more/less/fewer/better/worse than any/ever/most
      like never before
      @far more/less/better/worse/fewer/greater/higher/lower/larger/smaller … than
      no … has/have ever
      @has never`,
    words: "unprecedented unparalleled unrivaled unrivalled unmatched",
    example: "It is the clearest sign yet of trouble.",
  },
  {
    aspect: "a superlative",
    strength: "fair",
    phrases: `
      a record
      first … since
      one of the @best
      among the @best
      the only`,
    words: "historic biggest largest highest lowest strongest weakest deadliest worst best fastest",
    example: "The port is one of the busiest.",
  },
  {
    aspect: "a superlative",
    strength: "weak",
    phrases: `
      the @best
      the first`,
    example: "It is the most visited pier.",
  },
  {
    aspect: "a comparison",
    strength: "strong",
    verbs: "outpace outperform outstrip dwarf eclipse outweigh surpass",
    phrases: `
      lag/lags/lagged/lagging … behind
      less/fewer/more … than … rivals/peers/competitors/predecessors/counterparts
      pale/pales/paled in comparison
      a far cry from
      in … contrast to/with`,
    example: "The port lags behind its rivals.",
  },
  {
    aspect: "a comparison",
    strength: "fair",
    phrases: `
      more/less/better/worse … than
      trail/trails/trailed/trailing … behind
      with less/fewer
      compared to/with
      unlike`,
    words: "fewer worse",
    example: "The new pier is worse than the old one.",
  },
  // ── Predictions ────────────────────────────────────────────────────────────────────────────
  {
    aspect: "a prediction",
    strength: "strong",
    phrases: `
      @may … @effect
      could/may/might , … , @effect
      @may … make … more/less/harder/easier
      may/could/might soon
      will likely
      likely will/would/means
      almost/nearly certainly/certain
      @be ~ likely/unlikely to
      @be poised/bound/doomed/destined/certain/sure to
      @be/remains at risk of/for
      on the verge/brink/cusp of
      stand/stands to lose/gain/benefit
      threaten/threatens/threatening to
      no guarantee
      could/may/might/would well
      there will likely
      face/faces/facing an uncertain/uphill`,
    example: "The tariffs could hurt growers.",
  },
  {
    aspect: "a prediction",
    strength: "fair",
    phrases: `
      @be going to
      @be expected to
      on track/pace to
      would … @effect
      would mean`,
    example: "The pier is going to be crowded.",
  },
  // ── What it means ──────────────────────────────────────────────────────────────────────────
  {
    aspect: "an interpretation",
    strength: "strong",
    verbs: "underscore illustrate exemplify epitomize epitomise underline highlight",
    phrases: `
      point/points/pointed/pointing to a/an
      raise/raises/raised/raising … questions/doubts/concerns/fears/alarm/alarms/eyebrows
      cast/casts/casting … doubt/doubts/shadow
      @be a/an/another ~ sign/signal/indication of/that
      in/as a/an/another ~ sign/signal/indication of/that
      clear/latest/clearest/strongest/early/another sign/signs/signal/indication of/that
      indication yet
      mark/marks/marked/marking a/an/the … @turn
      a/another/major/serious/stinging/heavy/big blow/setback to/for
      a/another/major/big victory/win/triumph for
      a/an/another … test of/for
      a/another … reminder of/that
      testament to
      symptom/symbol/emblem/hallmark of
      in what amounts/amounted/appears/appeared/seems/seemed to
      in a/an … rebuke/reversal/twist/departure/reflection/acknowledgment/concession/nod/escalation
      amount/amounts/amounted to
      send/sends/sent/sending a … message/signal
      set/sets/setting the stage/tone for
      lay/lays/laid/laying bare
      call/calls/called/calling into question
      speak/speaks/spoke volumes
      part of a/an broader/wider/larger/growing
      come/comes/came at a/an … time/moment
      met with/by … skepticism/scepticism/resistance/criticism/outrage/anger
      widely seen/viewed/regarded/considered/believed/expected/thought/blamed/credited
      amid growing/mounting/rising/increasing/intensifying
      serve/serves/served as a/an … reminder/warning/symbol/test
      little/no doubt/evidence/surprise/secret`,
    example: "The vote underscored how deep the rift is.",
  },
  {
    aspect: "an interpretation",
    strength: "fair",
    verbs: "reflect signal suggest expose reveal mirror demonstrate",
    phrases: `
      seem/seems/seemed/appear/appears/appeared to
      evidence/pattern/climate/culture/sense of
      part of a/an … pattern/trend/strategy/push
      at the heart/core of
      at a time when
      under pressure/scrutiny/fire
      draw/draws/drew/drawn/drawing … @reaction
      latest in a/an … series/string/wave
      in essence/effect
      the … reason`,
    words: "clearly obviously apparently seemingly effectively essentially arguably perhaps evidently undoubtedly",
    example: "The move reflects a change of heart.",
  },
  {
    aspect: "an interpretation",
    strength: "weak",
    phrases: `
      which means
      meaning that
      represent/represents/represented a/an`,
    words: "symbolic ironically notably rare unusual unusually",
    example: "It is a rare move.",
  },
  // ── Judgements ─────────────────────────────────────────────────────────────────────────────
  {
    aspect: "a judgement",
    strength: "strong",
    phrases: `
      @be ~ disappointing/disastrous/unpopular/chaotic/dysfunctional/embarrassing/catastrophic/devastating/ineffective/inadequate/reckless
      @be ~ unfair/unjust/pointless/misguided/hopeless/brilliant/lackluster/lacklustre/sluggish/toxic/unsustainable/alarming/troubling
      @be/become/becomes ~ disappointment/disaster/fiasco/debacle/failure/embarrassment/nightmare/mess/success/triumph/headache/liability
      remain/remains/remained a/an … problem/challenge/threat/concern/obstacle/mystery/liability/issue
      pose/poses/posed/posing a/an … threat/risk/danger/challenge/problem
      was/were/been/proved/proven/proving … essential/crucial/vital/instrumental/pivotal/decisive/indispensable to/in/for
      take/takes/took/taken a … toll
      pay/pays/paid the/a … price
      bogged down
      @be ~ mired/plagued/dogged/marred/riddled/hobbled/beset/hamstrung by/in/with
      at the expense of
      fall/falls/fell short`,
    example: "The launch has been a disappointment.",
  },
  {
    aspect: "a judgement",
    strength: "fair",
    words: `
      disappointing disastrous unpopular chaotic dysfunctional embarrassing catastrophic devastating ineffective inadequate reckless
      unfair unjust controversial contentious divisive polarizing polarising sweeping extraordinary remarkable
      surprising unexpected dramatic stunning stark staggering shocking explosive profound
      troubled embattled beleaguered notorious infamous elusive murky lucrative lavish pivotal
      hostile harsh brutal flawed lackluster lacklustre sluggish toxic rocky shaky scathing unsustainable precarious
      mounting formidable overwhelming inexperienced outdated dire
      drastically dramatically disproportionately strikingly surprisingly unfortunately severely hugely
      disappointment failure disaster fiasco debacle dysfunction turmoil chaos setback triumph exodus backlash
      uproar infighting angst uncertainty instability disarray headwinds outrage fury frustration resentment
      distrust unease confusion tension tensions skepticism scepticism controversy rift stigma plight
      thriving beloved iconic prestigious crippling ailing cash-strapped hard-hit rampant rife endemic booming hardly
      legacy reputation shortage`,
    phrases: `
      such a/an
      too little/late/few/many/much
      lack/absence of
      @be ~ essential/crucial/vital/key/critical/central to
      succeed/succeeds/succeeded in
      fail/fails/failed/failing to
      struggle/struggles/struggled/struggling to
      @big challenge/problem/obstacle/threat/concern/factor/reason`,
    example: "The rocky launch caused frustration.",
  },
  {
    aspect: "a judgement",
    strength: "weak",
    words: `
      major key big significant crucial critical serious central important huge enormous massive popular successful
      powerful influential vulnerable aggressive fierce bitter intense deep bold tense heated nasty broader widespread
      long-standing longstanding high-stakes high-profile complicated difficult tough hard struggling challenging famous
      sharply significantly rapidly widely deeply aggressively badly heavily largely barely merely mostly
      crisis anger criticism alarm panic anxiety fears hit struggle struggles stumble demise`,
    phrases: `
      so … that
      in such`,
    example: "The port is a major employer.",
  },
  // ── Trends ─────────────────────────────────────────────────────────────────────────────────
  {
    aspect: "a trend",
    strength: "strong",
    phrases: `
      has/have been ~ @trending
      @has become … more/less
      @has grown increasingly/more/less
      @be/become/becomes/becoming/grown/growing increasingly
      @be on the rise/decline/wane
      more and more
      less and less
      a growing/rising/increasing … number/share/trend/movement/sense/chorus`,
    example: "Fares have become more of a burden.",
  },
  {
    aspect: "a trend",
    strength: "fair",
    phrases: `
      has/have ~ @trend
      @has become
      @has grown
      @has emerged
      @has long
      @be ~ @trending
      spate/wave/string/flurry/surge/swell of
      no longer
      the vast/overwhelming majority
      nearly/almost all/every
      few … have/are`,
    words: "increasingly dwindling surging soaring plummeting skyrocketing",
    example: "A string of pilots has become wary.",
  },
  {
    aspect: "a trend",
    strength: "weak",
    phrases: `
      in recent years/months/weeks/decades
      over the past/last/years/decades
      for years/decades/generations
      continue/continues/continued to`,
    words: "growing rising trend often typically usually rarely seldom commonly tend tends generally remains remain",
    example: "In recent years the pilots have often been late.",
  },
];
