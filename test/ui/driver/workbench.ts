/**
 * Drives a real VS Code workbench in a browser, the way a person does: with the mouse, the keyboard,
 * and what is on the screen.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { Editor } from "./editor";
import { host } from "./host";
import { LIMIT_MS, poll } from "./poll";
import { Problems } from "./problems";
import { SourcesView, type ViewTitle } from "./sourcesView";
import { THEMES, type Theme } from "./themes";

export interface OpenOptions {
  /** A folder of the project, by its path from the root; the workbench gets a copy of it. */
  readonly folder: string;
  /** A file in it, to open. */
  readonly file: string;
  /** Settings of the user, beside those that keep the workbench quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The language of the workbench, as the ending of our files of texts has it: `uk`. */
  readonly language?: string;
  /** The window’s size in CSS pixels, and how many pixels of the screen each has. */
  readonly window?: { readonly width: number; readonly height: number; readonly scale: number };
}

export class Workbench {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    /** The copy that is open. */
    readonly folder: string,
    readonly editor: Editor,
  ) {}

  /** Opens a workbench and waits until the file shows. */
  static async open(options: OpenOptions): Promise<Workbench> {
    const folder = host().copyOf(options.folder);
    writeFileSync(host().settingsFile, JSON.stringify({ ...host().settings, ...options.settings }));
    const browser = await chromium.connect(host().browser);
    const { width, height, scale } = options.window ?? { width: 1280, height: 800, scale: 1 };
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: scale,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    context.setDefaultTimeout(LIMIT_MS);
    const page = await context.newPage();
    if (options.language) await page.addInitScript(speak, options.language);
    const workbench = new Workbench(browser, page, folder, new Editor(page, folder, options.file));
    openWorkbenches.add(workbench);
    try {
      await page.goto(host().address(folder, { files: [path.join(folder, options.file)] }));
      await workbench.editor.shown();
    } catch (error) {
      await workbench.screenshot(`failed to open ${options.file}`);
      await workbench.close();
      throw error;
    }
    return workbench;
  }

  async close(): Promise<void> {
    openWorkbenches.delete(this);
    await this.browser.close();
  }

  /** Opens another file of the folder, as its name typed into Go to File. */
  async openFile(name: string): Promise<Editor> {
    await this.page.keyboard.press("Control+P");
    await this.choose(name);
    const editor = new Editor(this.page, this.folder, name);
    await editor.shown();
    return editor;
  }

  /** Opens the same window anew, as after a restart. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.editor.shown();
  }

  /** Runs a command by its full title in the command palette: `On the Record: Toggle Highlights`. */
  async runCommand(title: string): Promise<void> {
    // The palette lists what is there when it opens: an extension may still be on its way.
    await poll(`the command “${title}”`, async () => {
      await this.page.keyboard.press("F1");
      if (await this.tryToChoose(title, `>${title}`)) return true;
      await this.page.keyboard.press("Escape");
      return false;
    });
  }

  /** Chooses an entry of the quick pick that is open, by its label. */
  async choose(label: string): Promise<void> {
    await poll(`“${label}” in the list`, () => this.tryToChoose(label, label));
  }

  /** Says whether the list, filtered by what is typed, has an entry of that label; chooses it. */
  private async tryToChoose(label: string, typed: string): Promise<boolean> {
    const labels = this.quickPick().locator(".monaco-list-row .label-name");
    await this.quickPick().locator("input.input").first().fill(typed);
    // The list is drawn in several goes, and a row that moves under the mouse is missed.
    let before: string | undefined;
    await poll("the list to come to rest", async () => {
      const now = (await labels.allInnerTexts()).join("\n");
      const atRest = now === before;
      before = now;
      return atRest;
    });
    if (!before?.split("\n").includes(label)) return false;
    await labels
      .filter({ hasText: exactly(label) })
      .first()
      .click();
    // Away, or it brings up the hover of whatever is under the list.
    await this.page.mouse.move(0, 0);
    return true;
  }

  /** The quick pick or input box that is open. */
  quickPick(): Locator {
    return this.page.locator(".quick-input-widget:visible");
  }

  /** Types into the input box that is open, and accepts it. */
  async answer(text: string): Promise<void> {
    await this.quickPick().locator("input").first().fill(text);
    await this.page.keyboard.press("Enter");
  }

  problems(): Problems {
    return new Problems(this.page);
  }

  /** One of the two views in the extension's container. */
  view(title: ViewTitle = "Sources"): SourcesView {
    return new SourcesView(this.page, title);
  }

  /** What the status bar says, each item on a line. */
  statusBar(): Locator {
    return this.page.locator(".statusbar");
  }

  /**
   * The texts of the notifications, newest first. The workbench shows no toasts while it is driven
   * by a test; they are in its notification centre.
   */
  async notifications(): Promise<string[]> {
    await this.runCommand("Notifications: Show Notifications");
    const texts = await this.page.locator(".notifications-center .notification-list-item-message").allInnerTexts();
    await this.page.keyboard.press("Escape");
    return texts;
  }

  async setTheme(theme: Theme): Promise<void> {
    await this.runCommand("Preferences: Color Theme");
    await this.choose(THEMES[theme].label);
    await this.page.locator(`.monaco-workbench.${THEMES[theme].uiClass}`).waitFor();
  }

  /** Reads a file of the folder from the disk. */
  readFile(name: string): string {
    return readFileSync(path.join(this.folder, name), "utf8");
  }

  /** Keeps what is on the screen, as `NAME.png` in the run's folder under `artefacts/`. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(host().screenshots, `${name}.png`) });
  }
}

/**
 * Runs in the page before all else. There is no language pack in the embedded VS Code: its own texts stay English, and it
 * is told the language alone, by which it chooses the texts of extensions.
 */
function speak(language: string): void {
  Object.defineProperty(globalThis, "_VSCODE_NLS_LANGUAGE", { value: language });
}

const exactly = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`);

const openWorkbenches = new Set<Workbench>();

/** Outside any `describe`: after every test of the run. What was on the screen tells why one failed. */
afterEach(async function () {
  if (this.currentTest?.state !== "failed") return;
  for (const workbench of openWorkbenches) await workbench.screenshot(`failed ${this.currentTest.fullTitle()}`);
});
