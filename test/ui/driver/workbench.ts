/**
 * Drives a real VS Code workbench in a browser, the way a person does: with the mouse, the keyboard,
 * and what is on the screen.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { Editor } from "./editor";
import { host } from "./host";
import { Problems } from "./problems";
import { THEMES, type Theme } from "./themes";

export interface OpenOptions {
  /** A folder of the project, by its path from the root; the workbench gets a copy of it. */
  readonly folder: string;
  /** A file in it, to open. */
  readonly file: string;
  /** Workspace settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** The one modifier key that differs between systems; the embedded VS Code runs on Linux. */
const COMMAND_PALETTE = "F1";

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
    const folder = mkdtempSync(path.join(os.tmpdir(), "on-the-record-ui-"));
    cpSync(path.join(host().root, options.folder), folder, { recursive: true });
    if (options.settings) writeSettings(path.join(folder, ".vscode/settings.json"), options.settings);
    const browser = await chromium.connect(host().browser);
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const page = await context.newPage();
    await page.goto(host().address(folder, { files: [path.join(folder, options.file)] }));
    const editor = new Editor(page, options.file);
    await editor.shown();
    return new Workbench(browser, page, folder, editor);
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Opens another file of the folder, as its name typed into Go to File. */
  async openFile(name: string): Promise<Editor> {
    await this.page.keyboard.press("Control+P");
    await this.choose(name);
    const editor = new Editor(this.page, name);
    await editor.shown();
    return editor;
  }

  /** Runs a command by its full title in the command palette: `On the Record: Toggle Highlights`. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press(COMMAND_PALETTE);
    await this.choose(title, `>${title}`);
  }

  /** Chooses an entry of the quick pick that is open, by its label. */
  async choose(label: string, typed: string = label): Promise<void> {
    const widget = this.quickPick();
    await widget.locator("input").first().fill(typed);
    await widget
      .locator(".monaco-list-row .label-name", { hasText: exactly(label) })
      .first()
      .waitFor();
    await this.page.keyboard.press("Enter");
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

  /** What the status bar says, each item on a line. */
  statusBar(): Locator {
    return this.page.locator(".statusbar");
  }

  /** The newest notification. */
  notification(): Locator {
    return this.page.locator(".notification-toast").first();
  }

  /** Changes settings of the user while the workbench is open. The next workbench keeps them. */
  changeUserSettings(settings: Readonly<Record<string, unknown>>): void {
    writeSettings(host().userSettings, settings);
  }

  async setTheme(theme: Theme): Promise<void> {
    this.changeUserSettings({ "workbench.colorTheme": THEMES[theme].id });
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

/** Adds settings to a settings file. */
function writeSettings(file: string, settings: Readonly<Record<string, unknown>>): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...readSettings(file), ...settings }, null, 2));
}

function readSettings(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

const exactly = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`);
