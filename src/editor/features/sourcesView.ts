/** The Sources view: who says what in the article that is open, sorted, grouped and filtered as the user likes. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { ActiveArticle } from "../activeArticle";
import { attributionsAt, isQuiet } from "../articles";
import { ASK } from "../ask";
import type { Desk } from "../feature";
import { type CommandName, commandId } from "../manifest/commands";
import { SOURCES_FILTERED, SOURCES_FOLLOW, SOURCES_SHOWN, viewId } from "../manifest/views";
import { type RowNode, RowTree } from "../rowTree";
import { GROUPINGS, type GroupBy, SORTS, type SortBy, sourceCount, sourceTree } from "../view/sourceTree";
import { touches } from "../view/spans";
import { sourceActions } from "./sourceActions";

export function sourcesView(desk: Desk): vscode.Disposable {
  const view = new SourcesView(desk.extension.workspaceState, desk.active);
  return vscode.Disposable.from(
    view,
    sourceActions(desk, () => view.selected),
  );
}

/** A pause after the cursor has moved, in milliseconds: nothing jumps while somebody types or scrolls with the keys. */
const CURSOR_PAUSE = 150;

/** What the user has chosen, by its name in the memory of the workspace. */
const CHOSEN = { sort: "sources.sort", group: "sources.group", follow: "sources.follow" } as const;

class SourcesView implements vscode.Disposable {
  private readonly tree = new RowTree();
  private readonly view: vscode.TreeView<RowNode>;
  private readonly subscriptions: vscode.Disposable[];
  private filter = "";
  private timer?: ReturnType<typeof setTimeout> | undefined;
  /** What was selected in the tree last, which is not to be looked for in the tree again. */
  private wentTo: RowNode | undefined;

  constructor(
    private readonly memory: vscode.Memento,
    private readonly active: ActiveArticle,
  ) {
    this.view = vscode.window.createTreeView(viewId("sources"), { treeDataProvider: this.tree, showCollapseAll: true });
    this.subscriptions = [
      this.tree,
      this.view,
      active.onDidChange(() => this.show()),
      this.view.onDidChangeSelection(({ selection }) => {
        this.wentTo = selection[0];
      }),
      this.view.onDidChangeVisibility(() => this.followSoon()),
      vscode.window.onDidChangeTextEditorSelection(() => this.followSoon()),
      this.command("sortSources", () => this.choose("sort", t("Sort sources by"), SORTS, sortWords())),
      this.command("groupSources", () => this.choose("group", t("Group sources by"), GROUPINGS, groupWords())),
      this.command("filterSources", () => this.askForFilter()),
      this.command("clearSourceFilter", () => this.filterBy("")),
      this.command("followCursor", () => this.setFollow(true)),
      this.command("stopFollowingCursor", () => this.setFollow(false)),
    ];
    this.show();
    setContext(SOURCES_FOLLOW, this.follows);
  }

  /** The row that the user has chosen; nothing while the view is hidden. */
  get selected(): RowNode | undefined {
    return this.view.visible ? this.view.selection[0] : undefined;
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private command(name: CommandName, run: () => unknown): vscode.Disposable {
    return vscode.commands.registerCommand(commandId(name), run);
  }

  private get sort(): SortBy {
    return this.memory.get<SortBy>(CHOSEN.sort, "mention");
  }
  private get group(): GroupBy {
    return this.memory.get<GroupBy>(CHOSEN.group, "none");
  }
  private get follows(): boolean {
    return this.memory.get<boolean>(CHOSEN.follow, false);
  }

  private show(): void {
    const { shown } = this.active;
    const article = shown && !isQuiet(shown.article) ? shown.article : undefined;
    setContext(SOURCES_SHOWN, article !== undefined);
    setContext(SOURCES_FILTERED, this.filter !== "");
    if (!shown || !article) {
      this.tree.clear();
      this.view.message = "";
      this.view.description = "";
      return;
    }
    const { sort, group, filter } = this;
    const rows = sourceTree(shown.text, article, { sort, group, filter });
    this.tree.show(rows, shown.document, shown.version);
    this.view.description = filter === "" ? "" : t("“{0}”", filter);
    this.view.message = messageOf(rows.length, sourceCount(article), filter);
    this.followSoon();
  }

  private async choose<C extends string>(
    what: keyof typeof CHOSEN,
    title: string,
    choices: readonly C[],
    words: Readonly<Record<C, string>>,
  ): Promise<void> {
    const now = this[what as "sort" | "group"];
    const chosen = await ASK.pick(
      title,
      choices.map((value) => ({ value, label: words[value], ...(value === now && { detail: t("As it is now") }) })),
    );
    if (chosen === undefined) return;
    await this.memory.update(CHOSEN[what], chosen);
    this.show();
  }

  /** Filters while it is typed; Escape goes back to what was there. */
  private askForFilter(): void {
    const before = this.filter;
    const input = vscode.window.createInputBox();
    input.title = t("Filter sources");
    input.prompt = t("Words of a source or of a claim. Empty shows all.");
    input.value = before;
    let accepted = false;
    input.onDidChangeValue((words) => this.filterBy(words));
    input.onDidAccept(() => {
      accepted = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!accepted) this.filterBy(before);
      input.dispose();
    });
    input.show();
  }

  private filterBy(words: string): void {
    this.filter = words.trim();
    this.show();
  }

  private async setFollow(follow: boolean): Promise<void> {
    await this.memory.update(CHOSEN.follow, follow);
    setContext(SOURCES_FOLLOW, follow);
    this.followSoon();
  }

  private followSoon(): void {
    clearTimeout(this.timer);
    if (!this.follows || !this.view.visible) return;
    this.timer = setTimeout(() => this.follow(), CURSOR_PAUSE);
  }

  /** Shows the claim or source at the cursor. The text keeps the focus. */
  private follow(): void {
    const { shown } = this.active;
    const editor = vscode.window.activeTextEditor;
    if (!shown || editor?.document !== shown.document || shown.version !== editor.document.version) return;
    const offset = shown.document.offsetAt(editor.selection.active);
    const node = this.rowAt(shown.article, offset);
    if (!node || node === this.view.selection[0]) return;
    // Who has just chosen a row is where it led to, however many other claims are there.
    const { wentTo } = this;
    if (wentTo?.start !== undefined && wentTo.end !== undefined && isSelected(editor, wentTo.start, wentTo.end)) return;
    this.view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }

  private rowAt(article: Parameters<typeof attributionsAt>[0], offset: number): RowNode | undefined {
    for (const { index } of attributionsAt(article, offset)) {
      const claim = this.tree.find(({ row, attribution }) => isA(row.context, "claim") && attribution === index);
      if (claim) return claim;
    }
    const source = article.sources.find(({ mentions }) => mentions.some(({ span }) => touches(span, offset)));
    return source && this.tree.find((node) => isA(node.row.context, "source") && node.source === source.id);
  }
}

const isA = (context: string, sort: string): boolean => context.split(" ").includes(sort);

function isSelected({ document, selection }: vscode.TextEditor, start: number, end: number): boolean {
  return document.offsetAt(selection.start) === start && document.offsetAt(selection.end) === end;
}

/** Told apart from a view without an article, which says what the view is for. */
function messageOf(rows: number, sources: number, filter: string): string {
  if (rows === 0 && filter !== "") return t("No source and no claim has these words.");
  if (rows === 0 && sources === 0) return t("Nobody is given as having said anything in this article.");
  return "";
}

function sortWords(): Record<SortBy, string> {
  return { mention: t("First mention"), kind: t("Kind of source"), strength: t("Strength, the strongest first") };
}

function groupWords(): Record<GroupBy, string> {
  return { none: t("No groups"), kind: t("Kind of source"), strength: t("Strength") };
}

function setContext(key: string, value: boolean): void {
  void vscode.commands.executeCommand("setContext", key, value);
}
