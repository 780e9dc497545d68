/** Makes reports: reads what they are about, and lays it out. */
import { t } from "@vscode/l10n";
import type * as vscode from "vscode";
import type { Article } from "../../core";
import { forOutside } from "../../core/keptBack";
import type { Page } from "../../report";
import { isQuiet } from "../articles";
import { shownPath } from "../documents";
import type { Desk } from "../feature";
import { readDocument, registerFor, stem } from "../readDocument";
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
  if (isQuiet(read.article)) return noArticle();
  const { articlePage, reportOf } = await import("../../report");
  const page = articlePage(reportOf({ text: read.text, article: outside(desk, read), file: shownPath(read.uri) }));
  return { page, name: t("{0} – sourcing report", stem(read.uri)), articles: [read] };
}

function noArticle(): NotMade {
  return { because: t("The document is read as no article: there is nothing to report.") };
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
  if (isQuiet(now.article)) return noArticle();
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
function outside(desk: Desk, read: WorkspaceArticle): Article {
  return forOutside({ text: read.text, article: read.article, register: registerFor(desk, read.uri) });
}
