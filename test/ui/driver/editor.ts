/**
 * The text editor of one file, as it shows on the screen.
 */
import { statSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { type Mark, marksAt, middleOf, type Point, shownLines } from "./inPage";
import { poll } from "./poll";

const A_MOMENT_MS = 2_000;
const CARDS = ".monaco-hover:visible .monaco-hover-content";

export class Editor {
  private readonly element: Locator;
  /** On the disk. */
  private readonly file: string;

  constructor(
    private readonly page: Page,
    folder: string,
    name: string,
  ) {
    this.file = path.join(folder, name);
    this.element = page.locator(`.monaco-editor[data-uri$="/${encodeURI(name)}"]`).first();
  }

  /** Waits until its first lines are drawn. */
  async shown(): Promise<void> {
    await this.element.locator(".view-line").first().waitFor({ timeout: 60_000 });
  }

  /** Its lines on the screen; a wrapped line counts as several. */
  async lines(): Promise<string[]> {
    return this.element.evaluate(shownLines);
  }

  /** Whether the screen shows a text within a few seconds. */
  async showsSoon(text: string): Promise<boolean> {
    for (let tries = 0; tries < 30; tries++) {
      if ((await this.lines()).join("").includes(text)) return true;
      await this.page.waitForTimeout(100);
    }
    return false;
  }

  /** Waits until the screen shows a text, which may run over a wrapped line. */
  async waitForText(text: string): Promise<void> {
    await poll(`“${text}” on the screen`, async () => (await this.lines()).join("").includes(text));
  }

  /** Waits until the screen shows a text no longer. */
  async waitForNoText(text: string): Promise<void> {
    await poll(`no “${text}” on the screen`, async () => !(await this.lines()).join("").includes(text));
  }

  /** Waits until extensions have marked a text, and gives the marks on its middle. */
  async marks(text: string): Promise<Mark[]> {
    return poll(`marks on “${text}”`, async () => {
      const point = await this.middleOf(text);
      const marks = await this.element.evaluate(marksAt, point);
      return marks.length > 0 ? marks : undefined;
    });
  }

  /** The middle of a text; scrolls to it first where it is off the screen. */
  async middleOf(text: string): Promise<Point> {
    const there = (await this.element.evaluate(middleOf, text)) ?? (await this.scrollTo(text));
    if (!there) throw new Error(`“${text}” is not in the editor`);
    return there;
  }

  /** By the editor's own search, which scrolls to what it finds. */
  private async scrollTo(text: string): Promise<Point | undefined> {
    const search = this.element.locator(".find-widget textarea").first();
    // A panel that has just come up may take the focus once more.
    await poll("the search in the editor", async () => {
      await this.focus();
      await this.page.keyboard.press("Control+F");
      return appears(search);
    });
    await search.fill(text);
    await this.page.keyboard.press("Enter");
    await this.page.keyboard.press("Escape");
    return poll(`“${text}” on the screen`, () => this.element.evaluate(middleOf, text));
  }

  async focus(): Promise<void> {
    await this.element.locator(".inputarea, .native-edit-context").first().focus();
  }

  /** Puts the cursor into the middle of a text. */
  async click(text: string): Promise<void> {
    await this.hideCards();
    const { x, y } = await this.middleOf(text);
    await this.page.mouse.click(x, y);
  }

  /** Rests the mouse on a text; gives the hover card, which is on the screen. */
  async hover(text: string): Promise<Locator> {
    const { x, y } = await this.middleOf(text);
    const card = this.page.locator(CARDS).filter({ hasNotText: "Loading..." }).first();
    await this.hideCards();
    // The editor asks once for each move; where the extension is not up yet, nobody answers. On its way the mouse rests on
    // no other text, of which it would be told instead.
    await poll(`a hover card on “${text}”`, async () => {
      await this.page.mouse.move(0, 0);
      await this.page.mouse.move(x, y - 1);
      await this.page.mouse.move(x, y);
      return appears(card);
    });
    return card;
  }

  /** An older card would be taken for the new one, or lie over the text. */
  private async hideCards(): Promise<void> {
    await this.page.mouse.move(0, 0);
    if (await this.page.locator(CARDS).first().isVisible()) await this.page.keyboard.press("Escape");
    await this.page.locator(CARDS).first().waitFor({ state: "hidden" });
  }

  /** Opens the quick-fix menu on a text; gives its entries. */
  async quickFixes(text: string): Promise<Locator> {
    const rows = this.page.locator(".action-widget:visible .monaco-list-row.action");
    // A menu that was asked for while the text was still being read stays away.
    await poll(`quick fixes on “${text}”`, async () => {
      await this.click(text);
      await this.page.keyboard.press("Control+.");
      return appears(rows.first());
    });
    return rows;
  }

  /** Applies the quick fix whose title contains `title` to a text. */
  async applyQuickFix(text: string, title: string): Promise<void> {
    const rows = await this.quickFixes(text);
    await rows.filter({ hasText: title }).first().click();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async undo(): Promise<void> {
    await this.focus();
    await this.page.keyboard.press("Control+Z");
  }

  /** Saves what has changed, and waits until it is on the disk. */
  async save(): Promise<void> {
    const written = () => statSync(this.file).mtimeMs;
    const before = written();
    await this.focus();
    await this.page.keyboard.press("Control+S");
    // The file is empty for a moment before it is whole again; the tab has its mark until then.
    const pending = this.page.locator(`.tab.dirty[data-resource-name="${path.basename(this.file)}"]`);
    await poll(`${this.file} to be written`, async () => written() !== before && (await pending.count()) === 0);
  }
}

/** Says whether something comes up within a moment. */
function appears(element: Locator): Promise<boolean> {
  return element.waitFor({ timeout: A_MOMENT_MS }).then(
    () => true,
    () => false,
  );
}
