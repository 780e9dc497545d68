/**
 * How the parts of an article that are not its prose look: bylines, datelines, captions, links to other
 * stories, notes of the publisher. One row a look; the first that fits decides.
 */
import { say } from "./say";

export interface PassageRow {
  readonly kind: "headline" | "byline" | "dateline" | "caption" | "relatedLink" | "boilerplate";
  readonly pattern: RegExp;
  /** A longer block is no such thing, in UTF-16 units; 200 where absent. */
  readonly longest?: number;
  /** Only above the first paragraph; or only there and below a headline. */
  readonly where?: "top" | "belowHeadline";
  /** It may stand where a page was cut, in the midst of a paragraph. */
  readonly cutsPages?: true;
  readonly example: string;
}

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DATE = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
const TIME = "(?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[a-z]{2,4}\\)?)?";
const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const NAMES = `${NAME}(?:,? (?:and |& |de |van |von |der |bin |al-|el-)?${NAME}){0,7}`;

export const PASSAGE_ROWS: readonly PassageRow[] = [
  // What the publisher adds.
  { kind: "boilerplate", pattern: /^[\s=_*~#•·.+—–-]{2,}$/, cutsPages: true, example: "==========" },
  {
    kind: "boilerplate",
    pattern: /^(?:url|link|source url|tags?|topics?|categor(?:y|ies)|keywords?|filed under|section)\s?:/i,
    longest: 1000,
    example: "Tags: Ukraine, NATO",
  },
  {
    kind: "boilerplate",
    pattern: /^(?:https?:\/\/|www\.)\S+(?:\s\d{1,3}\/\d{1,3})?$/i,
    longest: 1000,
    cutsPages: true,
    example: "https://example.org/a/b 2/6",
  },
  {
    kind: "boilerplate",
    pattern: /^(?:page )?\d{1,3}(?: ?\/ ?| of )\d{1,3}$/i,
    cutsPages: true,
    example: "Page 2 of 6",
  },
  { kind: "boilerplate", pattern: /^(?:©|\(c\)|copyright\b)/i, longest: 400, example: "© 2025 The Daily" },
  {
    kind: "boilerplate",
    pattern:
      /^(?:copying|reproduction|republication|reprinting|quoting|(?:any )?use of)\b.{0,120}\b(?:permitted|allowed|prohibited|forbidden|permission|required|consent)\b/i,
    longest: 400,
    example: "Copying of materials is permitted only with a link to the agency.",
  },
  {
    kind: "boilerplate",
    pattern: /\ball rights reserved\b/i,
    longest: 400,
    example: "The Daily. All rights reserved.",
  },
  {
    kind: "boilerplate",
    pattern:
      /^(?:follow|like us|find us|join us|connect with) .{0,100}\b(?:on|at|via) (?:twitter|facebook|instagram|x|threads|bluesky|mastodon|linkedin|telegram|whatsapp|youtube|tiktok|google news)\b/i,
    example: "Follow Jane Roe on Twitter @jroe.",
  },
  {
    kind: "boilerplate",
    pattern: /^(?:sign up|subscribe|click|tap)\b.{0,80}\b(?:for|to|here|now|below|inbox|newsletter|today)\b/i,
    longest: 300,
    example: "Sign up for the morning briefing.",
  },
  {
    kind: "boilerplate",
    pattern:
      /^(?:share|print|e-?mail|comments?|advertise(?:ment)?|sponsored|sponsored content|save|copy link|share this (?:story|article|post)|story continues below.{0,20}|ad)[.:]?$/i,
    example: "Advertisement",
  },
  {
    kind: "boilerplate",
    pattern: /^(?:contact|reach|write to|send|e-?mail)\b.{0,150}\S@\S/i,
    example: "Reach Jane Roe at jane.roe@example.org.",
  },
  {
    kind: "boilerplate",
    pattern: /^(?:(?:media|press) )?(?:contact|tel|phone|call|fax)\s?[.:].{0,80}\d{3}/i,
    example: "Press contact: Jane Roe, 555 0142",
  },
  { kind: "boilerplate", pattern: /^\S{1,64}@[\w.-]{3,64}$/, example: "jane.roe@example.org" },
  { kind: "boilerplate", pattern: /^(?:continue|keep) reading\b.{0,40}$/i, example: "Continue reading below" },
  {
    kind: "boilerplate",
    pattern:
      /^(?:read|see|watch|listen|view|download)\b.{0,60}\b(?:here|below|above|full (?:story|article|interview|report|text)|rest of the story|original (?:article|story))(?: (?:at|on|in)\b.{0,30})?[.:!]?$/i,
    longest: 120,
    example: "Read the rest of the story at The Daily.",
  },
  {
    kind: "boilerplate",
    pattern: /^\d[\d,. ]{0,12}[km]? ?(?:views?|comments?|shares?|reads?|min(?:ute)?s? read)$/i,
    example: "3410 views",
  },
  { kind: "boilerplate", pattern: /^\(?h\/t\b/i, example: "(h/t The Hill)" },
  { kind: "boilerplate", pattern: /^(?:-? ?30 ?-?|# ?# ?#|-? ?ends? ?-?|\(end\)|more ?-)$/i, example: "-30-" },

  {
    kind: "boilerplate",
    pattern: /^(?:(?:editor|publisher)(?:['’]s|s['’])? note|corrections?|clarification|disclosure)\s?[:—–-]/i,
    longest: 600,
    example: "Editor’s note: This story has been updated.",
  },
  {
    kind: "boilerplate",
    pattern:
      /^(?:this|an earlier version of this) (?:story|article|report|post|headline)\b.{0,60}\b(?:corrected|updated|revised|clarified|misstated|incorrectly)\b/i,
    longest: 500,
    example: "This story has been corrected to show that the vote was on Monday.",
  },

  // Links to other stories.
  {
    kind: "relatedLink",
    pattern: /^(?:also )?(?:read|see|watch|listen|learn|find out)(?: (?:also|more|next|on))?\s?[:|–—]/i,
    example: "READ ALSO: Strike enters third week",
  },
  {
    kind: "relatedLink",
    pattern:
      /^(?:(?:related|more|recommended|latest)(?: (?:stories|story|articles?|news|coverage|reading|links?|on this topic))?|earlier|don['’]t miss|more on this|what to know|you may also like)\s?[:|]/i,
    example: "RELATED | Strike enters third week",
  },
  {
    kind: "relatedLink",
    pattern: /\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?: ?[•·|] ?\d[\d,. ]{0,12} ?(?:views?|comments?))?$/i,
    longest: 300,
    example: "Strike enters third week19.08.25, 21:21 • 3410 views",
  },
  {
    kind: "relatedLink",
    pattern: /[•·|] ?\d[\d,. ]{0,12} ?(?:views?|comments?|shares?|reads?)$/i,
    longest: 300,
    example: "Strike enters third week • 3410 views",
  },

  // Captions and credits.
  {
    kind: "caption",
    pattern:
      /^(?:(?:file )?(?:photos?|image|picture|illustration|graphic|video|map)(?: by| credit| caption| courtesy)?|caption|credit|pictured|foto)\s?[:|©]/i,
    longest: 700,
    example: "Photo: Jane Roe",
  },
  {
    kind: "caption",
    pattern:
      /\((?:(?:file |ap |afp |reuters )?(?:photo|photograph|image|handout|courtesy)\b[^()]{0,100}|[^()]{0,80}(?:\/|via )(?:getty|ap|afp|reuters|epa)\b[^()]{0,40}|(?:ap|afp|reuters)\/[^()]{1,100})\)\.?$/i,
    longest: 700,
    example: "The mayor on Monday. (AP Photo/Jane Roe)",
  },
  {
    kind: "caption",
    pattern:
      /\/ ?(?:getty|ap|afp|reuters|epa|shutterstock|bloomberg|nurphoto|anadolu|tass|zuma)(?: images| photos?| news| press)?\.?$/i,
    longest: 700,
    example: "The port last year. Jane Roe/Getty Images",
  },

  // Headers.
  {
    kind: "headline",
    pattern: /^(?:title|headline)\s?:\s?\S/i,
    where: "top",
    longest: 300,
    example: "Title: Strike enters third week",
  },
  {
    kind: "byline",
    pattern: /^(?:authors?|written by|reported by|story by|words by|byline)\b\s?:?\s?\S/i,
    where: "top",
    example: "Author: Jane Roe; Channel 4 Reporter",
  },
  {
    kind: "byline",
    pattern: new RegExp(`^[Bb][Yy]:? ${NAMES}(?:$|\\s?[,|•·–—/(;-].{0,100}[^.]$)`, "u"),
    example: "By Jane Roe | California Wire",
  },
  {
    kind: "byline",
    pattern: new RegExp(
      `^\\(?(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Ee]dited)(?: and (?:writing|editing))? by ${NAMES}(?:[ ;,.)(].{0,200})?$`,
      "u",
    ),
    longest: 300,
    example: "Reporting by Jane Roe; Editing by John Doe",
  },
  {
    kind: "byline",
    pattern:
      /\bcontributed (?:(?:reporting|research)\b.{0,80}|(?:to|for) this (?:report|story|article)(?: from [\p{L} ,]{1,60})?\.?)$/iu,
    longest: 250,
    example: "Jane Roe contributed to this report.",
  },
  {
    kind: "byline",
    pattern: new RegExp(`^${NAME}(?: ${NAME}){1,3}(?<!\\.)$`, "u"),
    where: "belowHeadline",
    longest: 60,
    example: "Jane Q. Roe",
  },
  {
    kind: "byline",
    pattern: new RegExp(`^${NAMES} (?:reported|contributed)(?: from ${NAMES})?\\.?$`, "u"),
    example: "Roe reported from Salem.",
  },
  {
    kind: "dateline",
    pattern: /^\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?$/i,
    longest: 30,
    example: "9:42 p.m.",
  },
  {
    kind: "dateline",
    pattern:
      /^(?:date|published|updated|posted|last (?:updated|modified)|first published|publication date)\b.{0,40}\d.{0,40}(?:[^.]|[ap]\.m\.)$/i,
    longest: 120,
    example: "Published: April 4, 2025, 9:30 a.m.",
  },
  {
    kind: "dateline",
    pattern: new RegExp(`^(?:${WEEKDAY},? )?${DATE}(?:,?(?: [•·|–-])? ${TIME})?$`, "i"),
    longest: 60,
    example: "April 4, 2025",
  },
  {
    kind: "dateline",
    pattern: new RegExp(
      `^${NAME}(?:[ -]${NAME}){0,3}(?:, ${NAME}(?: ${NAME})?)? ?[•·|] ?${NAME}(?: ${NAME}){0,3}$`,
      "u",
    ),
    longest: 80,
    example: "Kyiv • UNN",
  },
];

/** Words over a short account of the article, which follows. */
export const SUMMARY_LABEL =
  /^(?:in )?(?:summary|overview|abstract|key (?:points|takeaways)|highlights|at a glance|in brief|the gist|tl;?dr)[.:]?$/i;

/** News agencies as they stand in a dateline: `KYIV (AP) —`. */
export const AGENCIES: ReadonlySet<string> = new Set(
  "ap upi afp reuters dpa efe ansa tass itar-tass interfax unn ukrinform xinhua kyodo yonhap pti ani ians bbc cnn nbc abc cbs npr pa aap bloomberg".split(
    " ",
  ),
);

/** What people call each kind of passage, behind “a”. */
export const PASSAGE_WORDS = {
  headline: say`headline`,
  summary: say`summary`,
  byline: say`byline`,
  dateline: say`dateline`,
  subheading: say`subheading`,
  paragraph: say`paragraph`,
  listItem: say`list item`,
  blockQuote: say`block quotation`,
  caption: say`caption`,
  relatedLink: say`link to another story`,
  boilerplate: say`note by the publisher`,
  code: say`piece of code`,
  frontMatter: say`block of front matter`,
};
