/** A line above each passage that says how it is sourced. Off by default: it takes room between the paragraphs. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import { isQuiet } from "../articles";
import { ARTICLE_LANGUAGES } from "../documents";
import type { Desk } from "../feature";
import { toRange } from "../ranges";
import { SECTION, setting } from "../settings";
import { type PassageSummary, passageSummaries } from "../view/passageSummary";

export function lenses({ reader }: Desk): vscode.Disposable {
  const changes = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changes,
    reader.onDidChangeArticle(() => changes.fire()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${SECTION}.lenses`)) changes.fire();
    }),
    vscode.languages.registerCodeLensProvider(ARTICLE_LANGUAGES, {
      onDidChangeCodeLenses: changes.event,
      async provideCodeLenses(document, token) {
        const article = setting("lenses.enabled", document) ? await reader.fresh(document, token) : undefined;
        if (!article || isQuiet(article) || token.isCancellationRequested) return undefined;
        return passageSummaries(article).map((summary) => lens(document, summary));
      },
    }),
  );
}

function lens(document: vscode.TextDocument, { span, words, claims }: PassageSummary): vscode.CodeLens {
  const start = document.positionAt(span.start);
  const places = claims.map((claim) => new vscode.Location(document.uri, toRange(document, claim.span)));
  return new vscode.CodeLens(new vscode.Range(start, start), {
    title: words,
    tooltip: t("Show who says what in this passage"),
    command: "editor.action.showReferences",
    arguments: [document.uri, start, places],
  });
}
