/** The commands that put a source's tag into the text. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { Article, Attribution, Source, SourceKind } from "../../core";
import { mentionOf } from "../../core/claims";
import { SOURCE_KINDS } from "../../lexicon/kinds";
import { attributionsAt, findingsAt, sentenceAt } from "../articles";
import { ASK, askForNewSource, sourceItem } from "../ask";
import { command } from "../command";
import { sourceTagEdit } from "../edits";
import type { Desk } from "../feature";
import { type AttributionTarget, applyTo, atCursor, documentOf, type PlaceTarget } from "../targets";
import { plainLabel } from "../view/markdown";
import {
  type NewTag,
  neededMention,
  PLAIN_ANSWERS,
  sourcesByRecency,
  tagOfKind,
  tagOfSource,
} from "../view/sourceTags";
import { placeOfAttribution, placeOfFinding, type TagPlace } from "../view/tagPlaces";

/** An article that is read, in the version of its text that it was read from. */
interface Scene {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly article: Article;
}

export function tagging({ reader }: Desk): vscode.Disposable {
  const sceneOf = async (document: vscode.TextDocument | undefined): Promise<Scene | undefined> => {
    const article = document && (await reader.fresh(document));
    return article && { document, version: document.version, article };
  };
  const tag = async (target: PlaceTarget | undefined, ask: Question) => {
    const cursor = target ? undefined : atCursor();
    const scene = await sceneOf(target ? documentOf(target) : cursor?.document);
    const place = target ?? (scene && cursor && placeAt(scene.article, cursor.offset));
    const answer = scene && place && (await ask(scene, place));
    if (answer) await write(scene, place, aboutOne(scene, place, answer));
  };
  return vscode.Disposable.from(
    command("tagSource", (target?: PlaceTarget) => tag(target, askForTag)),
    command("newSource", (target?: PlaceTarget) => tag(target, askNew)),
    command("correctKind", async (target?: AttributionTarget, chosen?: SourceKind) => {
      const cursor = target ? undefined : atCursor();
      const scene = await sceneOf(target ? documentOf(target) : cursor?.document);
      if (!scene) return;
      const attribution = target
        ? scene.article.attributions[target.attribution]
        : cursor && attributionsAt(scene.article, cursor.offset)[0];
      if (attribution) await correctKind(scene, attribution, chosen);
      else void vscode.window.showInformationMessage(t("There is no attribution at the cursor."));
    }),
  );
}

/** Where a tag stands, and the attribution that it is about, where it is about one. */
type Place = TagPlace & Pick<PlaceTarget, "attribution">;

/** In a sentence with several attributions a tag says which one it is about. */
function aboutOne({ document, article }: Scene, { attribution }: Place, { src, fields }: NewTag): NewTag {
  const one = attribution === undefined ? undefined : article.attributions[attribution];
  const mention = one && src !== "none" && src !== "to-come" && neededMention(document.getText(), article, one);
  return { src, fields: { ...fields, ...(mention && { mention }) } };
}

/** Where a tag for what is at the cursor would stand. */
function placeAt(article: Article, offset: number): Place | undefined {
  const finding = findingsAt(article, offset).find((one) => placeOfFinding(article, one));
  if (finding) return placeOfFinding(article, finding);
  const [attribution] = attributionsAt(article, offset);
  if (attribution) return { ...placeOfAttribution(attribution), attribution: attribution.index };
  const sentence = sentenceAt(article, offset);
  return sentence && { at: sentence.end };
}

/** Asks for a tag; nothing where the user leaves it. */
type Question = (scene: Scene, place: TagPlace) => Promise<NewTag | undefined>;

type Answer = vscode.QuickPickItem & { readonly tag?: NewTag; readonly form?: true };

async function askForTag(scene: Scene, { at }: TagPlace): Promise<NewTag | undefined> {
  const separator = { label: "", kind: vscode.QuickPickItemKind.Separator };
  const answers: Answer[] = [
    ...sourcesByRecency(scene.article, at).map((source) => ({ ...sourceItem(source), tag: tagOfSource(source) })),
    separator,
    { label: t("New source…"), form: true },
    ...PLAIN_ANSWERS.map(({ title, tag }) => ({ label: t(title), tag })),
  ];
  const answer = await vscode.window.showQuickPick(answers, {
    title: t("Tag the source"),
    placeHolder: t("Who says so?"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return answer?.form ? askNew(scene) : answer?.tag;
}

const askNew = ({ document, article }: Scene): Promise<NewTag | undefined> => askForNewSource(document, article);

async function write({ document, version, article }: Scene, place: TagPlace, tag: NewTag): Promise<void> {
  await applyTo(document, version, sourceTagEdit(document, article, place, tag));
}

async function correctKind(scene: Scene, attribution: Attribution, chosen: SourceKind | undefined): Promise<void> {
  const { document, article } = scene;
  const source = attribution.sourceId === undefined ? undefined : article.sources[attribution.sourceId];
  const kind = chosen ?? (await askForKind(source));
  if (!kind) return;
  const old = attribution.tag === undefined ? undefined : article.tags[attribution.tag];
  const fields = old?.type === "source" ? old.fields : undefined;
  const tag = tagOfKind(kind, source, mentionOf(document.getText(), attribution), fields);
  await write(scene, placeOfAttribution(attribution), tag);
}

async function askForKind(source: Source | undefined): Promise<SourceKind | undefined> {
  const others = SOURCE_KINDS.filter(({ id }) => id !== source?.kind);
  const title = source ? t("What is “{0}”?", plainLabel(source.label, 60)) : t("What kind of source is it?");
  return ASK.pick(
    title,
    others.map((row) => ({ value: row.id, label: `${row.symbol} ${t(row.title)}`, detail: row.example })),
  );
}
