/** Findings in Problems: of open documents on the text as it is typed, of other files after a check of the workspace. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { Article, Finding, Severity, Span } from "../../core";
import { mostImportant } from "../../core/rules/limit";
import { inWords } from "../../words/sentences";
import { savedFile } from "../documents";
import type { Desk } from "../feature";
import { CATEGORY, commandId } from "../manifest/commands";
import { rangesIn, toRange } from "../ranges";
import { SECTION, setting, showsFindings } from "../settings";
import { commandUri } from "../view/markdown";
import type { WorkspaceArticle } from "../workspaceArticles";

const SEVERITY: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** What is open is the reader's; what is not, or is not read, is as the workspace was checked last. */
export function diagnostics({ reader, checked }: Desk): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(SECTION);
  const showOpen = (document: vscode.TextDocument) => {
    const reading = reader.reading(document);
    if (reading?.state === "read") {
      if (reading.version !== document.version) return;
      collection.set(document.uri, diagnosticsOf(subjectOfDocument(document, reading.article)));
    } else if (reading?.state !== "analysing") {
      showClosed(document.uri);
    }
  };
  const showClosed = (uri: vscode.Uri) => {
    const article = checked.article(uri);
    collection.set(uri, article && diagnosticsOf(subjectOfFile(article)));
  };
  return vscode.Disposable.from(
    collection,
    reader.onDidChangeArticle((document) => {
      showOpen(document);
      // What was typed may have been thrown away, or saved where nobody tells of it.
      if (document.isClosed && checked.article(document.uri)) checked.readAgain(document.uri);
    }),
    checked.onDidChange((uri) => {
      const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
      if (open && reader.reading(open)) showOpen(open);
      else showClosed(uri);
    }),
  );
}

/** An article whose findings are shown, and the way from its offsets to ranges. */
interface Subject {
  readonly scope: vscode.ConfigurationScope;
  readonly uri: vscode.Uri;
  readonly article: Article;
  readonly end: number;
  rangeOf(span: Span): vscode.Range;
}

function subjectOfDocument(document: vscode.TextDocument, article: Article): Subject {
  const end = document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
  return { scope: document, uri: document.uri, article, end, rangeOf: (span) => toRange(document, span) };
}

function subjectOfFile({ uri, text, article }: WorkspaceArticle): Subject {
  return { scope: savedFile(uri) ?? uri, uri, article, end: text.length, rangeOf: rangesIn(text) };
}

function diagnosticsOf(subject: Subject): vscode.Diagnostic[] {
  const { article, scope } = subject;
  if (!showsFindings(scope, article)) return [];
  const { shown, left } = mostImportant(article.findings, setting("maxProblems", scope));
  const shownAs = shown.map((finding) => diagnostic(subject, finding));
  return left > 0 ? [...shownAs, leftOut(subject, shown.length, left)] : shownAs;
}

/** Says at the end of the document how many findings are not shown, and where to ask for more. */
function leftOut({ end, rangeOf }: Subject, shown: number, left: number): vscode.Diagnostic {
  const message =
    left === 1
      ? t("1 more finding is not shown: these {0} are the most important.", shown)
      : t("{0} more findings are not shown: these {1} are the most important.", left, shown);
  const range = rangeOf({ start: end, end });
  const result = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Information);
  result.source = CATEGORY;
  result.code = {
    value: "more",
    target: vscode.Uri.parse(commandUri("workbench.action.openSettings", `${SECTION}.maxProblems`)),
  };
  return result;
}

function diagnostic({ uri, rangeOf }: Subject, finding: Finding): vscode.Diagnostic {
  const result = new vscode.Diagnostic(rangeOf(finding.span), inWords(finding.message), SEVERITY[finding.severity]);
  result.source = CATEGORY;
  result.code = {
    value: finding.code,
    target: vscode.Uri.parse(commandUri(commandId("explainRule"), finding.code)),
  };
  result.relatedInformation = finding.related.map(
    ({ span, message }) =>
      new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, rangeOf(span)), inWords(message)),
  );
  return result;
}
