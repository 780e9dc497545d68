/**
 * The desk's rules in a real workbench: what a finding says and offers, the page of its rule, the check before
 * publishing, a document that is no article, and the desk's file.
 */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { poll } from "./driver/poll";
import { Workbench } from "./driver/workbench";

const STORY = `# Council shuts the lock

The council will shut the lock on Monday, Mara Lind, its chair, told reporters. Lind claimed that the gates were rotten.

The guild knew of the damage in May, a source said.

“We were never asked,” said Piet Vos, the harbour master.
`;
const TODO = `- call the lock keeper
- ask Piet Vos for the log
- pay the mooring fee, $40
- repair 12 planks on the pier
`;
const BROKEN = "profile: stern\nrules:\n  loaded-cue: off\n";

describe("the desk's rules", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({
      folder: "media/sample",
      file: "harbour-bridge.md",
      settings: { "editor.hover.delay": 50, "editor.minimap.enabled": false },
    });
    for (const [name, text] of Object.entries({ "lock.md": STORY, "todo.md": TODO }))
      writeFileSync(path.join(workbench.folder, name), text);
    await workbench.problems().show();
  });
  after(() => workbench?.close());

  it("say what is wrong with a bare source, and why", async () => {
    await workbench.problems().showOnly("**/lock.md");
    const editor = await workbench.openFile("lock.md");
    await workbench.problems().rows().filter({ hasText: "SRC201" }).waitFor();
    const card = await editor.hover("a source said");
    assert.match(await card.innerText(), /SRC201/);
    await workbench.screenshot("desk-hover");
  });

  it("offer “said” for a verb that judges the speaker, and write it", async () => {
    const editor = await workbench.openFile("lock.md");
    const fixes = await editor.quickFixes("claimed");
    await workbench.screenshot("desk-light-bulb");
    await fixes.filter({ hasText: "“said”" }).first().click();
    await editor.waitForText("Lind said that the gates were rotten.");
    await editor.undo();
    await editor.waitForText("Lind claimed that the gates were rotten.");
  });

  it("have a page each, inside VS Code", async () => {
    await workbench.runCommand("On the Record: Explain a Rule…");
    await workbench.choose("SRC209");
    const page = workbench.page.frameLocator("iframe.webview").frameLocator("iframe");
    await page.getByRole("heading", { name: "SRC209 loaded-cue" }).waitFor();
    await workbench.screenshot("desk-rule-page");
    await workbench.runCommand("View: Close Editor");
  });

  it("list what stands in the way before publishing", async () => {
    await workbench.openFile("harbour-bridge.md");
    await workbench.runCommand("On the Record: Check Ready to Publish");
    await workbench.quickPick().getByText("Not ready to publish").waitFor();
    await workbench.screenshot("desk-ready");
    await workbench.page.keyboard.press("Escape");
  });

  it("leave a list of things to do alone, and say why", async () => {
    await workbench.openFile("todo.md");
    const status = await languageStatus(workbench);
    await status.getByText("Not an article").first().waitFor();
    await workbench.screenshot("desk-status");
    await workbench.page.keyboard.press("Escape");
  });

  it("are the desk's own where it has a file, and a broken one changes nothing", async () => {
    const file = path.join(workbench.folder, ".sourcing.yml");
    writeFileSync(file, "rules:\n  anonymous-bare: off\n");
    await workbench.openFile("lock.md");
    await workbench.problems().rows().filter({ hasText: "SRC201" }).waitFor({ state: "detached" });
    writeFileSync(file, BROKEN);
    await workbench.problems().showOnly("**/.sourcing.yml");
    await workbench.openFile(".sourcing.yml");
    await workbench.problems().rows().filter({ hasText: "stern" }).waitFor();
    await workbench.screenshot("desk-file");
    await workbench.problems().showOnly("**/lock.md");
    await workbench.openFile("lock.md");
    await workbench.problems().rows().filter({ hasText: "SRC209" }).waitFor();
    assert.equal(await workbench.problems().rows().filter({ hasText: "SRC201" }).count(), 0);
  });
});

/** Opens what the braces in the status bar say. */
async function languageStatus(workbench: Workbench): Promise<Locator> {
  const braces = workbench.page.locator('[id="status.languageStatus"]');
  const card = workbench.page.locator(".hover-language-status:visible");
  // A hover that is asked for while the window is busy never comes.
  await poll("the language status", async () => {
    await workbench.page.mouse.move(0, 0);
    await braces.hover();
    return card
      .first()
      .waitFor({ timeout: 2_000 })
      .then(
        () => true,
        () => false,
      );
  });
  return card;
}
