/** The command that adds a source to the desk's register, in `.sourcing.yml` at the root of its folder. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { KnownSource, TextEdit } from "../../core";
import { DESK_FILE } from "../../core/desk/fileName";
import { applyEdits } from "../../core/edits";
import { guardedTerms } from "../../core/keptBack";
import { sourceKind } from "../../lexicon/kinds";
import { TERMS, type Terms } from "../../lexicon/tagKeys";
import { ASK } from "../ask";
import { command } from "../command";
import { deskFolderOf } from "../deskFiles";
import { changesEdit } from "../edits";
import type { Desk } from "../feature";
import { toRange } from "../ranges";
import { type SourceScene, sourceOf } from "../sourceAt";
import type { SourceTarget } from "../targets";
import { plainLabel } from "../view/markdown";
import { TERMS_IN_WORDS } from "../view/newSourceForm";
import { canBeRegistered, entryOf, newEntry } from "../view/sameSource";

export function register({ reader, deskFiles }: Desk): vscode.Disposable {
  return command("addToRegister", async (target?: SourceTarget, chosen?: Terms): Promise<string | undefined> => {
    const scene = await sourceOf(reader, target);
    if (!scene) return undefined;
    const uri = deskUri(scene);
    if (!uri) return undefined;
    await deskFiles.ready(scene.document);
    return add(scene, uri, chosen);
  });
}

/** Where the register is; tells the user why there can be none. */
function deskUri({ document, source, article }: SourceScene): vscode.Uri | undefined {
  const folder = deskFolderOf(document);
  const words = !folder
    ? t("The register lies at the root of a folder: open the folder of this article first.")
    : canBeRegistered(source, article)
      ? undefined
      : t("“{0}” is no source that a register could tell again.", plainLabel(source.label));
  if (words) void vscode.window.showInformationMessage(words);
  return folder && !words ? vscode.Uri.joinPath(folder.uri, DESK_FILE) : undefined;
}

/** Gives the `ref` under which the source is in the register. */
async function add(scene: SourceScene, uri: vscode.Uri, chosen: Terms | undefined): Promise<string | undefined> {
  const { document, article, source } = scene;
  const { readDeskFile, registerEdit } = await import("../../core/desk");
  const text = await textOf(uri);
  const { file } = readDeskFile(text ?? "");
  if (!file) return refuse(uri, t("Nothing was added: {0} has an error. Put it right first.", DESK_FILE));
  const known = file.register ?? [];
  const copy = { text: document.getText(), article, register: known };
  const there = entryOf(source, article, known);
  if (there) return show(uri, there.ref, t("This source is in the register already, as {0}.", plainLabel(there.ref)));
  const guarded = guardedTerms(copy, source);
  const named = source.name !== undefined && sourceKind(source.kind).named && !guarded;
  const terms = named ? undefined : (chosen ?? guarded ?? (await askForTerms(source.label)));
  if (!named && !terms) return undefined;
  const entry = newEntry(source, copy.text, article, known, terms);
  const edit = registerEdit(text ?? "", entry);
  if (!edit || !readDeskFile(applyEdits(text ?? "", [edit])).file)
    return refuse(uri, t("Nothing was added: {0} has no list of sources that an entry could be added to.", DESK_FILE));
  return (await write(uri, text, edit)) ? show(uri, entry.ref, added(entry)) : refuse(uri, cannotWrite());
}

/** The guarded terms come first: who has no name in the copy rarely speaks on the record. */
function askForTerms(label: string): Promise<Terms | undefined> {
  const [open, ...guarded] = TERMS;
  return ASK.pick<Terms>(
    t("On what terms does “{0}” speak?", plainLabel(label, 60)),
    [...guarded, open].map((terms) => ({ value: terms, label: t(TERMS_IN_WORDS[terms]) })),
  );
}

function added({ ref, name }: KnownSource): string {
  if (name) return t("{0} is in the register now, as {1}.", plainLabel(name), ref);
  return t("The source is in the register now, as {0}: tags call it by this code, and its name stands nowhere.", ref);
}

function cannotWrite(): string {
  return t("Nothing was added: {0} has unsaved changes, or cannot be written.", DESK_FILE);
}

/** As it is saved; nothing where there is no such file. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
}

/**
 * Makes the change in one step and saves it: only then is it in force. Somebody else's half-typed changes are not saved
 * along with it.
 */
async function write(uri: vscode.Uri, text: string | undefined, edit: TextEdit): Promise<boolean> {
  try {
    if (text === undefined) {
      const creation = new vscode.WorkspaceEdit();
      creation.createFile(uri, { ignoreIfExists: true });
      await vscode.workspace.applyEdit(creation);
    }
    const file = await vscode.workspace.openTextDocument(uri);
    if (file.isDirty || file.getText() !== (text ?? "")) return false;
    return (await vscode.workspace.applyEdit(changesEdit(file, [edit]))) && (await file.save());
  } catch {
    return false;
  }
}

async function refuse(uri: vscode.Uri, words: string): Promise<undefined> {
  const open = t("Open {0}", DESK_FILE);
  void vscode.window.showWarningMessage(words, open).then((answer) => {
    if (answer === open) void vscode.window.showTextDocument(uri);
  });
  return undefined;
}

/** Says what was done, and leads to the entry. */
async function show(uri: vscode.Uri, ref: string, words: string): Promise<string> {
  const open = t("Show the Entry");
  void vscode.window.showInformationMessage(words, open).then(async (answer) => {
    if (answer !== open) return;
    const { refSpan } = await import("../../core/desk");
    const file = await vscode.workspace.openTextDocument(uri);
    const span = refSpan(file.getText(), ref);
    await vscode.window.showTextDocument(file, span ? { selection: toRange(file, span) } : {});
  });
  return ref;
}
