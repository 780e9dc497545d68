/**
 * Reports in a real workbench: the panel of an article in every theme, what a screen reader finds in it, the way from
 * a row to the text, the saved file on paper, all articles of the workspace, and two versions compared.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { TONES } from "../../src/lexicon/tones";
import { host } from "./driver/host";
import { poll } from "./driver/poll";
import { Workbench } from "./driver/workbench";

const STORY = `# Council shuts the lock

The council will shut the lock on Monday, Mara Lind, its chair, told reporters.

Reuters reported that the gates were rotten, citing two Danish diplomats.

The repair will cost 40 million euros. TK
`;

/** What a screen reader finds in the report of the story. */
const EXPECTED = path.join(process.cwd(), "test/ui/expected/report.aria.txt");

describe("reports", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({
      folder: "media/sample",
      file: "harbour-bridge.md",
      settings: { "editor.minimap.enabled": false, "editor.stickyScroll.enabled": false },
    });
    writeFileSync(path.join(workbench.folder, "lock.md"), STORY);
    // Commands for articles are there once the article has been read.
    const problems = workbench.statusBar().locator('[id="status.problems"]');
    await problems.filter({ hasText: /[1-9]/ }).waitFor({ timeout: 60_000 });
  });
  after(() => workbench?.close());

  it("tell an article in a panel beside it, in the colours of each theme", async () => {
    const report = await openedReport(workbench, /^Sourcing report: Harbour bridge/);
    await report.getByRole("img", { name: /^Sourcing of the article from start to end/ }).waitFor();
    const strong = report.locator("figure > svg rect.strong").first();
    assert.equal(
      await strong.evaluate((shape) => shape.ownerDocument.defaultView?.getComputedStyle(shape).fill),
      rgb(TONES.strong.line.light),
    );
    await workbench.screenshot("report-light");
    for (const theme of ["dark", "highContrast", "highContrastLight"] as const) {
      await workbench.setTheme(theme);
      await workbench.screenshot(`report-${theme}`);
    }
    await workbench.setTheme("light");
    await report.getByRole("heading", { name: "How claims reached the reader" }).scrollIntoViewIfNeeded();
    await workbench.screenshot("report-chains");
  });

  it("lead from a row to the words in the text, by mouse and by keyboard", async () => {
    const report = panel(workbench.page);
    const row = report.getByRole("row", { name: /Helena Marsh-Adeyemi/ }).getByRole("button");
    await row.click();
    await workbench
      .statusBar()
      .getByText(/^Ln 17, Col \d+ \(\d+ selected\)/)
      .waitFor();
    await report
      .getByRole("row", { name: /Northern Ledger/ })
      .getByRole("button")
      .first()
      .focus();
    await workbench.page.keyboard.press("Enter");
    await workbench
      .statusBar()
      .getByText(/^Ln 19, Col \d+ \(\d+ selected\)/)
      .waitFor();
    await workbench.screenshot("report-revealed");
  });

  it("follow the text, and stay where the reader is", async () => {
    const report = panel(workbench.page);
    const heading = report.getByRole("heading", { name: "To settle" });
    await heading.scrollIntoViewIfNeeded();
    const before = await scrolled(report);
    assert.ok(before > 0, "nothing was scrolled");
    await workbench.editor.click("It's the first thing");
    await workbench.page.keyboard.press("End");
    await workbench.editor.type(" The cost is TK.");
    await poll(
      "the new TK in the report",
      async () => (await report.getByRole("button", { name: "TK" }).count()) === 2,
    );
    assert.equal(await scrolled(report), before);
    await workbench.runCommand("File: Revert File");
    await poll("one TK in the report", async () => (await report.getByRole("button", { name: "TK" }).count()) === 1);
  });

  it("are saved as a page that is read on paper without its colours", async () => {
    await workbench.runCommand("On the Record: Save the Report…");
    const file = path.join(workbench.folder, "bridge.html");
    // The dialog writes its own proposal late, over what has been typed by then.
    const proposal = workbench.quickPick().locator("input").first();
    await poll("the dialog’s proposal", async () => (await proposal.inputValue()).endsWith("report.html"));
    await workbench.answer(file);
    const saved = await poll("the file", async () => (existsSync(file) ? readFileSync(file, "utf8") : undefined));
    const page = await workbench.page.context().newPage();
    try {
      await page.setViewportSize({ width: 794, height: 1123 });
      await page.setContent(saved);
      assert.equal(await page.locator("button").count(), 0);
      await keep(page, "report-file");
      await page.emulateMedia({ media: "print" });
      await keep(page, "report-printed");
      await page.emulateMedia({ media: "screen", colorScheme: "dark" });
      await keep(page, "report-file-dark");
      await page.emulateMedia({ forcedColors: "active" });
      await keep(page, "report-file-forced");
    } finally {
      await page.close();
    }
  });

  it("say the same to those who hear them", async () => {
    await workbench.runCommand("View: Close All Editors");
    await workbench.openFile("lock.md");
    const report = await openedReport(workbench, "Sourcing report: Council shuts the lock");
    const heard = `${await report.locator("main").ariaSnapshot()}\n`;
    if (!existsSync(EXPECTED) || readFileSync(EXPECTED, "utf8") !== heard)
      writeFileSync(path.join(host().screenshots, "report.aria.txt"), heard);
    assert.equal(heard, readFileSync(EXPECTED, "utf8"), "artefacts/ui/report.aria.txt has what there is");
  });

  it("compare the article with what was saved", async () => {
    await workbench.runCommand("View: Close All Editors");
    const editor = await workbench.openFile("lock.md");
    await editor.click("40 million euros.");
    await workbench.page.keyboard.press("End");
    for (let i = 0; i < " TK".length + 1; i++) await workbench.page.keyboard.press("Backspace");
    await editor.type(", the harbour office said.");
    await workbench.runCommand("On the Record: Compare Two Versions of the Article…");
    await workbench.choose("The saved version");
    const comparison = panel(workbench.page);
    await comparison.getByRole("heading", { level: 1, name: "Two versions of lock.md" }).waitFor();
    await comparison.getByRole("heading", { name: "Gained a source" }).waitFor();
    await comparison
      .getByRole("row", { name: /The repair will cost/ })
      .getByText("the harbour office", { exact: true })
      .waitFor();
    await workbench.screenshot("report-comparison");
    await editor.save();
  });

  it("tell of all articles, and of what was found in files that are not open", async () => {
    await workbench.runCommand("View: Close All Editors");
    await workbench.runCommand("On the Record: Check All Articles in the Workspace");
    await workbench.problems().show();
    await workbench.problems().rows().filter({ hasText: "SRC401" }).waitFor();
    await workbench.screenshot("report-check");
    await workbench.runCommand("On the Record: Clear the Workspace Check");
    await workbench.problems().rows().filter({ hasText: "SRC401" }).waitFor({ state: "detached" });
    await workbench.runCommand("View: Toggle Panel Visibility");
    await workbench.runCommand("On the Record: Sourcing Report of the Workspace");
    const report = panel(workbench.page);
    const articles = report.getByRole("table", { name: "Articles by file" });
    await articles.waitFor();
    await workbench.screenshot("report-workspace");
    await articles.getByRole("button", { name: /Council shuts the lock/ }).click();
    await workbench.page.getByRole("tab", { name: /lock\.md/ }).waitFor();
  });
});

/** Opens the report of the article at hand. On a busy machine the workbench now and then loads no page into a panel. */
async function openedReport(workbench: Workbench, title: string | RegExp): Promise<FrameLocator> {
  const report = panel(workbench.page);
  await poll(`the report “${title}”`, async () => {
    await workbench.runCommand("On the Record: Sourcing Report");
    const heading = report.getByRole("heading", { level: 1, name: title });
    const shows = await heading.waitFor({ timeout: 8_000 }).then(
      () => true,
      () => false,
    );
    if (!shows) await workbench.runCommand("View: Close Editor");
    return shows;
  });
  return report;
}

/** What is in the panel in front. */
function panel(page: Page): FrameLocator {
  return page.frameLocator("iframe.webview:visible").frameLocator("iframe");
}

/** `#00805D` as browsers write it. */
function rgb(colour: string): string {
  return `rgb(${colour
    .slice(1)
    .match(/../g)!
    .map((pair) => Number.parseInt(pair, 16))
    .join(", ")})`;
}

function scrolled(report: FrameLocator): Promise<number> {
  return report.locator("main").evaluate((main) => main.ownerDocument.defaultView?.scrollY ?? 0);
}

async function keep(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(host().screenshots, `${name}.png`), fullPage: true });
}
