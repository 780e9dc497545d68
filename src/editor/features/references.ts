/** Find all references: every place that names or points to the source at the cursor. */
import * as vscode from "vscode";
import { shownSpan } from "../../core/mentions";
import { isQuiet } from "../articles";
import { ARTICLE_LANGUAGES } from "../documents";
import type { Desk } from "../feature";
import { toRange } from "../ranges";
import { symbolAt } from "../view/sourceSymbol";

export function references({ reader }: Desk): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(ARTICLE_LANGUAGES, {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const article = await reader.fresh(document, token);
      if (!article || token.isCancellationRequested || isQuiet(article)) return undefined;
      const symbol = symbolAt(article, document.getText(), document.offsetAt(position));
      const mentions = symbol?.source.mentions.slice(includeDeclaration ? 0 : 1);
      return mentions?.map((mention) => new vscode.Location(document.uri, toRange(document, shownSpan(mention))));
    },
  });
}
