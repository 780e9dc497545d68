/** Links in tags: a web address opens, a `ref` leads to its entry in the desk's register. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import { DESK_FILE } from "../../core/desk/fileName";
import { positionsIn } from "../../core/positions";
import { deskFolderOf } from "../deskFiles";
import { ARTICLE_LANGUAGES } from "../documents";
import type { Desk } from "../feature";
import { toRange } from "../ranges";
import { plainLabel } from "../view/markdown";
import { tagLinks as linksOf } from "../view/tagLinks";

export function tagLinks({ reader, deskFiles }: Desk): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(ARTICLE_LANGUAGES, {
    async provideDocumentLinks(document, token) {
      const article = await reader.fresh(document, token);
      if (!article || token.isCancellationRequested) return undefined;
      const { register } = deskFiles.settings(document);
      return linksOf(document.getText(), article, register).map((link) => {
        const range = toRange(document, link.span);
        if (link.type === "register") return new RegisterLink(range, document, link.ref);
        const result = new vscode.DocumentLink(range, vscode.Uri.parse(link.address, true));
        result.tooltip = t("Open a page of {0}", plainLabel(link.host));
        return result;
      });
    },
    // What knows YAML is loaded when a link is followed, not when it is drawn.
    async resolveDocumentLink(link) {
      const target = link instanceof RegisterLink ? await entryUri(link, deskFiles.saved) : undefined;
      if (target) link.target = target;
      return link;
    },
  });
}

class RegisterLink extends vscode.DocumentLink {
  constructor(
    range: vscode.Range,
    readonly document: vscode.TextDocument,
    readonly ref: string,
  ) {
    super(range);
    this.tooltip = t("Go to {0} in the register", plainLabel(ref));
  }
}

async function entryUri(
  { document, ref }: RegisterLink,
  saved: Desk["deskFiles"]["saved"],
): Promise<vscode.Uri | undefined> {
  const folder = deskFolderOf(document);
  const uri = folder && vscode.Uri.joinPath(folder.uri, DESK_FILE);
  const text = saved.find((file) => file.uri.toString() === uri?.toString())?.text;
  if (!uri || text === undefined) return uri;
  const { refSpan } = await import("../../core/desk");
  const span = refSpan(text, ref);
  if (!span) return uri;
  const { line, column } = positionsIn(text)(span.start);
  return uri.with({ fragment: `L${line},${column}` });
}
