/**
 * Marks all mentions of the source under the cursor, as editors do with a symbol: where it speaks as a write, where it is
 * spoken of as a read, a pronoun as plain text. Anywhere else the editor's own marks of a word stay.
 */
import * as vscode from "vscode";
import type { Mention } from "../../core";
import { shownSpan } from "../../core/mentions";
import { isQuiet } from "../articles";
import { ARTICLE_LANGUAGES } from "../documents";
import type { Desk } from "../feature";
import { toRange } from "../ranges";
import { symbolAt } from "../view/sourceSymbol";

export function occurrences({ reader }: Desk): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider(ARTICLE_LANGUAGES, {
    async provideDocumentHighlights(document, position, token) {
      const article = await reader.fresh(document, token);
      if (!article || token.isCancellationRequested || isQuiet(article)) return undefined;
      const symbol = symbolAt(article, document.getText(), document.offsetAt(position));
      return symbol?.source.mentions.map(
        (mention) => new vscode.DocumentHighlight(toRange(document, shownSpan(mention)), kindOf(mention)),
      );
    },
  });
}

function kindOf({ form, speaks }: Mention): vscode.DocumentHighlightKind {
  if (speaks) return vscode.DocumentHighlightKind.Write;
  return form === "pronoun" ? vscode.DocumentHighlightKind.Text : vscode.DocumentHighlightKind.Read;
}
