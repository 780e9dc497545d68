/** Which documents the tool reads, and why it leaves the others alone. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { TextFormat } from "../core";
import { setting } from "./settings";
import { decidingKind, type ReadAs } from "./view/readAs";

/** The languages of articles, with the format that the core reads them in. */
const FORMATS: Readonly<Record<string, TextFormat>> = { markdown: "markdown", plaintext: "plain" };

/** For `languages.register…`: each feature still asks the reader whether the document is one that is read. */
export const ARTICLE_LANGUAGES: vscode.DocumentSelector = Object.keys(FORMATS).map((language) => ({ language }));

/** The language of a file that is not open, by its ending. */
const LANGUAGES: Readonly<Record<string, string>> = { md: "markdown", markdown: "markdown", txt: "plaintext" };

/** The files of such languages, as a glob. */
export const ARTICLE_FILES = `**/*.{${Object.keys(LANGUAGES).join(",")}}`;

/** File systems that show the past of a document, or somebody else's version of it. */
const PAST_VERSIONS: ReadonlySet<string> = new Set(["git", "vscode-local-history", "review", "pr"]);

/** Whether it shows the past of a document: nothing there can be settled any more. */
export function isPastVersion({ scheme }: vscode.Uri): boolean {
  return PAST_VERSIONS.has(scheme);
}

/** A document, or a file that is not open. */
export type ArticleFile = Pick<vscode.TextDocument, "uri" | "languageId" | "isUntitled">;

/** A file as a person knows it: by its path in the workspace. */
export function shownPath(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}

/** Whether a document is read. */
export type Standing =
  | { readonly read: true; readonly format: TextFormat }
  | { readonly read: false; readonly tooLarge: boolean; readonly reason: string };

/** Whether a document could be an article at all: what is not, is not even watched. */
export function isCandidate(document: vscode.TextDocument): boolean {
  const { scheme } = document.uri;
  if (!(document.languageId in FORMATS) || isPastVersion(document.uri)) return false;
  return scheme === "untitled" || vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;
}

/** Whether a candidate is read, by the settings that hold for it. */
export function standing(document: vscode.TextDocument): Standing {
  return standingOf(document, document.offsetAt(new vscode.Position(document.lineCount, 0)));
}

/** Whether a file of some length, in UTF-16 code units, is read. */
export function standingOf(file: ArticleFile, length: number): Standing {
  const left = (reason: string, tooLarge = false): Standing => ({ read: false, tooLarge, reason });
  if (!setting("enabled", file)) return left(t("Switched off in the settings."));
  if (!matchesAny(file, setting("analysis.include", file))) return left(t("Not among the included files."));
  if (matchesAny(file, setting("analysis.exclude", file))) return left(t("Among the excluded files."));
  const limit = setting("analysis.maxLength", file);
  if (length > limit) {
    const most = limit.toLocaleString(vscode.env.language);
    return left(t("The document has more than {0} characters.", most), true);
  }
  return { read: true, format: formatOf(file) };
}

/** What an article is written in. */
export function formatOf({ languageId }: ArticleFile): TextFormat {
  return FORMATS[languageId] ?? "plain";
}

/** A file that is not open, by its address, as VS Code would open it; nothing where that would be no article. */
export function savedFile(uri: vscode.Uri): ArticleFile | undefined {
  const ending = /\.([a-z]+)$/i.exec(uri.path)?.[1]?.toLowerCase() ?? "";
  const languageId = LANGUAGES[ending];
  return languageId && !isPastVersion(uri) ? { uri, languageId, isUntitled: false } : undefined;
}

/** Whether the user hides a file everywhere, by `files.exclude`: the file, or a folder that it lies in. */
export function isHidden(file: ArticleFile): boolean {
  const hidden = vscode.workspace
    .getConfiguration("files", file.uri)
    .get<Readonly<Record<string, unknown>>>("exclude", {});
  const globs = Object.keys(hidden).filter((glob) => hidden[glob] === true);
  return matchesAny(
    file,
    globs.flatMap((glob) => [glob, `${glob}/**`]),
  );
}

/** What the settings read the document as, by a pattern that fits it. */
export function readAsOf(file: ArticleFile, patterns = setting("analysis.readAs", file)): ReadAs | undefined {
  return decidingKind(patterns, (pattern) => matches(file, pattern));
}

function matchesAny(file: ArticleFile, globs: readonly string[]): boolean {
  return globs.some((glob) => matches(file, glob));
}

/** A pattern counts from the workspace folder where there is one. Of a document only address and language are looked at. */
function matches(file: ArticleFile, glob: string): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(file.uri);
  const pattern = folder && !glob.startsWith("**") ? new vscode.RelativePattern(folder, glob) : glob;
  return vscode.languages.match({ pattern }, file as vscode.TextDocument) > 0;
}
