/** The commands that put a source's tag into the text. */
import * as vscode from "vscode";
import type { Article, Attribution, Source, SourceKind, SourceTag, Span } from "../../core";
import { printSourceTag } from "../../core/tags";
import { SOURCE_KINDS, sourceKind } from "../../lexicon/kinds";
import { attributionsAt, findingsAt, sentenceAt } from "../articles";
import { ASK } from "../ask";
import { replacement, sourceTagEdit } from "../edits";
import type { Desk } from "../feature";
import { commandId } from "../manifest/commands";
import { setting } from "../settings";
import { type AttributionTarget, atCursor, documentOf, type PlaceTarget } from "../targets";
import { plainLabel } from "../view/markdown";
import { newSourceTag } from "../view/newSourceForm";
import { type NewTag, PLAIN_ANSWERS, sourcesByRecency, tagOfKind, tagOfSource } from "../view/sourceTags";

/** A place in an article that is read. */
interface Place {
  readonly document: vscode.TextDocument;
  readonly article: Article;
  readonly at: number;
}

export function tagging({ reader }: Desk): vscode.Disposable {
  const read = async (document: vscode.TextDocument | undefined): Promise<Omit<Place, "at"> | undefined> => {
    const article = document && (await reader.fresh(document));
    return article && { document, article };
  };
  const placeOf = async (target: PlaceTarget | undefined): Promise<Place | undefined> => {
    const cursor = target ? undefined : atCursor();
    const found = await read(target ? documentOf(target) : cursor?.document);
    if (!found) return undefined;
    const at = target ? target.at : cursor && tagPlaceAt(found.article, cursor.offset);
    return at === undefined ? undefined : { ...found, at };
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandId("tagSource"), async (target?: PlaceTarget) => {
      const place = await placeOf(target);
      if (place) await write(place, await askForTag(place));
    }),
    vscode.commands.registerCommand(commandId("newSource"), async (target: PlaceTarget) => {
      const place = await placeOf(target);
      if (place) await write(place, await askForNewSource(place));
    }),
    vscode.commands.registerCommand(
      commandId("correctKind"),
      async (target?: AttributionTarget, chosen?: SourceKind) => {
        const cursor = target ? undefined : atCursor();
        const found = await read(target ? documentOf(target) : cursor?.document);
        if (!found) return;
        const attribution = target
          ? found.article.attributions[target.attribution]
          : cursor && attributionsAt(found.article, cursor.offset)[0];
        if (attribution) await correctKind(found.document, found.article, attribution, chosen);
        else void vscode.window.showInformationMessage("There is no attribution at the cursor.");
      },
    ),
  );
}

/** Where a tag for what is at the cursor would stand. */
function tagPlaceAt(article: Article, offset: number): number | undefined {
  const finding = findingsAt(article, offset).find(({ tagAt }) => tagAt !== undefined);
  return finding?.tagAt ?? attributionsAt(article, offset)[0]?.tagAt ?? sentenceAt(article, offset)?.end;
}

type Answer = vscode.QuickPickItem & { readonly tag?: NewTag; readonly form?: true };

async function askForTag(place: Place): Promise<NewTag | undefined> {
  const separator = { label: "", kind: vscode.QuickPickItemKind.Separator };
  const answers: Answer[] = [
    ...sourcesByRecency(place.article, place.at).map((source) => ({ ...sourceItem(source), tag: tagOfSource(source) })),
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
  return answer?.form ? askForNewSource(place) : answer?.tag;
}

function sourceItem(source: Source): vscode.QuickPickItem {
  const { symbol, title } = sourceKind(source.kind);
  const known = [source.role, source.organisation, source.description].filter((part) => part !== undefined);
  return {
    label: `${symbol} ${plainLabel(source.label)}`,
    description: title,
    ...(known.length > 0 && { detail: plainLabel(known.join(", ")) }),
  };
}

function askForNewSource({ document, article }: Place): Promise<NewTag | undefined> {
  return newSourceTag(ASK, article, setting("tags.addDate", document) ? today() : undefined);
}

/** The day where the user is, not in Greenwich. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

async function write({ document, article, at }: Place, tag: NewTag | undefined): Promise<void> {
  if (tag) await vscode.workspace.applyEdit(sourceTagEdit(document, article, at, tag));
}

async function correctKind(
  document: vscode.TextDocument,
  article: Article,
  attribution: Attribution,
  chosen: SourceKind | undefined,
): Promise<void> {
  const source = attribution.sourceId === undefined ? undefined : article.sources[attribution.sourceId];
  const kind = chosen ?? (await askForKind(source));
  if (!kind) return;
  const old = attribution.tag === undefined ? undefined : article.tags[attribution.tag];
  const edit =
    old?.type === "source"
      ? replacement(document, old.span, printSourceTag(withKind(old, kind)))
      : sourceTagEdit(document, article, attribution.tagAt, tagOfKind(kind, source, mention(document, attribution)));
  await vscode.workspace.applyEdit(edit);
}

function withKind(tag: SourceTag, kind: SourceKind): NewTag {
  return { src: kind, fields: tag.fields };
}

async function askForKind(source: Source | undefined): Promise<SourceKind | undefined> {
  const others = SOURCE_KINDS.filter(({ id }) => id !== source?.kind);
  const title = source ? `What is “${plainLabel(source.label, 60)}”?` : "What kind of source is it?";
  return ASK.pick(
    title,
    others.map((row) => ({ value: row.id, label: `${row.symbol} ${row.title}`, detail: row.example })),
  );
}

function mention(document: vscode.TextDocument, attribution: Attribution): string {
  const words: Span | undefined = attribution.source[0] ?? attribution.cue[0];
  return words ? document.getText().slice(words.start, words.end) : "";
}
