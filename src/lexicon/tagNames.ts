/** Words with a capital that a tag's `by` may hold in place of a name: they tell of no one who must be protected who it is. */

export interface NoNameRow {
  readonly words: string;
  readonly example: string;
}

/** Wherever one of them stands, no name does. */
export const PLACEHOLDERS: readonly NoNameRow[] = [
  {
    words:
      "anonymous confidential withheld unknown unnamed unidentified undisclosed redacted private secret none nobody tba tbc tbd",
    example: "Name Withheld",
  },
  {
    words:
      "email e-mail phone telephone call interview statement letter message text document memo briefing background",
    example: "Email Tuesday",
  },
  { words: "monday tuesday wednesday thursday friday saturday sunday", example: "Met Tuesday" },
  { words: "one two three four five six seven eight nine ten several some many both", example: "Two Danes" },
];

/** A name may stand behind one of them: `Labour MP Ann Lee`. By themselves, and with what stands before, they describe. */
export const OFFICES: readonly NoNameRow[] = [
  {
    words: `mp mps msp msps mep meps minister ministers senator senators lawmaker lawmakers legislator legislators congressman congresswoman
      councillor councillors councilor councilors official officials officer officers diplomat diplomats ambassador ambassadors envoy envoys
      prosecutor prosecutors detective detectives`,
    example: "Conservative MP",
  },
  {
    words: `aide aides adviser advisers advisor advisors staffer staffers spokesman spokeswoman spokesperson source sources insider insiders
      whistleblower employee employees worker workers member members negotiator negotiators witness witnesses lawyer lawyers
      executive executives manager managers director directors engineer engineers doctor doctors nurse nurses teacher teachers`,
    example: "Harbour Board Member",
  },
  {
    words:
      "republican republicans democrat democrats conservatives tory tories socialist socialists liberals nationalist nationalists",
    example: "Two Republicans",
  },
];

/** Of two words with a capital and no one's name: whoever sits there is meant. */
export const SEATS: readonly string[] = [
  "scotland yard",
  "downing street",
  "capitol hill",
  "wall street",
  "fleet street",
  "foggy bottom",
  "buckingham palace",
];
