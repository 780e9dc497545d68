/** Findings in Problems, on the text as it is typed. */
import * as vscode from "vscode";
import type { Finding, Severity } from "../../core";
import type { Desk } from "../feature";
import { CATEGORY, commandId } from "../manifest/commands";
import { toRange } from "../ranges";
import { SECTION, setting } from "../settings";
import { commandUri } from "../view/markdown";

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
    const wanted = setting("findings.enabled", document);
    if (wanted && reading?.state === "read") {
      if (reading.version !== document.version) return;
      collection.set(
        document.uri,
        reading.article.findings.map((finding) => diagnostic(document, finding)),
      );
    } else if (reading?.state !== "analysing" || !wanted) {
      collection.delete(document.uri);
    }
  };
  return vscode.Disposable.from(collection, reader.onDidChangeArticle(show));
}

function diagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const result = new vscode.Diagnostic(toRange(document, finding.span), finding.message, SEVERITY[finding.severity]);
  result.source = CATEGORY;
  result.code = {
    value: finding.code,
    target: vscode.Uri.parse(commandUri(commandId("explainRule"), finding.code)),
  };
  result.relatedInformation = finding.related.map(
    ({ span, message }) =>
      new vscode.DiagnosticRelatedInformation(new vscode.Location(document.uri, toRange(document, span)), message),
  );
  return result;
}
