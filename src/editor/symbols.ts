/** How sources show among symbols: VS Code's icons for code, so that named and unnamed ones are told apart at a glance. */
import * as vscode from "vscode";
import type { SourceKind } from "../core";
import { type KindGroup, kindGroup } from "./view/kindGroups";

const SYMBOLS: Readonly<Record<KindGroup, vscode.SymbolKind>> = {
  named: vscode.SymbolKind.Class,
  unnamed: vscode.SymbolKind.Interface,
  record: vscode.SymbolKind.File,
  published: vscode.SymbolKind.Event,
  observed: vscode.SymbolKind.Variable,
};

export function symbolOfKind(kind: SourceKind): vscode.SymbolKind {
  return SYMBOLS[kindGroup(kind)];
}
