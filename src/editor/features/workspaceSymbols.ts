/** Go to Symbol in Workspace: the sources of all saved articles and, for two words and more, what they say. */
import * as vscode from "vscode";
import type { Article, Span } from "../../core";
import { positionsIn } from "../../core/positions";
import { savedFile } from "../documents";
import type { Desk } from "../feature";
import { symbolOfKind } from "../symbols";
import { SymbolIndex } from "../view/symbolSearch";
import type { WorkspaceArticle } from "../workspaceArticles";

/** More than anybody reads; the editor sorts them once more. */
const MOST = 300;

export function workspaceSymbols({ workspace, deskFiles }: Desk): vscode.Disposable {
  /** An article is read anew as another object: what is known of the old one goes with it. */
  const indices = new WeakMap<Article, SymbolIndex>();
  const indexOf = ({ uri, text, article }: WorkspaceArticle): SymbolIndex => {
    const known = indices.get(article);
    if (known) return known;
    const file = savedFile(uri);
    const made = new SymbolIndex({ text, article, register: file && deskFiles.settings(file).register });
    indices.set(article, made);
    return made;
  };
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      if (query.trim() === "") return undefined;
      const { articles, cancelled } = await workspace.read({ token });
      if (cancelled) return undefined;
      const found: vscode.SymbolInformation[] = [];
      for (const one of articles) {
        const symbols = indexOf(one).find(query);
        if (symbols.length === 0) continue;
        const rangeOf = rangesIn(one.text);
        const file = vscode.workspace.asRelativePath(one.uri);
        for (const { name, kind, span } of symbols) {
          const place = new vscode.Location(one.uri, rangeOf(span));
          found.push(new vscode.SymbolInformation(name, symbolOfKind(kind), file, place));
          if (found.length === MOST) return found;
        }
      }
      return found;
    },
  });
}

/** Ranges in a text that no editor has open. */
export function rangesIn(text: string): (span: Span) => vscode.Range {
  const position = positionsIn(text);
  return ({ start, end }) => {
    const [from, to] = [position(start), position(end)];
    return new vscode.Range(from.line - 1, from.column - 1, to.line - 1, to.column - 1);
  };
}
