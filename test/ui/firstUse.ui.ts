/**
 * First use in a real workbench, in both extension hosts: the walkthrough and its buttons, the sample article, tags in
 * the Markdown preview; and the same in Ukrainian.
 */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FrameLocator } from "playwright-core";
import { poll } from "./driver/poll";
import { THEMES, type Theme } from "./driver/themes";
import { Workbench } from "./driver/workbench";

const TAGGED = `# Council shuts the lock

The council will shut the lock on Monday.<!-- src: named; by: Mara Lind; role: chair of the council; terms: on-record --> It has been shut before.<!-- src: none; reason: common-knowledge -->

The guild knew of the damage in May.<!-- src: official; by: S3; desc: with direct knowledge; terms: background --> Twelve planks are rotten.{>>src: document; by: the *inspection* report<<}

> The gates were closed twice.<!-- src: outlet; by: Lock Gazette -->

<!-- src-ignore-file SRC105: the desk checks events by hand -->

The water rose by two feet.<!-- src: observation --> The mayor has yet to answer.<!-- src: to-come -->

The reeve left.<!-- src: nmaed; by: Piet Vos -->

A tag in code stays as it is: \`<!-- src: named -->\`.
`;

const HOSTS = {
  node: {},
  web: { "remote.extensionKind": { "on-the-record.on-the-record": ["web"] } },
} as const;

for (const [kind, settings] of Object.entries(HOSTS)) {
  describe(`first use, ${kind} extension host`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await open(settings);
    });
    after(() => workbench?.close());

    it("is helped by a walkthrough of four steps, each with a picture", async () => {
      await openWalkthrough(workbench, "Who Says So? On the Record in Four Steps");
      const steps = workbench.page.locator(".getting-started-step");
      await poll("four steps", async () => (await steps.count()) === 4);
      assert.match((await steps.allInnerTexts()).join("\n"), /See who said what[\s\S]*Before it is published/);
      await pictureShown(workbench);
      // Pictures are drawn by the workbench, whatever the host.
      const themes = kind === "node" ? (Object.keys(THEMES) as Theme[]) : [];
      for (const theme of themes) {
        await workbench.setTheme(theme);
        await pictureShown(workbench);
        await workbench.screenshot(`first-use-walkthrough-${theme}`);
      }
      await workbench.setTheme("light");
      await workbench.screenshot(`first-use-${kind}-walkthrough`);
    });

    it("a step’s button opens the sample article, and the step is ticked off", async () => {
      const { page } = workbench;
      await page.getByRole("button", { name: "Open the Sample Article" }).first().click();
      await page.locator(".tab", { hasText: "Untitled-1" }).waitFor();
      await page.getByText("Harbour bridge to stay shut until June").first().waitFor();
      await page.locator(".getting-started-step .codicon-getting-started-step-checked").first().waitFor();
      await poll(
        "the language status of the sample",
        async () => (await page.locator(".view-overlays [class*='ced-']").count()) > 10,
      );
      await workbench.screenshot(`first-use-${kind}-sample`);
    });

    // The preview asks extensions in its own host alone, and the embedded VS Code has no build of it for the web worker.
    if (kind === "web") return;

    it("shows tags as badges in the Markdown preview, and no longer when they are switched off", async () => {
      writeFileSync(path.join(workbench.folder, "lock.md"), TAGGED);
      await workbench.openFile("lock.md");
      const preview = await openPreview(workbench);
      const badges = preview.locator(".on-the-record-tag");
      await badges.first().waitFor();
      assert.deepEqual(await badges.allInnerTexts(), BADGES);
      for (const theme of Object.keys(THEMES) as Theme[]) {
        await workbench.setTheme(theme);
        await workbench.page.waitForTimeout(300);
        await workbench.screenshot(`first-use-${kind}-preview-${theme}`);
      }
      mkdirSync(path.join(workbench.folder, ".vscode"));
      writeFileSync(path.join(workbench.folder, ".vscode/settings.json"), '{ "onTheRecord.preview.tags": false }');
      await poll("no badges", async () => (await badges.count()) === 0);
    });
  });
}

const BADGES = [
  "● named person · Mara Lind · chair of the council · on the record",
  "– no source needed · common-knowledge",
  "○ unnamed official · S3 · with direct knowledge · on background",
  "▤ document or record · the *inspection* report",
  "▶ outlet · Lock Gazette",
  "∅ SRC105 ignored in this file: the desk checks events by hand",
  "◉ the reporter's own observation",
  "… source to come",
  "⚠ Broken tag: Unknown kind of source nmaed: did you mean named?",
];

// In the web worker the texts come the longer way.
describe("in Ukrainian, web worker extension host", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await open(HOSTS.web, "uk");
  });
  after(() => workbench?.close());

  it("the hover card, the light bulb and the commands are", async () => {
    const card = await workbench.editor.hover("Helena Marsh-Adeyemi");
    assert.match(await card.innerText(), /названа особа[\s\S]*Підкріплення:[\s\S]*Позначити джерело…/);
    await workbench.screenshot("ukrainian-hover");
    const fixes = await workbench.editor.quickFixes("two councillors");
    await fixes.filter({ hasText: "Загальновідоме: джерело не потрібне" }).first().waitFor();
    await workbench.screenshot("ukrainian-light-bulb");
    await workbench.page.keyboard.press("Escape");
    await workbench.page.keyboard.press("F1");
    await workbench.quickPick().locator("input").first().fill(">On the Record: П");
    await workbench.quickPick().getByText("Перевірити готовність до публікації").first().waitFor();
    await workbench.screenshot("ukrainian-commands");
    await workbench.page.keyboard.press("Escape");
  });

  it("the walkthrough and the views are", async () => {
    await openWalkthrough(workbench, "Хто це каже? On the Record за чотири кроки");
    await workbench.page.getByRole("button", { name: "Відкрити зразок статті" }).first().waitFor();
    await pictureShown(workbench);
    await workbench.page.locator(".activitybar .action-label[aria-label='On the Record']").click();
    await workbench.page.getByText("Джерела", { exact: true }).first().waitFor();
    await workbench.screenshot("ukrainian-walkthrough");
  });
});

function open(settings: Readonly<Record<string, unknown>>, language?: string): Promise<Workbench> {
  return Workbench.open({
    folder: "media/sample",
    file: "harbour-bridge.md",
    settings: {
      ...settings,
      "editor.hover.delay": 50,
      "editor.minimap.enabled": false,
      "onTheRecord.preview.tags": true,
    },
    ...(language && { language }),
  });
}

async function openWalkthrough(workbench: Workbench, title: string): Promise<void> {
  // Beside a side bar there is no room for the picture.
  await workbench.page.locator(".part.sidebar").waitFor();
  await workbench.page.keyboard.press("Control+B");
  await workbench.runCommand("Welcome: Open Walkthrough...");
  await workbench.choose(title);
  await workbench.page.locator(".getting-started-step.expanded").first().waitFor();
}

/** The picture of a step is in a webview of its own. */
async function pictureShown(workbench: Workbench): Promise<void> {
  const picture = workbench.page
    .locator(".gettingStartedContainer iframe.webview, iframe.webview")
    .first()
    .contentFrame()
    .locator("#active-frame")
    .contentFrame()
    .locator("svg");
  await picture.first().waitFor();
}

async function openPreview(workbench: Workbench): Promise<FrameLocator> {
  await workbench.runCommand("Markdown: Open Preview to the Side");
  const preview = workbench.page
    .locator("iframe.webview")
    .last()
    .contentFrame()
    .locator("#active-frame")
    .contentFrame();
  await preview.locator("h1").waitFor();
  return preview;
}
