/** The command that finds a source in the other articles of the workspace, and shows what it says there. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import { command } from "../command";
import type { Desk } from "../feature";
import { toRange } from "../ranges";
import { type SourceScene, sourceOf } from "../sourceAt";
import type { SourceTarget } from "../targets";
import { plainLabel } from "../view/markdown";
import { entryOf, SameSource } from "../view/sameSource";
import type { WorkspaceArticle, WorkspaceReading } from "../workspaceArticles";
import { rangesIn } from "./workspaceSymbols";

export function whereElse(desk: Desk): vscode.Disposable {
  return command("findInArticles", async (target?: SourceTarget) => {
    const scene = await sourceOf(desk.reader, target);
    return scene ? search(desk, scene) : [];
  });
}

/** Gives the places, which are shown as well. */
async function search({ deskFiles, workspace }: Desk, scene: SourceScene): Promise<vscode.Location[]> {
  const { document, article, source } = scene;
  const { register = [] } = deskFiles.settings(document);
  const same = new SameSource(source, entryOf(source, article, register));
  const label = plainLabel(source.label, 60);
  if (!same.canBeTold) {
    void vscode.window.showInformationMessage(
      t("“{0}” names nobody: it may be somebody else in another article. Add the source to the register first.", label),
    );
    return [];
  }
  const reading = await readAll(workspace, label);
  if (reading.cancelled) return [];
  const own = document.uri.toString();
  const found = reading.articles.filter(({ uri }) => uri.toString() !== own).flatMap((one) => placesIn(one, same));
  if (found.length > 0) await showPlaces(scene, found);
  else void vscode.window.showInformationMessage(inVain(label, reading));
  return found;
}

function readAll(workspace: Desk["workspace"], label: string): Thenable<WorkspaceReading> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: t("Looking for {0} in the articles of the workspace", label),
    cancellable: true,
  };
  return vscode.window.withProgress(options, (progress, token) =>
    workspace.read({
      token,
      onProgress: (done, total) => progress.report({ increment: 100 / total, message: t("{0} of {1}", done, total) }),
    }),
  );
}

/** What the source says there; where it says nothing, where it is named. */
function placesIn({ uri, text, article }: WorkspaceArticle, same: SameSource): vscode.Location[] {
  const rangeOf = rangesIn(text);
  return same.in(article).flatMap(({ claims, mentions }) => {
    const said = claims.flatMap((index) => article.attributions[index]?.span ?? []);
    const spans = said.length > 0 ? said : mentions.map(({ span }) => span);
    return spans.map((span) => new vscode.Location(uri, rangeOf(span)));
  });
}

async function showPlaces({ document, source }: SourceScene, found: vscode.Location[]): Promise<void> {
  const mention = source.mentions[0]?.span;
  const at = mention ? toRange(document, mention).start : new vscode.Position(0, 0);
  const active = vscode.window.activeTextEditor;
  // The list opens below the line of the cursor, or, for a source that was chosen elsewhere, where it is first named.
  const here = active?.document === document ? active.selection.active : at;
  if (active?.document !== document) await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand("editor.action.showReferences", document.uri, here, found);
}

function inVain(label: string, { articles, leftOut, unread }: WorkspaceReading): string {
  if (leftOut > 0)
    return t(
      "{0} is in none of the {1} articles that were read; {2} files were left out.",
      label,
      articles.length,
      leftOut,
    );
  if (unread.length > 0) return t("{0} is in no other article. {1} files could not be read.", label, unread.length);
  return t("{0} is in no other article of the workspace.", label);
}
