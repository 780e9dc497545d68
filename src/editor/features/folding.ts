/** Folds sections, passages of several lines, and what stands around the copy. */
import * as vscode from "vscode";
import { isQuiet } from "../articles";
import { ARTICLE_LANGUAGES } from "../documents";
import type { Desk } from "../feature";
import { type Fold, folds } from "../view/folds";

export function folding({ reader }: Desk): vscode.Disposable {
  const changes = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changes,
    // What a document is read as may change without its text.
    reader.onDidChangeArticle(() => changes.fire()),
    vscode.languages.registerFoldingRangeProvider(ARTICLE_LANGUAGES, {
      onDidChangeFoldingRanges: changes.event,
      async provideFoldingRanges(document, _, token) {
        const article = await reader.fresh(document, token);
        // Without an answer VS Code folds by indentation, as in any other text.
        if (!article || isQuiet(article) || token.isCancellationRequested) return undefined;
        const found = folds(article, document.languageId === "markdown" ? "markdown" : "plain");
        return found.flatMap((fold) => rangeOf(document, fold));
      },
    }),
  );
}

const KINDS = { comment: vscode.FoldingRangeKind.Comment, region: vscode.FoldingRangeKind.Region };

function rangeOf(document: vscode.TextDocument, { span, kind }: Fold): vscode.FoldingRange[] {
  const [from, to] = [document.positionAt(span.start).line, document.positionAt(span.end).line];
  return from < to ? [new vscode.FoldingRange(from, to, kind && KINDS[kind])] : [];
}
