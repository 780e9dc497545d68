/** Takes tags out: of what is copied, of the selection, of the file. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { Article, Span } from "../../core";
import { deletion, tagSpansIn } from "../edits";
import type { Desk } from "../feature";
import { type CommandName, commandId } from "../manifest/commands";
import { toSpan } from "../ranges";

export function tagCommands({ reader }: Desk): vscode.Disposable {
  const command = (name: CommandName, run: (editor: vscode.TextEditor, article: Article) => Thenable<unknown>) =>
    vscode.commands.registerCommand(commandId(name), async () => {
      const editor = vscode.window.activeTextEditor;
      const article = editor && (await reader.fresh(editor.document));
      if (article) await run(editor, article);
    });
  return vscode.Disposable.from(
    command("copyWithoutTags", (editor, article) => vscode.env.clipboard.writeText(copyOf(editor, article))),
    command("stripSelection", (editor, article) => strip(editor.document, article, selected(editor))),
    command("stripFile", (editor, article) => strip(editor.document, article, [whole(editor.document)])),
  );
}

/** The selections without their tags, one below the other; the whole document where nothing is selected. */
function copyOf({ document, ...editor }: Pick<vscode.TextEditor, "document" | "selections">, article: Article): string {
  const parts = selected({ document, ...editor });
  const text = document.getText();
  return (parts.length > 0 ? parts : [whole(document)])
    .map((part) => without(text, part, tagSpansIn(text, article, part)))
    .join(document.eol === vscode.EndOfLine.CRLF ? "\r\n" : "\n");
}

function selected({ document, selections }: Pick<vscode.TextEditor, "document" | "selections">): Span[] {
  return selections.filter((selection) => !selection.isEmpty).map((selection) => toSpan(document, selection));
}

function whole(document: vscode.TextDocument): Span {
  return { start: 0, end: document.getText().length };
}

function without(text: string, part: Span, cuts: readonly Span[]): string {
  let kept = "";
  let from = part.start;
  for (const cut of cuts) {
    kept += text.slice(from, cut.start);
    from = cut.end;
  }
  return kept + text.slice(from, part.end);
}

async function strip(document: vscode.TextDocument, article: Article, parts: readonly Span[]): Promise<void> {
  const text = document.getText();
  const cuts = parts.flatMap((part) => tagSpansIn(text, article, part));
  if (cuts.length > 0) await vscode.workspace.applyEdit(deletion(document, cuts));
  else void vscode.window.showInformationMessage(t("There are no tags here."));
}
