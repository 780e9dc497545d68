/** The commands that put a source's tag into the text. */
import * as vscode from "vscode";
import type { Article, Attribution, Source, SourceKind, Span } from "../../core";
import { knownOf } from "../../core/claims";
import { SOURCE_KINDS, sourceKind } from "../../lexicon/kinds";
import { attributionsAt, findingsAt, sentenceAt } from "../articles";
import { ASK } from "../ask";
import { sourceTagEdit } from "../edits";
import type { Desk } from "../feature";
import { commandId } from "../manifest/commands";
import { setting } from "../settings";
import { type AttributionTarget, applyTo, atCursor, documentOf, type PlaceTarget } from "../targets";
import { plainLabel } from "../view/markdown";
import { newSourceTag } from "../view/newSourceForm";
import { type NewTag, PLAIN_ANSWERS, sourcesByRecency, tagOfKind, tagOfSource } from "../view/sourceTags";
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
    if (answer) await write(scene, place, answer);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandId("tagSource"), (target?: PlaceTarget) => tag(target, askForTag)),
    vscode.commands.registerCommand(commandId("newSource"), (target: PlaceTarget) => tag(target, askForNewSource)),
    vscode.commands.registerCommand(
      commandId("correctKind"),
      async (target?: AttributionTarget, chosen?: SourceKind) => {
        const cursor = target ? undefined : atCursor();
        const scene = await sceneOf(target ? documentOf(target) : cursor?.document);
        if (!scene) return;
        const attribution = target
          ? scene.article.attributions[target.attribution]
          : cursor && attributionsAt(scene.article, cursor.offset)[0];
        if (attribution) await correctKind(scene, attribution, chosen);
        else void vscode.window.showInformationMessage("There is no attribution at the cursor.");
      },
    ),
  );
}

/** Where a tag for what is at the cursor would stand. */
function placeAt(article: Article, offset: number): TagPlace | undefined {
  const finding = findingsAt(article, offset).find((one) => placeOfFinding(article, one));
  if (finding) return placeOfFinding(article, finding);
  const [attribution] = attributionsAt(article, offset);
  if (attribution) return placeOfAttribution(attribution);
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
    { label: "New source…", form: true },
    ...PLAIN_ANSWERS.map(({ title, tag }) => ({ label: title, tag })),
  ];
  const answer = await vscode.window.showQuickPick(answers, {
    title: "Tag the source",
    placeHolder: "Who says so?",
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return answer?.form ? askForNewSource(scene) : answer?.tag;
}

function sourceItem(source: Source): vscode.QuickPickItem {
  const { symbol, title } = sourceKind(source.kind);
  const known = knownOf(source);
  return {
    label: `${symbol} ${plainLabel(source.label)}`,
    description: title,
    ...(known.length > 0 && { detail: plainLabel(known.join(", ")) }),
  };
}

function askForNewSource({ document, article }: Scene): Promise<NewTag | undefined> {
  return newSourceTag(ASK, article, setting("tags.addDate", document) ? today() : undefined);
}

/** The day where the user is, not in Greenwich. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

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
  const tag = tagOfKind(kind, source, mention(document, attribution), fields);
  await write(scene, placeOfAttribution(attribution), tag);
}

async function askForKind(source: Source | undefined): Promise<SourceKind | undefined> {
  const others = SOURCE_KINDS.filter(({ id }) => id !== source?.kind);
  const title = source ? `What is “${plainLabel(source.label, 60)}”?` : "What kind of source is it?";
  return ASK.pick(
    title,
    others.map((row) => ({ value: row.id, label: `${row.symbol} ${row.title}`, detail: row.example })),
  );
}

/** The words that a tag about an attribution speaks of, on one line. */
function mention(document: vscode.TextDocument, attribution: Attribution): string {
  const words: Span | undefined = attribution.source[0] ?? attribution.cue[0];
  return words ? document.getText().slice(words.start, words.end).split(/\s+/).join(" ") : "";
}
