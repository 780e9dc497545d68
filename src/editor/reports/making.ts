/** Makes reports: reads what they are about, and lays it out. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { Article } from "../../core";
import { forOutside } from "../../core/keptBack";
import type { Page } from "../../report";
import { isQuiet } from "../articles";
import { savedFile, shownPath } from "../documents";
import type { Desk } from "../feature";
import type { WorkspaceArticle } from "../workspaceArticles";
import { readWorkspace } from "../workspaceReading";
import type { NotMade, ReportSubject } from "./subject";
import { earlierText } from "./versions";

export interface MadeReport {
  readonly page: Page;
  /** What a file of it is called, without its ending. */
  readonly name: string;
  /** The page's articles, each with the text that its places lie in. */
  readonly articles: readonly { readonly uri: vscode.Uri; readonly text: string }[];
}

export function isMade(result: MadeReport | NotMade): result is MadeReport {
  return "page" in result;
}

export async function makeReport(desk: Desk, subject: ReportSubject): Promise<MadeReport | NotMade> {
  switch (subject.what) {
    case "article":
      return articleReport(desk, subject.uri);
    case "workspace":
      return workspaceReport(desk);
    case "comparison":
      return comparisonReport(desk, subject);
  }
}

async function articleReport(desk: Desk, uri: string): Promise<MadeReport | NotMade> {
  const read = await readDocument(desk, uri);
  if ("because" in read) return read;
  const { articlePage, reportOf } = await import("../../report");
  const page = articlePage(reportOf({ text: read.text, article: outside(desk, read), file: shownPath(read.uri) }));
  return { page, name: t("{0} – sourcing report", stem(read.uri)), articles: [read] };
}

interface ReadDocument extends WorkspaceArticle {
  readonly document: vscode.TextDocument;
}

/** The article of a document as it is now, opened if need be. */
async function readDocument(desk: Desk, uri: string): Promise<ReadDocument | NotMade> {
  const document = await documentAt(uri);
  if (!document) return { because: t("The document is not there any more.") };
  const article = await desk.reader.fresh(document);
  const reading = desk.reader.reading(document);
  if (!article) return { because: reading && "reason" in reading ? reading.reason : t("The document is not read.") };
  if (isQuiet(article)) return { because: t("The document is read as no article: there is nothing to report.") };
  return { uri: document.uri, document, text: document.getText(), article };
}

/** An untitled document that was closed would be opened empty: it is gone. */
async function documentAt(address: string): Promise<vscode.TextDocument | undefined> {
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
  const uri = vscode.Uri.parse(address);
  if (open || uri.scheme === "untitled") return open;
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

async function workspaceReport(desk: Desk): Promise<MadeReport | NotMade> {
  const { articles, leftOut, unread, cancelled } = await readWorkspace(desk.workspace);
  const { reportOf, workspacePage, workspaceReportOf } = await import("../../report");
  const reports = articles.map((one) =>
    reportOf({ file: shownPath(one.uri), text: one.text, article: outside(desk, one) }),
  );
  const scan = { leftOut, cancelled, unread: unread.map(({ uri, reason }) => ({ file: shownPath(uri), reason })) };
  return { page: workspacePage(workspaceReportOf(reports, scan)), name: t("sourcing report"), articles };
}

async function comparisonReport(
  desk: Desk,
  { uri, earlier }: Extract<ReportSubject, { what: "comparison" }>,
): Promise<MadeReport | NotMade> {
  const now = await readDocument(desk, uri);
  if ("because" in now) return now;
  const before = await earlierText(earlier, now.document);
  if ("because" in before) return before;
  const article = await desk.reader.readOther(now.document, before.text);
  if (!article) return { because: t("The earlier version could not be read.") };
  const { compare, comparisonPage } = await import("../../report");
  const current = { name: t("as it is now"), text: now.text, article: outside(desk, now) };
  const comparison = compare(
    shownPath(now.uri),
    { ...before, article: outside(desk, { ...before, uri: now.uri, article }) },
    current,
  );
  return { page: comparisonPage(comparison), name: t("{0} – two versions", stem(now.uri)), articles: [now] };
}

/** A report may leave the desk: what is kept back stays out of it. */
function outside(desk: Desk, { uri, text, article }: WorkspaceArticle): Article {
  const file = savedFile(uri) ?? { uri, languageId: "plaintext", isUntitled: uri.scheme === "untitled" };
  return forOutside({ text, article, register: desk.deskFiles.settings(file).register });
}

function stem(uri: vscode.Uri): string {
  const name = uri.path.split("/").at(-1) ?? "";
  return name.replace(/\.[^.]*$/, "");
}
