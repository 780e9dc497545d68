/** Findings in Problems, on the text as it is typed. */
import * as vscode from "vscode";
import type { Article, Finding, Severity } from "../../core";
import { mostImportant } from "../../core/rules/limit";
import type { Desk } from "../feature";
import { CATEGORY, commandId } from "../manifest/commands";
import { toRange } from "../ranges";
import { SECTION, setting, showsFindings } from "../settings";
import { commandUri } from "../view/markdown";
import { inWords } from "../view/sentences";

const SEVERITY: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export function diagnostics({ reader }: Desk): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(SECTION);
  const show = (document: vscode.TextDocument) => {
    const reading = reader.reading(document);
    if (reading?.state === "read") {
      if (reading.version !== document.version) return;
      collection.set(document.uri, diagnosticsOf(document, reading.article));
    } else if (reading?.state !== "analysing") {
      collection.delete(document.uri);
    }
  };
  return vscode.Disposable.from(collection, reader.onDidChangeArticle(show));
}

function diagnosticsOf(document: vscode.TextDocument, article: Article): vscode.Diagnostic[] {
  if (!showsFindings(document, article)) return [];
  const { shown, left } = mostImportant(article.findings, setting("maxProblems", document));
  const shownAs = shown.map((finding) => diagnostic(document, finding));
  return left > 0 ? [...shownAs, leftOut(document, shown.length, left)] : shownAs;
}

/** Says at the end of the document how many findings are not shown, and where to ask for more. */
function leftOut(document: vscode.TextDocument, shown: number, left: number): vscode.Diagnostic {
  const end = document.lineAt(document.lineCount - 1).range.end;
  const message = `${left} more ${left === 1 ? "finding is" : "findings are"} not shown: these ${shown} are the most important.`;
  const result = new vscode.Diagnostic(new vscode.Range(end, end), message, vscode.DiagnosticSeverity.Information);
  result.source = CATEGORY;
  result.code = {
    value: "more",
    target: vscode.Uri.parse(commandUri("workbench.action.openSettings", `${SECTION}.maxProblems`)),
  };
  return result;
}

function diagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const result = new vscode.Diagnostic(
    toRange(document, finding.span),
    inWords(finding.message),
    SEVERITY[finding.severity],
  );
  result.source = CATEGORY;
  result.code = {
    value: finding.code,
    target: vscode.Uri.parse(commandUri(commandId("explainRule"), finding.code)),
  };
  result.relatedInformation = finding.related.map(
    ({ span, message }) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(document.uri, toRange(document, span)),
        inWords(message),
      ),
  );
  return result;
}
