/** What can be done with the rows of the Sources view: go there, merge, split, mark as an outlet, copy for a fact check. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { Article, Source, TextEdit } from "../../core";
import { claimWords, mentionOf } from "../../core/claims";
import { applyEdits } from "../../core/edits";
import type { Copy } from "../../core/keptBack";
import { isOwnOutlet } from "../../core/ownOutlet";
import { positionsIn } from "../../core/positions";
import { attributionsAt } from "../articles";
import { ASK, askForNewSource, sourceItem } from "../ask";
import { command } from "../command";
import { changeDeskFile } from "../deskFileChange";
import { deskFolderOf } from "../deskFiles";
import { formatOf } from "../documents";
import { changesEdit } from "../edits";
import type { Desk } from "../feature";
import { commandId } from "../manifest/commands";
import type { RowNode } from "../rowTree";
import { type SourceScene, sourceOf } from "../sourceAt";
import { applyTo, atCursor, documentOf, type SourceTarget, targetOf } from "../targets";
import { factCheckRows } from "../view/factCheckRow";
import { plainLabel } from "../view/markdown";
import { givesAway, isSaid, type Reassignment, waysToSay } from "../view/reassigning";
import { tagOfKind } from "../view/sourceTags";
import { tagEdits } from "../view/tagEdits";
import { placeOfAttribution } from "../view/tagPlaces";

/**
 * `selected`: the row that is chosen in the view, for commands of the palette. What a command would ask for may be given
 * to it: the other source, the claims, where an outlet is marked.
 */
export function sourceActions(desk: Desk, selected: () => RowNode | undefined): vscode.Disposable {
  const actions = new SourceActions(desk, selected);
  return vscode.Disposable.from(
    command("goToRow", (target?: RowNode) => goTo(target ?? selected())),
    command("mergeSource", (target?: SourceTarget, into?: number) => actions.merge(target, into)),
    command("splitSource", (target?: SourceTarget, claims?: readonly number[], to?: number) =>
      actions.split(target, claims, to),
    ),
    command("markOutlet", (target?: SourceTarget, where?: OutletPlace) => actions.markOutlet(target, where)),
    command("copyFactCheckRow", (target?: SourceTarget) => actions.copyRow(target)),
  );
}

/** `desk`: in the desk's file; `tag`: in the article. */
type OutletPlace = "desk" | "tag";

async function goTo(node: RowNode | undefined): Promise<void> {
  if (node?.start !== undefined) await vscode.commands.executeCommand(commandId("revealSpan"), node);
}

/** The article's source, and what its tags are written from. */
interface Scene extends SourceScene {
  readonly copy: Copy;
}

class SourceActions {
  constructor(
    private readonly desk: Desk,
    private readonly selected: () => RowNode | undefined,
  ) {}

  async merge(target?: SourceTarget, chosen?: number): Promise<void> {
    const scene = await this.sceneOf(target);
    if (!scene) return;
    const { copy, source } = scene;
    const title = t("“{0}” is the same as…", shortened(source));
    const into = chosen === undefined ? await pickSource(copy.article, source, title) : copy.article.sources[chosen];
    if (!into || into === source) return;
    if (givesAway(copy, source, into)) return tellOfSecret();
    await this.reassign(scene, { claims: source.claims, from: source, to: into });
  }

  async split(target?: SourceTarget, given?: readonly number[], to?: number): Promise<void> {
    const scene = await this.sceneOf(target);
    if (!scene) return;
    const { document, copy, source } = scene;
    const claims = given?.filter((claim) => source.claims.includes(claim)) ?? (await pickClaims(copy, source));
    if (!claims || claims.length === 0) return;
    const title = claims.length === 1 ? t("Whose claim is it?") : t("Whose claims are they?");
    const chosen =
      to === undefined ? await pickSource(copy.article, source, title, t("New source…")) : copy.article.sources[to];
    if (chosen === undefined || chosen === source) return;
    if (chosen !== NEW_SOURCE) {
      if (givesAway(copy, chosen, chosen)) return tellOfSecret();
      return this.reassign(scene, { claims, from: source, to: chosen });
    }
    const tag = await askForNewSource(document, copy.article);
    if (tag) await this.reassign(scene, { claims, from: source, to: { new: tag } });
  }

  /** For good, in the desk's file, where the newsroom has a name and the document a folder; else by a tag. */
  async markOutlet(target?: SourceTarget, given?: OutletPlace): Promise<void> {
    const scene = await this.sceneOf(target);
    if (!scene) return;
    const { document, source } = scene;
    if (source.kind === "outlet") return tell(t("“{0}” is read as an outlet already.", shortened(source)));
    const folder = deskFolderOf(document);
    const { name } = source;
    const where = given ?? (folder && name ? await askWhere(source) : "tag");
    if (where === "tag") await this.tagOutlet(scene);
    if (where !== "desk" || !folder || !name) return;
    const { outletEdit } = await import("../../core/desk");
    const words = t("“{0}” is not marked as an outlet.", shortened(source));
    await changeDeskFile(folder, (text) => outletEdit(text, name), words);
  }

  /** One tag says it of the source and so of all its claims; where a text does not read it so, each claim gets one. */
  private async tagOutlet(scene: Scene): Promise<void> {
    const { copy, source } = scene;
    const { article, text } = copy;
    const tags = source.claims.map((claim) => {
      const attribution = article.attributions[claim]!;
      const old = attribution.tag === undefined ? undefined : article.tags[attribution.tag];
      const fields = old?.type === "source" ? old.fields : undefined;
      return {
        place: placeOfAttribution(attribution),
        tag: tagOfKind("outlet", source, mentionOf(text, attribution), fields),
      };
    });
    const isRead = ({ attributions, sources }: Article) =>
      source.claims.every((claim) => sources[attributions[claim]?.sourceId ?? -1]?.kind === "outlet");
    const ways = [tags.slice(0, 1), tags].map((some) => tagEdits(text, article, some));
    await this.applyFirst(scene, ways, isRead);
  }

  /** All rows of a source, or that of one claim. */
  async copyRow(target?: SourceTarget): Promise<void> {
    const given = target ?? this.selected() ?? (await this.claimAtCursor());
    const document = given && documentOf(given);
    if (given && !document) return;
    const article = document && (await this.desk.reader.fresh(document));
    const claims = article && given ? claimsMeant(article, given) : [];
    if (!document || !article || claims.length === 0) return tell(t("Choose a source or a claim first."));
    const copy = { ...this.copyOf(document, article), format: formatOf(document) };
    await vscode.env.clipboard.writeText(factCheckRows(copy, claims));
    const words = claims.length === 1 ? t("1 row is copied.") : t("{0} rows are copied.", claims.length);
    vscode.window.setStatusBarMessage(words, 4_000);
  }

  /** Writes the first way of saying it that the text is then read so; changes nothing where none is. */
  private async reassign(scene: Scene, wanted: Reassignment): Promise<void> {
    const { article, text } = scene.copy;
    const into = "new" in wanted.to ? undefined : wanted.to.id;
    const claims = new Set(wanted.claims);
    const ways = waysToSay(scene.copy, wanted).map((tags) => tagEdits(text, article, tags));
    await this.applyFirst(scene, ways, (after) => isSaid(article, after, claims, into));
  }

  private async applyFirst(
    { document, version, copy }: Scene,
    ways: readonly TextEdit[][],
    isRead: (after: Article) => boolean,
  ): Promise<void> {
    for (const edits of ways) {
      const after = await this.desk.reader.imagine(document, applyEdits(copy.text, edits), copy.article.kind);
      if (!after || !isRead(after)) continue;
      await applyTo(document, version, changesEdit(document, edits));
      return;
    }
    const words = t(
      "Tags cannot say this here: the words of a sentence do not tell its speakers apart. Nothing was changed.",
    );
    await vscode.window.showWarningMessage(words);
  }

  /** The source of a row, of the row that is chosen, or at the cursor. */
  private async sceneOf(target: SourceTarget | undefined): Promise<Scene | undefined> {
    const scene = await sourceOf(this.desk.reader, target ?? this.selected());
    return scene && { ...scene, copy: this.copyOf(scene.document, scene.article) };
  }

  private copyOf(document: vscode.TextDocument, article: Article): Copy {
    return { text: document.getText(), article, register: this.desk.deskFiles.settings(document).register };
  }

  private async claimAtCursor(): Promise<SourceTarget | undefined> {
    const cursor = atCursor();
    const article = cursor && (await this.desk.reader.fresh(cursor.document));
    const attribution = article && attributionsAt(article, cursor.offset)[0];
    return attribution && { ...targetOf(cursor.document), attribution: attribution.index };
  }
}

function claimsMeant({ sources }: Article, { source, attribution }: SourceTarget): readonly number[] {
  if (source !== undefined) return sources[source]?.claims ?? [];
  return attribution === undefined ? [] : [attribution];
}

function askWhere(source: Source): Promise<OutletPlace | undefined> {
  return ASK.pick<OutletPlace>(t("“{0}” is an outlet", shortened(source)), [
    { value: "desk", label: t("In every article of the folder"), detail: t("Adds the name to the desk’s file") },
    { value: "tag", label: t("In this article"), detail: t("Tags its first claim") },
  ]);
}

const NEW_SOURCE = "new";

/** Another source that says something in the article; the outlet itself is none. */
async function pickSource(article: Article, but: Source, title: string): Promise<Source | undefined>;
async function pickSource(
  article: Article,
  but: Source,
  title: string,
  orNew: string,
): Promise<Source | typeof NEW_SOURCE | undefined>;
async function pickSource(
  article: Article,
  but: Source,
  title: string,
  orNew?: string,
): Promise<Source | typeof NEW_SOURCE | undefined> {
  const others = article.sources.filter(
    (source) =>
      source !== but &&
      source.claims.length > 0 &&
      source.kind !== "unspecified" &&
      !isOwnOutlet(source.label, article.outlet),
  );
  const items: (vscode.QuickPickItem & { value: Source | typeof NEW_SOURCE })[] = others.map((source) => ({
    ...sourceItem(source),
    value: source,
  }));
  if (orNew !== undefined) items.push({ label: orNew, value: NEW_SOURCE });
  if (items.length === 0) {
    tell(t("There is no other source in this article."));
    return undefined;
  }
  const options = { title, placeHolder: t("Choose a source"), matchOnDescription: true, matchOnDetail: true };
  return (await vscode.window.showQuickPick(items, options))?.value;
}

async function pickClaims({ text, article }: Copy, source: Source): Promise<number[] | undefined> {
  const positionOf = positionsIn(text);
  const items = source.claims.map((claim) => {
    const attribution = article.attributions[claim]!;
    return {
      label: plainLabel(claimWords(text, attribution)),
      description: t("line {0}", positionOf(attribution.span.start).line),
      claim,
    };
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: t("Which claims are not by “{0}”?", shortened(source)),
    canPickMany: true,
    matchOnDescription: true,
  });
  return picked?.map(({ claim }) => claim);
}

const shortened = ({ label }: Source): string => plainLabel(label, 50);

function tell(words: string): void {
  void vscode.window.showInformationMessage(words);
}

function tellOfSecret(): void {
  const words = t(
    "One of the two is named, and the name of the other is kept back: a tag that says they are one would give the name away. Nothing was changed.",
  );
  void vscode.window.showWarningMessage(words);
}
