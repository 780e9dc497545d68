/**
 * The views of the extension in its container in the activity bar: “Sources” and “To Settle”, as trees.
 */
import type { Locator, Page } from "playwright-core";
import { poll } from "./poll";

export type ViewTitle = "Sources" | "To Settle";

export class SourcesView {
  private readonly pane: Locator;

  constructor(
    private readonly page: Page,
    private readonly title: ViewTitle = "Sources",
  ) {
    const header = page.locator(".pane-header .title", { hasText: new RegExp(`^${title}$`) });
    this.pane = page.locator(".pane", { has: header });
  }

  /** Brings the container up from the activity bar, where it is not up yet, and waits for the view. */
  async open(): Promise<void> {
    const icon = this.page.locator(".activitybar").getByRole("tab", { name: "On the Record" });
    await poll(`the ${this.title} view`, async () => {
      if (await this.header().isVisible()) return true;
      await icon.click();
      return this.header().isVisible();
    });
    await this.page.mouse.move(0, 0);
  }

  /** The header of the view, with its description. */
  header(): Locator {
    return this.pane.locator(".pane-header");
  }

  tree(): Locator {
    return this.pane.getByRole("tree");
  }

  rows(): Locator {
    return this.pane.getByRole("treeitem");
  }

  /** The row whose spoken label begins with some words. */
  row(words: string): Locator {
    return this.rows()
      .and(this.page.locator(`[aria-label^=${JSON.stringify(words)}]`))
      .first();
  }

  /** What a screen reader says of each row that is drawn. */
  async spoken(): Promise<string[]> {
    // In one go: a row may be gone the moment after.
    return this.rows().evaluateAll((rows: readonly { getAttribute(name: string): string | null }[]) =>
      rows.map((row) => row.getAttribute("aria-label") ?? ""),
    );
  }

  /** Waits until the first rows are said so. */
  async waitForFirst(...spoken: readonly string[]): Promise<void> {
    const wanted = spoken.join("\n");
    await poll(
      `these rows:\n${wanted}`,
      async () => (await this.spoken()).slice(0, spoken.length).join("\n") === wanted,
    );
  }

  /** What the view says above its rows, or in place of them. */
  message(): Locator {
    return this.pane.locator(".message");
  }

  welcome(): Locator {
    return this.pane.locator(".welcome-view");
  }

  async unfold(words: string): Promise<void> {
    const row = this.row(words);
    if ((await row.getAttribute("aria-expanded")) === "true") return;
    await row.locator(".monaco-tl-twistie").click();
    await this.page.locator("[aria-expanded=true]").and(row).waitFor();
  }

  /** Opens the menu of the row that has the keyboard, and chooses an entry in it by the arrow keys. */
  async chooseInMenu(entry: string): Promise<void> {
    await this.page.keyboard.press("Shift+F10");
    const menu = this.page.locator(".monaco-menu");
    await menu.getByText(entry).waitFor();
    await poll(`“${entry}” in the menu`, async () => {
      const chosen = await menu.locator(".action-item.focused").allInnerTexts();
      if (chosen.some((text) => text.includes(entry))) return true;
      await this.page.keyboard.press("ArrowDown");
      return false;
    });
    await this.page.keyboard.press("Enter");
  }

  /** One of the buttons in the view's header, which show while the mouse is on it. */
  async press(button: string): Promise<void> {
    await this.header().hover();
    await this.header().getByRole("button", { name: button }).click();
    await this.page.mouse.move(0, 0);
  }

  /** Whether the keyboard is in the tree. */
  async hasFocus(): Promise<boolean> {
    return (await this.pane.locator(".monaco-list:focus, .monaco-list :focus").count()) > 0;
  }

  /** Puts the keyboard into the tree. */
  async focus(): Promise<void> {
    await this.tree().focus();
  }

  /** The tree as a screen reader has it: roles, names and states, without the texts that the names stand for. */
  async aria(): Promise<string> {
    const snapshot = await this.tree().ariaSnapshot();
    return snapshot.replaceAll(/(- treeitem .*?\]):.*$/gm, "$1").replaceAll(/\n *- text:.*$/gm, "");
  }
}
