/** Shows rows in a tree view: rows keep their identity over edits, and only those that look different are drawn again. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import { lineColour } from "../lexicon/tones";
import type { Target } from "./targets";
import type { Row } from "./view/row";

/** A row of the tree. It is a target as the commands take them: a place in one version of a document. */
export class RowNode implements Target {
  children: readonly RowNode[] = [];

  constructor(
    readonly id: string,
    public row: Row,
    public document: vscode.TextDocument,
    public version: number,
    readonly parent: RowNode | undefined,
  ) {}

  get uri(): string {
    return this.document.uri.toString();
  }
  get source(): number | undefined {
    return this.row.target.source;
  }
  get attribution(): number | undefined {
    return this.row.target.attribution;
  }
  get code(): string | undefined {
    return this.row.target.code;
  }
  get start(): number | undefined {
    return this.row.target.start;
  }
  get end(): number | undefined {
    return this.row.target.end;
  }
  get at(): number | undefined {
    return this.row.target.at;
  }
  get replaces(): number | undefined {
    return this.row.target.replaces;
  }
}

export class RowTree implements vscode.TreeDataProvider<RowNode>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<RowNode[] | undefined>();
  private roots: readonly RowNode[] = [];
  /** By id, those of the article that is shown. */
  private nodes = new Map<string, RowNode>();

  readonly onDidChangeTreeData = this.changes.event;

  /** Shows rows of a document; tells the view of what looks different. */
  show(rows: readonly Row[], document: vscode.TextDocument, version: number): void {
    const before = this.nodes;
    const changed: RowNode[] = [];
    this.nodes = new Map();
    const fill = (inside: readonly Row[], parent: RowNode | undefined, redrawn: boolean): RowNode[] =>
      inside.map((row) => {
        const id = `${document.uri.toString()} ${row.id}`;
        const old = before.get(id);
        const kept = old?.parent === parent ? old : undefined;
        const node = kept ?? new RowNode(id, row, document, version, parent);
        const redraw = kept !== undefined && !redrawn && looksDifferent(kept.row, row);
        if (redraw) changed.push(node);
        Object.assign(node, { row, document, version });
        this.nodes.set(id, node);
        node.children = fill(row.children, node, redrawn || redraw);
        return node;
      });
    const roots = fill(rows, undefined, false);
    const sameRoots = isSame(this.roots, roots);
    this.roots = roots;
    if (!sameRoots) this.changes.fire(undefined);
    else if (changed.length > 0) this.changes.fire(changed);
  }

  clear(): void {
    if (this.roots.length === 0) return;
    this.roots = [];
    this.nodes.clear();
    this.changes.fire(undefined);
  }

  /** The row that is something, if the tree shows it. */
  find(isIt: (node: RowNode) => boolean): RowNode | undefined {
    for (const node of this.nodes.values()) if (isIt(node)) return node;
    return undefined;
  }

  /** Draws a row again although it looks the same: a box that was checked and is open still. */
  redraw(node: RowNode): void {
    this.changes.fire([node]);
  }

  getChildren(node?: RowNode): RowNode[] {
    return [...(node?.children ?? this.roots)];
  }

  getParent(node: RowNode): RowNode | undefined {
    return node.parent;
  }

  getTreeItem({ id, row, document }: RowNode): vscode.TreeItem {
    const item = new vscode.TreeItem(row.label, foldOf(row));
    item.id = id;
    item.contextValue = row.context;
    item.description = row.description;
    item.tooltip = row.tooltip === "" ? row.label : new vscode.MarkdownString(row.tooltip);
    item.accessibilityInformation = { label: row.spoken };
    if (row.icon) {
      const { name, tone } = row.icon;
      item.iconPath = new vscode.ThemeIcon(name, tone && new vscode.ThemeColor(lineColour(tone)));
    }
    if (row.checkable) item.checkboxState = openBox(row);
    if (row.place) item.command = opening(document, rangeOf(row.place));
    return item;
  }

  dispose(): void {
    this.changes.dispose();
  }
}

/** What is listed is open; a screen reader hears what the box is for. */
function openBox({ label }: Row): NonNullable<vscode.TreeItem["checkboxState"]> {
  return {
    state: vscode.TreeItemCheckboxState.Unchecked,
    tooltip: t("Settle…"),
    accessibilityInformation: { label: t("Settle “{0}”", label), role: "checkbox" },
  };
}

/** VS Code's own command knows how it was called: a click shows the place, Enter goes there. */
function opening(document: vscode.TextDocument, selection: vscode.Range): vscode.Command {
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const options: vscode.TextDocumentShowOptions = {
    selection,
    ...(visible?.viewColumn && { viewColumn: visible.viewColumn }),
  };
  return { command: "vscode.open", title: "", arguments: [document.uri, options] };
}

function rangeOf({ from, to }: NonNullable<Row["place"]>): vscode.Range {
  return new vscode.Range(from.line, from.column, to.line, to.column);
}

function foldOf({ children, unfolded }: Row): vscode.TreeItemCollapsibleState {
  if (children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return unfolded ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

/** Whether a row, or which rows are right below it, shows. What it stands for may have moved without a look. */
function looksDifferent(before: Row, now: Row): boolean {
  return look(before) !== look(now);
}

function look({ children, target: _, ...shown }: Row): string {
  return JSON.stringify([shown, children.map(({ id }) => id)]);
}

function isSame(one: readonly RowNode[], other: readonly RowNode[]): boolean {
  return one.length === other.length && one.every((node, i) => node === other[i]);
}
