/** Hints behind claims that came through others: `← European diplomat ← CNN`. Off by default. */
import * as vscode from "vscode";
import { isQuiet } from "../articles";
import { ARTICLE_LANGUAGES } from "../documents";
import type { Desk } from "../feature";
import { toRange, toSpan } from "../ranges";
import { SECTION, setting } from "../settings";
import { type HintTeller, chainHints as hintsOf } from "../view/chainHints";
import { touches } from "../view/spans";

export function chainHints({ reader }: Desk): vscode.Disposable {
  const changes = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changes,
    reader.onDidChangeArticle(() => changes.fire()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${SECTION}.chainHints`)) changes.fire();
    }),
    vscode.languages.registerInlayHintsProvider(ARTICLE_LANGUAGES, {
      onDidChangeInlayHints: changes.event,
      async provideInlayHints(document, range, token) {
        const article = setting("chainHints.enabled", document) ? await reader.fresh(document, token) : undefined;
        if (!article || isQuiet(article) || token.isCancellationRequested) return undefined;
        const shown = toSpan(document, range);
        return hintsOf(article)
          .filter(({ at }) => touches(shown, at))
          .map(({ at, tellers }) => {
            const hint = new vscode.InlayHint(document.positionAt(at), parts(document, tellers));
            hint.paddingLeft = true;
            return hint;
          });
      },
    }),
  );
}

/** Each name leads to where it stands. */
function parts(document: vscode.TextDocument, tellers: readonly HintTeller[]): vscode.InlayHintLabelPart[] {
  return tellers.flatMap(({ short, about, span }, i) => {
    const part = new vscode.InlayHintLabelPart(short);
    part.tooltip = about;
    if (span) part.location = new vscode.Location(document.uri, toRange(document, span));
    return [new vscode.InlayHintLabelPart(i === 0 ? "← " : " ← "), part];
  });
}
