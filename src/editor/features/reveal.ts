/** Where the links of a hover card lead: to a passage of the same document. */
import * as vscode from "vscode";
import { commandId } from "../manifest/commands";
import { toRange } from "../ranges";
import { documentOf, type SpanTarget } from "../targets";

export function reveal(): vscode.Disposable {
  return vscode.commands.registerCommand(commandId("revealSpan"), async (target?: SpanTarget) => {
    const document = documentOf(target);
    if (!document || target?.start === undefined) return;
    const selection = toRange(document, target);
    const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const editor = await vscode.window.showTextDocument(document, {
      selection,
      ...(visible?.viewColumn && { viewColumn: visible.viewColumn }),
    });
    editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
}
