/** Which documents the tool reads, and why it leaves the others alone. */
import * as vscode from "vscode";
import type { TextFormat } from "../core";
import { setting } from "./settings";
import { decidingKind, type ReadAs } from "./view/readAs";

/** The languages of articles, with the format that the core reads them in. */
const FORMATS: Readonly<Record<string, TextFormat>> = { markdown: "markdown", plaintext: "plain" };

/** For `languages.register…`: each feature still asks the reader whether the document is one that is read. */
export const ARTICLE_LANGUAGES: vscode.DocumentSelector = Object.keys(FORMATS).map((language) => ({ language }));

/** The files of such languages, as a glob. */
export const ARTICLE_FILES = "**/*.{md,markdown,txt}";

/** File systems that show the past of a document, or somebody else's version of it. */
const PAST_VERSIONS: ReadonlySet<string> = new Set(["git", "vscode-local-history", "review", "pr"]);

/** Whether it shows the past of a document: nothing there can be settled any more. */
export function isPastVersion({ scheme }: vscode.Uri): boolean {
  return PAST_VERSIONS.has(scheme);
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
  const left = (reason: string, tooLarge = false): Standing => ({ read: false, tooLarge, reason });
  if (!setting("enabled", document)) return left("Switched off in the settings.");
  if (!matchesAny(document, setting("analysis.include", document))) return left("Not among the included files.");
  if (matchesAny(document, setting("analysis.exclude", document))) return left("Among the excluded files.");
  const limit = setting("analysis.maxLength", document);
  const length = document.offsetAt(new vscode.Position(document.lineCount, 0));
  if (length > limit) return left(`The document has more than ${limit.toLocaleString("en")} characters.`, true);
  return { read: true, format: FORMATS[document.languageId] ?? "plain" };
}

/** What the settings read the document as, by a pattern that fits it. */
export function readAsOf(
  document: vscode.TextDocument,
  patterns = setting("analysis.readAs", document),
): ReadAs | undefined {
  return decidingKind(patterns, (pattern) => matches(document, pattern));
}

function matchesAny(document: vscode.TextDocument, globs: readonly string[]): boolean {
  return globs.some((glob) => matches(document, glob));
}

/** A pattern counts from the workspace folder where there is one. */
function matches(document: vscode.TextDocument, glob: string): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const pattern = folder && !glob.startsWith("**") ? new vscode.RelativePattern(folder, glob) : glob;
  return vscode.languages.match({ pattern }, document) > 0;
}
