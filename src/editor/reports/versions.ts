/** Earlier versions of an article: another file, what was saved, what is in Git, what is on the clipboard. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import { ASK } from "../ask";
import { shownPath } from "../documents";
import { setting } from "../settings";
import type { EarlierVersion, NotMade } from "./subject";

/** Asks which version; nothing if the user wants none. */
export async function askForVersion(document: vscode.TextDocument): Promise<EarlierVersion | undefined> {
  const inGit = (await repositoryOf(document.uri)) !== undefined;
  const picked = await ASK.pick(t("Compare with"), [
    ...(document.isDirty && !document.isUntitled
      ? [{ label: t("The saved version"), value: "saved" as const, detail: t("What has changed since it was saved") }]
      : []),
    ...(inGit ? [{ label: t("The last committed version"), value: "git" as const, detail: t("HEAD, in Git") }] : []),
    { label: t("Another file…"), value: "file" as const },
    { label: t("The clipboard"), value: "clipboard" as const, detail: t("The text that was copied last") },
  ]);
  switch (picked) {
    case undefined:
      return undefined;
    case "file":
      return askForFile(document);
    case "clipboard":
      return { from: "clipboard", text: await vscode.env.clipboard.readText() };
    default:
      return { from: picked };
  }
}

async function askForFile(document: vscode.TextDocument): Promise<EarlierVersion | undefined> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: t("The earlier version"),
      openLabel: t("Compare"),
      filters: { [t("Articles")]: ["md", "markdown", "txt"] },
      ...(!document.isUntitled && { defaultUri: vscode.Uri.joinPath(document.uri, "..") }),
    })) ?? [];
  return uri && { from: "file", uri: uri.toString() };
}

/** The text of a version, and what it is called. */
export async function earlierText(
  version: EarlierVersion,
  document: vscode.TextDocument,
): Promise<{ readonly name: string; readonly text: string } | NotMade> {
  const found = await textOf(version, document);
  if ("because" in found) return found;
  const limit = setting("analysis.maxLength", document);
  if (found.text.trim() === "") return { because: t("The earlier version is empty.") };
  return found.text.length > limit ? { because: t("The earlier version has more than {0} characters.", limit) } : found;
}

async function textOf(version: EarlierVersion, { uri, isUntitled }: vscode.TextDocument) {
  switch (version.from) {
    case "clipboard":
      return { name: t("the clipboard"), text: version.text };
    case "file": {
      const file = vscode.Uri.parse(version.uri);
      return readFile(file, shownPath(file));
    }
    case "saved":
      return isUntitled ? { because: t("The document was never saved.") } : readFile(uri, t("the saved version"));
    case "git": {
      const repository = await repositoryOf(uri);
      if (!repository) return { because: t("The file is in no Git repository that VS Code knows.") };
      try {
        return { name: t("the last committed version"), text: await repository.show("HEAD", uri.fsPath) };
      } catch {
        return { because: t("Git has no committed version of the file.") };
      }
    }
  }
}

async function readFile(uri: vscode.Uri, name: string) {
  try {
    return { name, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
  } catch {
    return { because: t("{0} could not be read.", shownPath(uri)) };
  }
}

/** The part of the Git extension's API that is needed here. */
interface GitExtension {
  getAPI(version: 1): { getRepository(uri: vscode.Uri): Repository | null };
}

interface Repository {
  show(ref: string, path: string): Promise<string>;
}

/** Nothing where the Git extension is missing or switched off, as in a browser. */
async function repositoryOf(uri: vscode.Uri): Promise<Repository | undefined> {
  const git = vscode.extensions.getExtension<GitExtension>("vscode.git");
  if (!git || uri.scheme !== "file") return undefined;
  try {
    return (await git.activate()).getAPI(1).getRepository(uri) ?? undefined;
  } catch {
    return undefined;
  }
}
