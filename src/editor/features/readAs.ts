/** The command that says what a document is read as: a news article, an opinion piece, no article, or what its text shows. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { ArticleReader } from "../articleReader";
import { ASK } from "../ask";
import { command } from "../command";
import { isCandidate, readAsOf } from "../documents";
import type { Desk } from "../feature";
import { SECTION } from "../settings";
import { patternOf, READ_AS, type ReadAs, type ReadAsPatterns, withChoice } from "../view/readAs";
import { inWords } from "../view/sentences";

const KEY = "analysis.readAs";

export function readAs({ reader, deskFiles, log }: Desk): vscode.Disposable {
  return command("readAs", async (given?: ReadAs) => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isCandidate(document)) return;
    const choice = given ?? (await ask(reader, document));
    if (!choice) return;
    // What the desk's file says of a document beats the settings: only a choice for the session is heard above it.
    const desk = deskFiles.settings(document).readAs !== undefined;
    const kept = !desk && hasFolder(document) && (await chooseInSettings(document, choice, log));
    reader.chooseForSession(document, kept ? undefined : choice);
  });
}

function hasFolder(document: vscode.TextDocument): boolean {
  return !document.isUntitled && vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
}

async function ask(reader: ArticleReader, document: vscode.TextDocument): Promise<ReadAs | undefined> {
  const judged = await reader.judgement(document);
  if (!judged) return undefined;
  const now = reader.chosenKind(document) ?? "auto";
  return ASK.pick(
    t("Read This Document as"),
    (Object.keys(READ_AS) as ReadAs[]).map((value) => ({
      value,
      label: value === now ? t("{0} (now)", t(READ_AS[value])) : t(READ_AS[value]),
      ...(value === "auto" && { detail: `${t(READ_AS[judged.kind])}: ${inWords(judged.kindBecause)}` }),
    })),
  );
}

/** In the settings of its folder; says whether they could be written. */
async function chooseInSettings(
  document: vscode.TextDocument,
  choice: ReadAs,
  log: vscode.LogOutputChannel,
): Promise<boolean> {
  const configuration = vscode.workspace.getConfiguration(SECTION, document);
  const known = configuration.inspect<ReadAsPatterns>(KEY);
  const several = vscode.workspace.workspaceFile !== undefined;
  const own = (several ? known?.workspaceFolderValue : known?.workspaceValue) ?? {};
  const path = vscode.workspace.asRelativePath(document.uri, false);
  const { [patternOf(path)]: _, ...others } = configuration.get<ReadAsPatterns>(KEY) ?? {};
  const next = withChoice(own, path, choice, readAsOf(document, others) !== undefined);
  const target = several ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace;
  try {
    await configuration.update(KEY, Object.keys(next).length > 0 ? next : undefined, target);
    return true;
  } catch (error) {
    log.warn(`What ${path} is read as holds for this session only: the settings could not be written.`, error);
    return false;
  }
}
