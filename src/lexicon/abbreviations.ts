/** Abbreviations that end with a full stop, and when that stop can end a sentence too. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().toLowerCase().split(/\s+/));

export interface AbbreviationRow {
  /** Without the last stop, in lower case. */
  readonly forms: ReadonlySet<string>;
  /**
   * When a sentence ends there: `never`; `unlessNumber`, before anything but a figure; `starter`, only before a
   * word that plainly opens a sentence; `unlessTime`, before anything but a weekday, month or time zone.
   */
  readonly endsSentence: "never" | "unlessNumber" | "starter" | "unlessTime";
  readonly example: string;
}

export const ABBREVIATIONS: readonly AbbreviationRow[] = [
  {
    forms:
      words(`mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt cmdr adm cpl sgt pvt pfc rev fr sr sra hon pres
      supt det insp amb atty msgr ald mt ft messrs mme mlle st ste`),
    endsSentence: "never",
    example: "Sen. Jane Roe",
  },
  { forms: words("e.g i.e vs v cf viz al approx est ca c f"), endsSentence: "never", example: "Roe vs. Wade" },
  {
    forms: words("no nos p pp art sec fig figs vol ch para prop rs"),
    endsSentence: "unlessNumber",
    example: "No. 10",
  },
  { forms: words("jan feb mar apr jun jul aug sep sept oct nov dec"), endsSentence: "starter", example: "Jan. 5" },
  {
    forms: words(`u.s u.k u.n e.u u.s.a d.c u.a.e u.s.s.r l.a n.y n.j n.c s.c n.d s.d n.h n.m r.i w.va b.c p.r
      ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex
      va vt wash wis wyo ont que alta`),
    endsSentence: "starter",
    example: "Salem, Ore.",
  },
  {
    forms: words(
      "inc corp co cos ltd llc bros plc assn dept dist univ govt intl natl jr sr esq ph.d m.d b.a m.a m.p d.phil r.n j.d ave blvd rd bldg hwy etc a.i",
    ),
    endsSentence: "starter",
    example: "Roe & Sons Inc.",
  },
  { forms: words("a.m p.m"), endsSentence: "unlessTime", example: "9 p.m." },
];

/** Words that plainly open a sentence when they are capitalised after a stop. */
export const SENTENCE_STARTERS =
  words(`the a an this that these those he she it they we i you his her its their our my there here
  but and or so yet if when while as after before since because although though however meanwhile still also then
  in on at for from with by to of under over during until among despite according what who why how where which
  no not now once some many most all both each several other another such only even just last next one two three`);

/** What a time of day goes on with: `9 p.m. Monday`, `9 p.m. Eastern`. */
export const AFTER_TIME =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eastern central mountain pacific local`);
