/** Words by which a source judges somebody or something rather than tell what is so: rows, each with an example. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Cues that are themselves a judgement, as infinitives. `accuse` and `deny` tell of a charge, which is a claim. */
export const JUDGING_CUES = words(
  "criticise criticize condemn denounce blast slam decry deride mock ridicule attack praise hail applaud",
);

/** Words that judge wherever they stand. */
export const JUDGING_WORDS: readonly { readonly words: string; readonly example: string }[] = [
  {
    words: `incompetent incompetence clueless inept ineptitude idiot idiots idiotic moron morons moronic imbecile clown clowns buffoon
      coward cowards cowardly liar liars crook crooks thug thugs tyrant hypocrite hypocrites hypocrisy hypocritical
      egomaniac narcissist narcissistic sociopath psychopath charlatan lunatics nutjob thin-skinned power-hungry self-serving`,
    example: "He is incompetent.",
  },
  {
    words: `stupid ridiculous ludicrous laughable absurd insane deranged unhinged delusional pathetic disgraceful shameful shameless
      disgusting despicable deplorable appalling outrageous irresponsible dishonest arrogant vindictive tone-deaf heartless
      spineless gutless cynical unprofessional unseemly sleazy amateurish disorganised disorganized dysfunctional incoherent
      frenzy idiocy lunacy insanity stupidity arrogance cowardice dishonesty`,
    example: "The plan is ridiculous.",
  },
  {
    words: "farce fiasco debacle travesty trainwreck shambles shitshow bullshit nonsense malpractice",
    example: "The vote was a farce.",
  },
  {
    words: "brilliant masterful masterstroke visionary superb magnificent",
    example: "She was brilliant.",
  },
];

/** The same in several words, one a line: `a/one` for either word, `~` for up to two words between. */
export const JUDGING_PHRASES = `
  a/an/total/complete/absolute/utter ~ disaster/catastrophe/joke/embarrassment/disgrace/nightmare/sham/circus/humiliation/bully/genius/lunatic
  a/total/complete/absolute/utter ~ mess/failure
  @is ~ terrible/horrible/awful/dreadful/weak/lazy/useless/worthless/hopeless/selfish/dangerous/disastrous/reckless/toxic/corrupt/petty
  @is ~ crazy/nuts/dumb/foolish/bonkers/garbage/bizarre/embarrassing/unfit/unqualified/untrustworthy/erratic/paranoid/ruthless/heroic
  out of his/her/their depth/mind/minds/league/touch
  in over his/her/their head/heads
  has/have no idea/clue/shame/spine/integrity/principles
  doesn't/don't/didn't have a clue
  no idea what he's/she's/they're
  lost the plot
  lost his/her/their mind/minds
  amateur hour
  laughing stock
  can't/cannot be trusted
  not fit/qualified/competent to
  screwed/messed/blew it/up
`;

/** Words that phrases name with `@`. */
export const JUDGING_SETS: Readonly<Record<string, string>> = {
  "@is": "is/was/are/were/been/be/being/it's/that's/he's/she's/they're",
};

/** Before a judgement they make it somebody else's: `called the plan absurd`, `said he was incompetent`. */
export const REPORTING = words(`
  call calls called calling describe describes described describing label labelled labeled labels brand brands branded accuse accuses
  accused accusing say says said saying tell tells told think thinks thought believe believes believed consider considers considered
  feel feels felt complain complains complained
`);
