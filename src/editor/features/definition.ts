/** Go to definition: from a mention of a source, its name in a tag or a claim of its to where the article first speaks of it. */
import * as vscode from "vscode";
import type { Article, Source, Span } from "../../core";
import { shownSpan } from "../../core/mentions";
import { attributionsAt, isQuiet } from "../articles";
import { ARTICLE_LANGUAGES } from "../documents";
import type { Desk } from "../feature";
import { toRange } from "../ranges";
import { symbolAt } from "../view/sourceSymbol";

export function definition({ reader }: Desk): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(ARTICLE_LANGUAGES, {
    async provideDefinition(document, position, token) {
      const article = await reader.fresh(document, token);
      if (!article || token.isCancellationRequested || isQuiet(article)) return undefined;
      const offset = document.offsetAt(position);
      const from = symbolAt(article, document.getText(), offset) ?? claimAt(article, offset);
      const first = from?.source.mentions[0];
      if (!from || !first) return undefined;
      const link: vscode.LocationLink = {
        targetUri: document.uri,
        targetRange: toRange(document, first.span),
        targetSelectionRange: toRange(document, shownSpan(first)),
        ...(from.span && { originSelectionRange: toRange(document, from.span) }),
      };
      return [link];
    },
  });
}

/** Whose claim it is; of a claim the word at the cursor leads there, not all of it. */
function claimAt(article: Article, offset: number): { readonly source: Source; readonly span?: Span } | undefined {
  const told = attributionsAt(article, offset).find(({ sourceId }) => sourceId !== undefined);
  const source = told && article.sources[told.sourceId!];
  return source && { source };
}
