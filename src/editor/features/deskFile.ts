/** The desk's file itself: what is wrong in it, completion, hover, and the command that opens it. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { DeskProblem } from "../../core/desk";
import { DESK_FILE } from "../../core/desk/fileName";
import { positionsIn } from "../../core/positions";
import { inWords } from "../../words/sentences";
import { deskFolderOf, type SavedDeskFile } from "../deskFiles";
import { isPastVersion } from "../documents";
import type { Desk } from "../feature";
import { CATEGORY, commandId } from "../manifest/commands";
import { toRange } from "../ranges";
import { SECTION } from "../settings";

const SELECTOR: vscode.DocumentSelector = { language: "yaml", pattern: `**/${DESK_FILE}` };

/** What knows YAML is loaded with the first such file, not with the extension. */
const loadRoom = () => import("../../core/desk");
const loadCompletions = () => import("../view/deskCompletions");
const loadHover = () => import("../view/deskHover");

export function deskFile(desk: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    problems(desk),
    vscode.languages.registerCompletionItemProvider(
      SELECTOR,
      { provideCompletionItems: completions },
      " ",
      ":",
      "[",
      ",",
    ),
    vscode.languages.registerHoverProvider(SELECTOR, { provideHover: hover }),
    vscode.commands.registerCommand(commandId("openDeskFile"), open),
  );
}

// ── What is wrong ────────────────────────────────────────────────────────────────────────────

/** The pause after a change, in milliseconds. */
const PAUSE = 150;

/** Of an open file the text as it is typed is looked at, of others the saved one; one that is deleted has no problems. */
function problems({ deskFiles, log }: Desk): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(`${SECTION}.deskFile`);
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const show = async (document: vscode.TextDocument) => {
    const version = document.version;
    const { readDeskFile } = await loadRoom();
    if (document.isClosed || document.version !== version) return;
    const found = readDeskFile(document.getText()).problems;
    const shown = found.map((problem) => diagnostic(toRange(document, problem.span), problem));
    collection.set(document.uri, isAtRoot(document.uri) ? shown : [notInForce(document), ...shown]);
  };
  const schedule = (document: vscode.TextDocument, pause = PAUSE) => {
    if (!isDeskFile(document)) return;
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    const timer = setTimeout(() => {
      timers.delete(key);
      show(document).catch((error) => log.error(`Checking ${key} failed.`, String(error)));
    }, pause);
    timers.set(key, timer);
  };
  const showSaved = (saved: SavedDeskFile) => {
    if (!saved.reading || !openDocument(saved.uri)) collection.set(saved.uri, savedDiagnostics(saved));
  };
  for (const document of vscode.workspace.textDocuments) schedule(document, 0);
  return vscode.Disposable.from(
    collection,
    deskFiles.onDidRead(showSaved),
    vscode.workspace.onDidOpenTextDocument((document) => schedule(document, 0)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => schedule(document)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (!isDeskFile(document)) return;
      const saved = deskFiles.saved.find(({ uri }) => uri.toString() === document.uri.toString());
      collection.set(document.uri, saved ? savedDiagnostics(saved) : []);
    }),
    { dispose: () => timers.forEach(clearTimeout) },
  );
}

function isDeskFile({ uri, languageId }: vscode.TextDocument): boolean {
  return languageId === "yaml" && uri.path.endsWith(`/${DESK_FILE}`) && !isPastVersion(uri);
}

function isAtRoot(uri: vscode.Uri): boolean {
  const key = uri.toString();
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.some((folder) => vscode.Uri.joinPath(folder.uri, DESK_FILE).toString() === key);
}

/** The command line takes the nearest file above an article; whoever writes one further down should know what it does here. */
function notInForce(document: vscode.TextDocument): vscode.Diagnostic {
  const words = t(
    "In VS Code only the {0} at the root of an open folder counts. This one counts on the command line alone.",
    DESK_FILE,
  );
  const { Information } = vscode.DiagnosticSeverity;
  const result = new vscode.Diagnostic(document.lineAt(0).range, words, Information);
  result.source = CATEGORY;
  return result;
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key && isDeskFile(document));
}

function savedDiagnostics({ text = "", reading }: SavedDeskFile): vscode.Diagnostic[] {
  const position = positionsIn(text);
  return (reading?.problems ?? []).map((problem) => {
    const [start, end] = [position(problem.span.start), position(problem.span.end)];
    return diagnostic(new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1), problem);
  });
}

function diagnostic(range: vscode.Range, { message, severity }: DeskProblem): vscode.Diagnostic {
  const { Error: error, Warning: warning } = vscode.DiagnosticSeverity;
  const result = new vscode.Diagnostic(range, inWords(message), severity === "error" ? error : warning);
  result.source = CATEGORY;
  return result;
}

// ── Typing ───────────────────────────────────────────────────────────────────────────────────

async function completions(
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<vscode.CompletionItem[]> {
  const { deskCompletions } = await loadCompletions();
  if (token.isCancellationRequested) return [];
  const { Property, Value } = vscode.CompletionItemKind;
  return deskCompletions(document.getText(), document.offsetAt(position)).map((offer, i) => {
    const label = { label: offer.label, ...(offer.detail ? { description: offer.detail } : {}) };
    const item = new vscode.CompletionItem(label, offer.type === "key" ? Property : Value);
    item.documentation = new vscode.MarkdownString(offer.more);
    item.insertText = offer.insert;
    item.range = toRange(document, offer.span);
    item.sortText = String(i).padStart(4, "0");
    return item;
  });
}

async function hover(
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<vscode.Hover | undefined> {
  const { deskCard } = await loadHover();
  if (token.isCancellationRequested) return undefined;
  const card = deskCard(document.getText(), document.offsetAt(position));
  return card && new vscode.Hover(new vscode.MarkdownString(card.markdown), toRange(document, card.span));
}

// ── Opening ──────────────────────────────────────────────────────────────────────────────────

/** Opens the file of a folder; where there is none, one in which all is commented out. */
async function open(): Promise<void> {
  const folder = await askForFolder();
  if (!folder) return;
  const uri = vscode.Uri.joinPath(folder.uri, DESK_FILE);
  if (!(await exists(uri))) await create(uri);
  await vscode.window.showTextDocument(uri);
}

/** The folder of the document at hand, or the one that is chosen. */
async function askForFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const document = vscode.window.activeTextEditor?.document;
  const at = (document && deskFolderOf(document)) ?? (folders.length === 1 ? folders[0] : undefined);
  if (at) return at;
  if (folders.length > 0)
    return vscode.window.showWorkspaceFolderPick({ placeHolder: t("The folder of the desk’s file") });
  void vscode.window.showInformationMessage(t("Open a folder first: the desk’s file lies at its root."));
  return undefined;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

async function create(uri: vscode.Uri): Promise<void> {
  const { starter } = await loadRoom();
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(starter()) });
  await vscode.workspace.applyEdit(edit);
}
