/** Whether a document is a news article, an opinion piece, or no article at all: in the last two the rules stay quiet. */
import type { DocumentSign } from "../../../lexicon/documents/sign";
import { say } from "../../../lexicon/say";
import type { ArticleKind } from "../../model";
import type { PlacedPassage } from "../layout";
import { frontMatterOf, kindIn, outletIn } from "./frontMatter";
import { lineSigns } from "./lines";
import { measureSigns } from "./measures";
import { openingSigns } from "./openings";

export interface KindJudgement {
  readonly kind: ArticleKind;
  /** In words, for the status item. */
  readonly because: string;
  /** The outlet, where the front matter names it. */
  readonly outlet?: string;
}

type Verdict = Pick<KindJudgement, "kind" | "because">;

/** What people have decided of a document. */
export interface Decided {
  /** What the desk takes it for. */
  readonly readAs: ArticleKind | undefined;
  /** Whether somebody has tagged a source in it, as one does in copy. */
  readonly tagged: boolean;
}

/** What people have decided beats all that the document shows: first the desk, then the writer. */
export function judgeKind(text: string, passages: readonly PlacedPassage[], decided: Decided): KindJudgement {
  const front = frontMatterOf(text, passages);
  const outlet = outletIn(front);
  const chosen = decided.readAs && { kind: decided.readAs, because: say`it was chosen to be read so` };
  const verdict = chosen ?? kindIn(front) ?? ofTagged(byContent(text, passages), decided);
  return { ...verdict, ...(outlet ? { outlet } : {}) };
}

function ofTagged(verdict: Verdict, { tagged }: Decided): Verdict {
  return tagged && verdict.kind === "other" ? { kind: "news", because: say`a source is tagged in it` } : verdict;
}

/** Which sort of document its signs speak for. */
function byContent(text: string, passages: readonly PlacedPassage[]): Verdict {
  const signs = heaviestOfEach([...lineSigns(text), ...openingSigns(passages), ...measureSigns(passages)]);
  return weigh(
    signs,
    passages.reduce((sum, { reading }) => sum + (reading?.voice.sentences ?? 0), 0),
  );
}

function heaviestOfEach(signs: readonly DocumentSign[]): DocumentSign[] {
  const heaviest = new Map<string, DocumentSign>();
  for (const sign of signs) {
    const known = heaviest.get(sign.about);
    if (!known || known.weight < sign.weight) heaviest.set(sign.about, sign);
  }
  return [...heaviest.values()];
}

/** So much must speak for news, at least: names and prose alone make no article, but in a brief. */
const LEAST_FOR_NEWS = { brief: 3, article: 4 };
const SENTENCES_OF_ARTICLE = 8;
/** A document of an author is an opinion piece where so much speaks for an article and for an author together. */
const LEAST_FOR_OPINION = 11;

function weigh(signs: readonly DocumentSign[], sentences: number): Verdict {
  const side = (kind: ArticleKind) => sideOf(signs.filter(({ speaksFor }) => speaksFor === kind));
  const [news, opinion, other] = [side("news"), side("opinion"), side("other")];
  const least = sentences < SENTENCES_OF_ARTICLE ? LEAST_FOR_NEWS.brief : LEAST_FOR_NEWS.article;
  if (news.weight >= least && news.weight > opinion.weight + other.weight)
    return { kind: "news", because: news.because };
  if (opinion.weight > other.weight && news.weight + opinion.weight >= LEAST_FOR_OPINION)
    return { kind: "opinion", because: opinion.because };
  const against = [opinion, other].filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return { kind: "other", because: against[0]?.because ?? (sentences === 0 ? NO_PROSE : TOO_LITTLE) };
}

const TOO_LITTLE = say`hardly anybody is quoted in it, and no day or byline shows news`;
const NO_PROSE = say`there are no sentences in it`;

interface Side {
  readonly weight: number;
  /** What its heaviest sign says. */
  readonly because: string;
}

function sideOf(signs: readonly DocumentSign[]): Side {
  const [heaviest] = [...signs].sort((one, other) => other.weight - one.weight);
  return { weight: signs.reduce((sum, { weight }) => sum + weight, 0), because: heaviest?.because ?? TOO_LITTLE };
}
