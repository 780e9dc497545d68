/**
 * The Problems panel.
 */
import type { Locator, Page } from "playwright-core";

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

  /** The problems in it, one entry each; files are no entries. */
  rows(): Locator {
    return this.panel.locator(".monaco-list-row", {
      has: this.page.locator(".marker-source, .marker-code, .marker-line"),
    });
  }

  /** What each entry says: message, source and code, line. */
  async texts(): Promise<string[]> {
    const texts = await this.rows().allInnerTexts();
    return texts.map((text) => text.replaceAll(/\s+/g, " ").trim());
  }
}
