/** The outline, the breadcrumbs and Go to Symbol: sections and passages, and in them who says what. */
import * as vscode from "vscode";
import { isQuiet } from "../articles";
import { isCandidate } from "../documents";
import type { Desk } from "../feature";
import { CATEGORY } from "../manifest/commands";
import { toRange } from "../ranges";
import { setting } from "../settings";
import { symbolOfKind } from "../symbols";
import { claimOutline, type OutlineRow, outline as outlineOf } from "../view/outline";

/** Of two outlines of one document VS Code puts that of the more specific selector first: so ours comes below the headings of Markdown. */
const BEHIND_OTHERS: vscode.DocumentSelector = { language: "*" };

export function outline({ reader }: Desk): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    BEHIND_OTHERS,
    {
      async provideDocumentSymbols(document, token) {
        if (!isCandidate(document)) return undefined;
        const markdown = document.languageId === "markdown";
        if (!setting(markdown ? "outline.markdown" : "outline.plainText", document)) return undefined;
        const article = await reader.fresh(document, token);
        if (!article || isQuiet(article) || token.isCancellationRequested) return undefined;
        const text = document.getText();
        // VS Code lists the headings of Markdown itself.
        const rows = markdown ? claimOutline(text, article) : outlineOf(text, article);
        return rows.map((row) => symbol(document, row));
      },
    },
    { label: CATEGORY },
  );
}

function symbol(document: vscode.TextDocument, row: OutlineRow): vscode.DocumentSymbol {
  const kind = row.what.type === "claim" ? symbolOfKind(row.what.kind) : SYMBOLS_OF_PASSAGES[row.what.kind];
  const range = toRange(document, row.span);
  const result = new vscode.DocumentSymbol(
    row.name,
    row.detail,
    kind ?? vscode.SymbolKind.String,
    range,
    toRange(document, row.selection),
  );
  result.children = row.children.map((child) => symbol(document, child));
  return result;
}

const SYMBOLS_OF_PASSAGES: Readonly<Record<string, vscode.SymbolKind>> = {
  headline: vscode.SymbolKind.Module,
  subheading: vscode.SymbolKind.Namespace,
};
