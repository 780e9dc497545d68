/** The To Settle view: what is open in the article, and how much is done. A box that is checked opens what settles it. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import { inWords } from "../../words/sentences";
import type { ActiveArticle, ShownArticle } from "../activeArticle";
import { isQuiet } from "../articles";
import { ASK } from "../ask";
import { changesEdit } from "../edits";
import type { Desk } from "../feature";
import { commandId } from "../manifest/commands";
import { viewId } from "../manifest/views";
import { RowNode, RowTree } from "../rowTree";
import { SECTION, showsFindings } from "../settings";
import { applyTo, documentOf } from "../targets";
import { checklist, type Progress, progressOf, withoutAnswers } from "../view/checklist";
import { plainLabel } from "../view/markdown";

export function checklistView(desk: Desk): vscode.Disposable {
  return new ChecklistView(desk);
}

class ChecklistView implements vscode.Disposable {
  private readonly tree = new RowTree();
  private readonly view: vscode.TreeView<RowNode>;
  private readonly active: ActiveArticle;
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly desk: Desk) {
    this.active = desk.active;
    this.view = vscode.window.createTreeView(viewId("checklist"), {
      treeDataProvider: this.tree,
      showCollapseAll: true,
      manageCheckboxStateManually: true,
    });
    this.subscriptions = [
      this.tree,
      this.view,
      this.active.onDidChange(() => this.show()),
      this.view.onDidChangeVisibility(() => this.countIfSeen()),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(`${SECTION}.problems`)) this.show();
      }),
      this.view.onDidChangeCheckboxState(async ({ items }) => {
        for (const [node] of items) await this.settle(node);
      }),
      vscode.commands.registerCommand(commandId("settleItem"), (node?: RowNode) =>
        this.settle(node ?? this.view.selection[0]),
      ),
    ];
    this.show();
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private show(): void {
    const { shown } = this.active;
    const article = shown && isListed(shown) ? shown.article : undefined;
    const listed = shown && article && showsFindings(shown.document, article);
    this.view.message = "";
    if (!shown || !article || !listed) {
      this.tree.clear();
      this.view.description = "";
      if (article) this.view.message = t("Findings are switched off for this document.");
      return;
    }
    const rows = checklist(shown.text, article);
    this.tree.show(rows, shown.document, shown.version);
    if (article.findings.length === 0) this.view.message = t("Nothing to settle.");
    this.countIfSeen();
  }

  /** Of a list that nobody looks at nothing is counted. */
  private countIfSeen(): void {
    const { shown } = this.active;
    if (this.view.visible && shown && isListed(shown) && showsFindings(shown.document, shown.article))
      void this.count(shown);
  }

  /** The article is read once more without what was answered: only so can be said what the answers have settled. */
  private async count(shown: ShownArticle): Promise<void> {
    const { document, article, text } = shown;
    const bare = withoutAnswers(text, article);
    const without =
      bare.cuts.length === 0 ? article : await this.desk.reader.imagine(document, bare.text, article.kind);
    if (without && this.active.shown === shown)
      this.view.description = progressWords(progressOf(article, without, bare.cuts));
  }

  private async settle(node: RowNode | undefined): Promise<void> {
    if (!node) return;
    try {
      await this.askHow(node);
    } finally {
      // It is open until the text says otherwise: then the row goes.
      if (node instanceof RowNode) this.tree.redraw(node);
    }
  }

  private async askHow(node: RowNode): Promise<void> {
    const document = documentOf(node);
    const article = document && (await this.desk.reader.fresh(document));
    const finding = article?.findings.find(({ code, span }) => code === node.code && span.start === node.start);
    if (!document || !finding) return;
    const { version } = document;
    const fixes = finding.fixes.map((fix, index) => ({
      value: `fix ${index}` as const,
      label: plainLabel(inWords(fix.title), 100),
    }));
    const how = await ASK.pick(plainLabel(inWords(finding.message)), [
      ...(node.at === undefined ? [] : [{ value: "tag" as const, label: t("Tag the source…") }]),
      ...fixes,
      { value: "ignore" as const, label: t("Ignore it, with a reason…") },
      { value: "go" as const, label: t("Go to the text") },
    ]);
    if (how === undefined) return;
    if (how === "tag") await vscode.commands.executeCommand(commandId("tagSource"), node);
    else if (how === "ignore") await vscode.commands.executeCommand(commandId("ignoreFinding"), node);
    else if (how === "go") await vscode.commands.executeCommand(commandId("goToRow"), node);
    else {
      const fix = finding.fixes[Number(how.slice("fix ".length))];
      if (fix) await applyTo(document, version, changesEdit(document, fix.edits));
    }
  }
}

/** In what is no article, only what is unfinished is found, and that is worth a list. */
function isListed({ article }: ShownArticle): boolean {
  return !isQuiet(article) || article.findings.length > 0;
}

function progressWords({ open, settled }: Progress): string {
  return open + settled === 0 ? "" : t("{0} of {1} settled", settled, open + settled);
}
