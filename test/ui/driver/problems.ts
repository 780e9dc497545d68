/**
 * The Problems panel.
 */
import type { Locator, Page } from "playwright-core";
import { poll } from "./poll";

export class Problems {
  private readonly panel: Locator;

  constructor(private readonly page: Page) {
    this.panel = page.locator(".markers-panel");
  }

  /** Brings the panel up, where it is not up yet. */
  async show(): Promise<void> {
    if (await this.panel.isVisible()) return;
    await this.page.keyboard.press("Control+Shift+M");
    // It takes the focus last: who goes on before that types into it.
    await this.page.locator(".part.panel :focus").waitFor({ state: "attached" });
  }

  /** The problems in it, one entry each; files, and the other places that a problem names, are no entries. */
  rows(): Locator {
    return this.panel.locator(".monaco-list-row", {
      has: this.page.locator(".marker-source"),
    });
  }

  /** Lists those of some files alone, by a glob pattern: what is below the panel's edge is not drawn. */
  async showOnly(files: string): Promise<void> {
    const filter = this.page.getByPlaceholder(/^Filter \(e\.g\. text/);
    // A panel that is still coming up forgets what is typed into it.
    await poll(`the filter ${files}`, async () => {
      await filter.fill("");
      await filter.fill(files);
      await this.page.waitForTimeout(500);
      return this.page.getByText(/^Showing \d+ of \d+$/).isVisible();
    });
  }

  /** Waits until the panel lists these entries and no other, in any order. */
  async waitFor(expected: readonly string[]): Promise<void> {
    const wanted = [...expected].sort().join("\n");
    await poll(`these problems:\n${wanted}`, async () => (await this.texts()).sort().join("\n") === wanted);
  }

  /** What each entry says: message, source and code, line. */
  async texts(): Promise<string[]> {
    const texts = await this.rows().allInnerTexts();
    return texts.map((text) => text.replaceAll(/\s+/g, " ").trim());
  }
}
