/**
 * The pictures of the README, taken of the running extension by `scripts/screenshots.mjs`: small, sharp, of what they are
 * about alone, each in a light and a dark theme.
 */
import path from "node:path";
import type { Locator } from "playwright-core";
import { host } from "../driver/host";
import { poll } from "../driver/poll";
import { Workbench } from "../driver/workbench";

const WINDOW = { width: 1000, height: 640, scale: 2 };

const SETTINGS = {
  "breadcrumbs.enabled": false,
  "editor.fontSize": 14,
  "editor.hover.above": false,
  "editor.hover.delay": 50,
  "editor.lineNumbers": "off",
  "editor.minimap.enabled": false,
  "editor.occurrencesHighlight": "off",
  "editor.overviewRulerBorder": false,
  "editor.renderLineHighlight": "none",
  "editor.renderWhitespace": "none",
  "editor.scrollbar.vertical": "hidden",
  "editor.stickyScroll.enabled": false,
  "editor.scrollBeyondLastLine": false,
  "workbench.editor.showTabs": "none",
  "workbench.layoutControl.enabled": false,
};

for (const theme of ["light", "dark"] as const) {
  describe(`pictures, ${theme}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await Workbench.open({
        folder: "media/sample",
        file: "harbour-bridge.md",
        window: WINDOW,
        settings: SETTINGS,
      });
      await workbench.setTheme(theme);
      await workbench.editor.marks("Helena Marsh-Adeyemi");
    });
    after(() => workbench?.close());

    it("an article, and the card of a claim", async () => {
      await closeSideBar(workbench);
      await workbench.editor.click("By Maren Oduya");
      const card = await workbench.editor.hover("two people who were in the room");
      await card.waitFor();
      await take(workbench, `article-${theme}`, [workbench.page.locator(".part.editor")], { top: 120, height: 460 });
    });

    it("a finding, and what the light bulb offers", async () => {
      await workbench.problems().show();
      await workbench.problems().rows().first().waitFor();
      const fixes = await workbench.editor.quickFixes("two councillors");
      await fixes.first().waitFor();
      await take(workbench, `problems-${theme}`, [
        workbench.page.locator(".part.editor"),
        workbench.page.locator(".part.panel"),
      ]);
      await workbench.page.keyboard.press("Escape");
      await workbench.runCommand("View: Hide Panel");
    });

    it("the sources of the article", async () => {
      const sources = workbench.view();
      await sources.open();
      await widenSideBar(workbench, 110);
      await sources.row("two people who were in the room").click();
      await sources.unfold("two people who were in the room");
      await sources.unfold("Orla Tennant, the chief executive");
      await workbench.page.mouse.move(0, 0);
      await take(
        workbench,
        `sources-${theme}`,
        [workbench.page.locator(".part.sidebar"), workbench.page.locator(".part.editor")],
        { height: 520 },
      );
      await closeSideBar(workbench);
    });

    it("the sourcing report", async () => {
      await closeSideBar(workbench);
      await workbench.editor.focus();
      await workbench.runCommand("On the Record: Sourcing Report");
      const report = workbench.page
        .locator("iframe.webview")
        .last()
        .contentFrame()
        .locator("#active-frame")
        .contentFrame();
      await report.locator("h1").first().waitFor();
      await workbench.runCommand("View: Close Editors in Other Groups");
      await poll("the report alone", async () => (await report.locator("main").boundingBox())!.width > 800);
      // Down to the legend of the bar.
      await take(workbench, `report-${theme}`, [workbench.page.locator(".part.editor")], { height: 465 });
    });
  });
}

/** Takes the edge of the side bar to the right. */
async function widenSideBar({ page }: Workbench, by: number): Promise<void> {
  const box = await page.locator(".part.sidebar").boundingBox();
  if (!box) throw new Error("There is no side bar.");
  const [x, y] = [box.x + box.width, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 5 });
  await page.mouse.up();
}

async function closeSideBar(workbench: Workbench): Promise<void> {
  const sideBar = workbench.page.locator(".part.sidebar");
  if (!(await sideBar.isVisible())) return;
  await workbench.page.keyboard.press("Control+B");
  await sideBar.waitFor({ state: "hidden" });
}

/** What some parts of the window show: of all that is around them, where it is and how the window is called, nothing. */
async function take(
  { page }: Workbench,
  name: string,
  parts: readonly Locator[],
  { top = 0, height }: { top?: number; height?: number } = {},
): Promise<void> {
  const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter((box) => box !== null);
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y)) + top;
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  const clip = { x, y, width: right - x, height: Math.min(height ?? Number.POSITIVE_INFINITY, bottom - y) };
  await page.screenshot({ path: path.join(host().screenshots, `${name}.png`), clip, caret: "hide" });
}
