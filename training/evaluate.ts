/**
 * Scores what `on-the-record extract` writes on the development corpora, side by side with published figures.
 *
 *   npm run evaluate -- --data DIR
 *
 * The measures are those of `measures/`, in percent where nothing else is said. Published rows are on other
 * splits than ours: PolNeAR's test split (CofeNet, Wang et al., COLING 2022, table 6; people: on articles that
 * six of them annotated), and all of MCAE's articles (arXiv 2501.00164).
 */
import type { PredictedAttribution } from "../src/cli/formats/prediction";
import { confidenceLevel } from "../src/lexicon/confidence";
import { byLevel, calibrationError, type Judged } from "./measures/calibration";
import { type GoldChain, scoreChains } from "./measures/chains";
import { type LabelledArticle, scoreNeeds } from "./measures/needs";
import { type GoldArticle, isFound, scoreRelations } from "./measures/relations";
import { type LabelledPassage, scoreRoles } from "./measures/roles";
import { f1, ROLES, type Share, type Tally } from "./measures/spans";
import { type StatedArticle, scoreStatements } from "./measures/statements";
import { asStatements, outermost, type Predicted, predictAll, readCorpus } from "./predictions";
import { type Cell, printTable } from "./table";

const OURS = "On the Record";
const PUBLISHED_ROLES: readonly (readonly [string, readonly Cell[]])[] = [
  ["rules", [10.7, 22.8, 5.6]],
  ["CoreNLP", [13.9, undefined, 17.5]],
  ["CRF", [50.6, 53.4, 28.6]],
  ["BiLSTM-CRF", [69.6, 66.7, 59.0]],
  ["BERT", [81.1, 74.0, 68.9]],
  ["BERT + CofeNet", [83.2, 75.3, 72.9]],
  ["two people, on 18 articles", [78.7, 71.3, 68.8]],
];
/** Each figure is the best of any model: no model reaches all of them. */
const PUBLISHED_STATEMENTS = ["best language models", [73.8, undefined, undefined, 89.6, undefined, 62.6]] as const;

const folder = process.argv[process.argv.indexOf("--data") + 1];
if (!process.argv.includes("--data") || !folder) {
  console.error("usage: npm run evaluate -- --data DIR");
  process.exit(2);
}

const polnear = readCorpus<GoldArticle>(folder, "polnear.dev.jsonl");
const polnearFound = predictAll(polnear, ({ article }) => article);
const articleOf = new Map(polnear.map(({ id, article }) => [id, article]));
const mcae = readCorpus<StatedArticle>(folder, "mcae.dev.jsonl");
const mcaeFound = predictAll(mcae, ({ id }) => id);

reportRoles(readCorpus(folder, "cofenet.dev.jsonl"));
reportRelations();
reportStatements();
reportNeeds(readCorpus(folder, "needs.dev.jsonl"));
reportChains(readCorpus(folder, "chains.dev.jsonl"));
reportConfidence();

function reportRoles(passages: readonly LabelledPassage[]): void {
  const roles = scoreRoles(passages, (id) => outermost(polnearFound.get(articleOf.get(id) ?? id)));
  printTable("PolNeAR, spans", ROLES, [
    ...PUBLISHED_ROLES,
    [`${OURS}, exact F1`, ROLES.map((role) => roles[role].exact.f1)],
    ["  begin F1", ROLES.map((role) => roles[role].begin.f1)],
    ["  Jaccard", ROLES.map((role) => roles[role].jaccard)],
  ]);
}

function reportRelations(): void {
  const { exact, lenient, characters } = scoreRelations(polnear, ({ article }) => outermost(polnearFound.get(article)));
  const row = ({ precision, recall, f1: both }: Tally, people: number) => [precision, recall, both, people];
  printTable(
    "PolNeAR, whole attributions",
    ["precision", "recall", "F1", "two people"],
    [
      ["exact", row(exact, 57.0)],
      ["lenient", row(lenient, 73.2)],
      ["content, characters", row(characters.content, 91.4)],
    ],
  );
}

/** MCAE marks whole sentences, so that a row each scores the contents as they are and the sentences they stand in. */
function reportStatements(): void {
  const row = (attributionsOf: (found: Predicted) => readonly PredictedAttribution[]) => {
    const score = scoreStatements(mcae, ({ id }) => attributionsOf(mcaeFound.get(id)!));
    const { precision, recall, type, typeOfFive, both, bothOfFive, name } = score;
    const shares = [precision, recall, type, typeOfFive, both, bothOfFive, name].map(percent);
    return [f1(precision.percent, recall.percent), ...shares];
  };
  printTable(
    "MCAE, statements",
    ["F1", "precision", "recall", "type of 6", "type of 5", "both, 6", "both, 5", "name"],
    [
      PUBLISHED_STATEMENTS,
      [OURS, row(({ attributions }) => attributions)],
      ["  in whole sentences", row(asStatements)],
    ],
  );
}

function reportNeeds(articles: readonly LabelledArticle[]): void {
  const { onSourced, precision, recall, firmRecall } = scoreNeeds(
    articles,
    ({ id }) => mcaeFound.get(id)?.findings ?? [],
  );
  printTable(
    "Sentences that need a source",
    ["on sourced", "precision", "recall", "firm recall"],
    [[OURS, [onSourced, precision, recall, firmRecall].map(percent), `${precision.all} flagged`]],
  );
}

function reportChains(chains: readonly GoldChain[]): void {
  const { exact, ends, lookAlikesKept } = scoreChains(chains, ({ id }) => polnearFound.get(id)?.attributions ?? []);
  printTable(
    "Chains",
    ["exact", "ends", "kept"],
    [[OURS, [exact, ends, lookAlikesKept].map(percent), `of ${exact.all} chains, ${lookAlikesKept.all} look-alikes`]],
  );
}

/** Of quotations that go on, without a cue, the corpus says nothing: what it marks has one. */
function reportConfidence(): void {
  const judged = polnear.flatMap(({ article, attributions }): Judged[] =>
    cued(outermost(polnearFound.get(article))).map((found) => ({
      probability: found.confidence,
      level: confidenceLevel(found.confidence),
      right: attributions.some((gold) => isFound(gold, found)),
    })),
  );
  printTable(
    "PolNeAR, confidence",
    ["right", "readings"],
    byLevel(judged).map(({ level, count, precision }) => [level, [100 * precision, String(count)]]),
  );
  console.log(`  expected calibration error ${calibrationError(judged).toFixed(3)}`);
}

function cued(attributions: readonly PredictedAttribution[]): readonly PredictedAttribution[] {
  return attributions.filter(({ cue }) => cue.length > 0);
}

function percent(share: Share): number {
  return share.percent;
}
