/** What the voice of a document says of it: signs read from how much of each thing it holds. One row a sign. */
import { say } from "../say";
import type { DocumentSign } from "./sign";
import type { WordingId } from "./wordings";

/** What is measured; each wording in words of a hundred. */
export type Measure =
  | WordingId
  /** `self`, `we` and `you` together. */
  | "persons"
  // In a sentence of the writer's, on average:
  /** Reports of speakers who are introduced: by a full name, a role, an office, as a paper. */
  | "told"
  /** Reports of what anybody says. */
  | "spoken"
  | "names"
  | "days"
  | "years"
  /** Events and figures. */
  | "facts"
  | "orders"
  | "length"
  // Shares of the reports:
  | "introduced"
  /** They give the speaker's own words. */
  | "direct"
  /** `says` rather than `said`. */
  | "present"
  // Shares of the passages:
  /** Quotations of which nobody is said to speak them. */
  | "untold"
  /** They open with a small letter; without lists, which may. */
  | "jotted"
  // Shares of the text:
  | "prose"
  | "code"
  // Plain numbers:
  | "sentences"
  | "reports"
  /** Words of the wording `scene`. */
  | "scenes"
  /** Headings that are questions. */
  | "asked"
  | "bylines"
  | "datelines"
  /** 1 where the first sentence says what its subject is. */
  | "defines";

export interface Limits {
  readonly least?: number;
  readonly most?: number;
}

export interface MeasureRow extends Omit<DocumentSign, "weight"> {
  /** The heaviest that fits counts. */
  readonly levels: readonly { readonly weight: number; readonly when: Readonly<Partial<Record<Measure, Limits>>> }[];
}

export const MEASURE_ROWS: readonly MeasureRow[] = [
  // ── What news has ──────────────────────────────────────────────────────────────────────────
  {
    about: "told",
    levels: [
      { weight: 4, when: { told: { least: 0.2 } } },
      { weight: 3, when: { told: { least: 0.08 } } },
      { weight: 1, when: { told: { least: 0.03 } } },
    ],
    speaksFor: "news",
    because: say`people and papers are quoted in it`,
    example: "Piet Vos, the harbour master, said that the pier was safe.",
  },
  {
    about: "spoken",
    levels: [
      { weight: 2, when: { spoken: { least: 0.3 } } },
      { weight: 1, when: { spoken: { least: 0.1 } } },
    ],
    speaksFor: "news",
    because: say`people are quoted in it`,
    example: "He said that he would not resign.",
  },
  {
    about: "present",
    levels: [{ weight: 2, when: { present: { least: 0.5 }, reports: { least: 2 }, direct: { least: 0.3 } } }],
    speaksFor: "news",
    because: say`people are quoted in it`,
    example: "“You stop noticing,” she says.",
  },
  {
    about: "names",
    levels: [
      { weight: 2, when: { names: { least: 0.25 } } },
      { weight: 1, when: { names: { least: 0.1 } } },
    ],
    speaksFor: "news",
    because: say`it names people and organisations`,
    example: "Keira Dunn put Thornwick Rovers ahead.",
  },
  {
    about: "days",
    levels: [
      { weight: 3, when: { days: { least: 0.25 } } },
      { weight: 2, when: { days: { least: 0.12 } } },
      { weight: 1, when: { days: { least: 0.03 } } },
    ],
    speaksFor: "news",
    because: say`it tells what happened on which day`,
    example: "A fire broke out in a net loft early on Tuesday.",
  },
  {
    about: "facts",
    levels: [{ weight: 1, when: { facts: { least: 0.04 } } }],
    speaksFor: "news",
    because: say`it gives events and figures`,
    example: "The repairs will cost £310,000.",
  },
  {
    about: "byline",
    levels: [{ weight: 2, when: { bylines: { least: 1 } } }],
    speaksFor: "news",
    because: say`it has a byline`,
    example: "By Mara Lind",
  },
  {
    about: "dateline",
    levels: [{ weight: 4, when: { datelines: { least: 1 } } }],
    speaksFor: "news",
    because: say`it has a dateline`,
    example: "SKELLMOUTH (Reuters) — The pilots said on Friday that they would strike.",
  },
  {
    about: "prose",
    levels: [{ weight: 1, when: { prose: { least: 0.85 }, length: { least: 11 } } }],
    speaksFor: "news",
    because: say`it is prose`,
    example: "The harbour board said it had asked for tenders and expected work to begin in May.",
  },

  // ── What opinion pieces have, and letters and speeches ─────────────────────────────────────
  {
    about: "persons",
    levels: [
      { weight: 7, when: { persons: { least: 6 } } },
      { weight: 3, when: { persons: { least: 3.5 } } },
      { weight: 1, when: { persons: { least: 2 } } },
    ],
    speaksFor: "opinion",
    because: say`its writer speaks in the first person or to the reader`,
    example: "I have never won an argument with a swan, and you will not either.",
  },

  // ── What other documents have ──────────────────────────────────────────────────────────────
  {
    about: "fiction",
    levels: [
      { weight: 7, when: { untold: { least: 0.2 }, third: { least: 3 }, direct: { least: 0.6 } } },
      { weight: 2, when: { untold: { least: 0.12 } } },
    ],
    speaksFor: "other",
    because: say`people talk in it and nobody says who speaks, as in fiction`,
    example: "“Who is Greta?”",
  },
  {
    about: "fiction",
    levels: [
      {
        weight: 6,
        when: {
          reports: { least: 3 },
          direct: { least: 0.6 },
          introduced: { most: 0.3 },
          third: { least: 3 },
          names: { most: 0.1 },
        },
      },
      { weight: 3, when: { third: { least: 4.5 }, names: { most: 0.08 }, sentences: { least: 8 } } },
    ],
    speaksFor: "other",
    because: say`it tells of people who are not introduced, as fiction does`,
    example: "“It wasn’t locked,” she said, and gave him her hand.",
  },
  {
    about: "scene",
    levels: [
      { weight: 4, when: { scene: { least: 0.9 }, scenes: { least: 4 } } },
      { weight: 2, when: { scene: { least: 0.45 }, scenes: { least: 2 } } },
    ],
    speaksFor: "other",
    because: say`it tells in scenes, as fiction does`,
    example: "Ada nodded and pulled her sleeve over her fingers.",
  },
  {
    about: "nobody",
    levels: [{ weight: 2, when: { names: { most: 0.04 }, sentences: { least: 10 } } }],
    speaksFor: "other",
    because: say`hardly anybody is named in it`,
    example: "The moon pulls more strongly on the side that faces it.",
  },
  {
    about: "defines",
    levels: [{ weight: 3, when: { defines: { least: 1 }, days: { most: 0.03 }, spoken: { most: 0.15 } } }],
    speaksFor: "other",
    because: say`it explains what its subject is, as encyclopaedias do`,
    example: "Skellmouth is a harbour town on the estuary of the Skell.",
  },
  {
    about: "years",
    levels: [{ weight: 3, when: { years: { least: 0.25 }, days: { most: 0.02 }, spoken: { most: 0.3 } } }],
    speaksFor: "other",
    because: say`it tells of years and not of days, as histories do`,
    example: "The railway came in 1861 and was closed in 1964.",
  },
  {
    about: "duty",
    levels: [
      { weight: 5, when: { duty: { least: 2 } } },
      { weight: 2, when: { duty: { least: 1 } } },
    ],
    speaksFor: "other",
    because: say`it says what must and may be done, as contracts do`,
    example: "The Holder shall keep the vessel insured.",
  },
  {
    about: "orders",
    levels: [
      { weight: 4, when: { orders: { least: 0.25 } } },
      { weight: 2, when: { orders: { least: 0.12 } } },
    ],
    speaksFor: "other",
    because: say`it gives instructions`,
    example: "Rinse the barley until the water runs clear.",
  },
  {
    about: "scholar",
    levels: [
      { weight: 5, when: { scholar: { least: 0.8 }, we: { least: 1.2 } } },
      { weight: 4, when: { scholar: { least: 1.2 } } },
    ],
    speaksFor: "other",
    because: say`it speaks of hypotheses and samples, as papers do`,
    example: "We fitted the parameters of the model by regression.",
  },
  {
    about: "machine",
    levels: [
      { weight: 3, when: { machine: { least: 3 } } },
      { weight: 1, when: { machine: { least: 1.5 } } },
    ],
    speaksFor: "other",
    because: say`it tells how a program works`,
    example: "The command reads the file tides.csv.",
  },
  {
    about: "address",
    levels: [{ weight: 2, when: { address: { least: 0.9 } } }],
    speaksFor: "other",
    because: say`it greets and thanks its readers`,
    example: "Thank you for a good quarter.",
  },
  {
    about: "code",
    levels: [{ weight: 5, when: { code: { least: 0.1 } } }],
    speaksFor: "other",
    because: say`it holds code, as manuals do`,
    example: "```sh\ntidewatch skellmouth --days 3\n```",
  },
  {
    about: "jotted",
    levels: [{ weight: 5, when: { jotted: { least: 0.4 } } }],
    speaksFor: "other",
    because: say`it is jotted down without capitals, as notes are`,
    example: "crane: signed off 2019, nobody up there since",
  },
  {
    about: "asked",
    levels: [{ weight: 4, when: { asked: { least: 3 } } }],
    speaksFor: "other",
    because: say`its headings are questions`,
    example: "Write to us.\n\n## How do I get a berth?\n\nAsk at the office.",
  },
  {
    about: "fragments",
    levels: [{ weight: 3, when: { length: { most: 5 } } }],
    speaksFor: "other",
    because: say`it holds hardly any whole sentences`,
    example: "tow rope, 20 m",
  },
];
