/**
 * The Sources and To Settle views in a real workbench: from the activity bar to the chain of a claim, by mouse and by
 * keyboard, as a screen reader has them, and in four themes.
 */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { host } from "./driver/host";
import { poll } from "./driver/poll";
import type { SourcesView } from "./driver/sourcesView";
import { THEMES, type Theme } from "./driver/themes";
import { Workbench } from "./driver/workbench";

const ARTICLE = "harbour-bridge.md";
const COUNCIL = "Orrin County Council, named organisation, 1 claim, adequate";

/** What is drawn of the tree in a window of this size. */
const SOURCES_ARIA = `
- tree "Sources":
  - treeitem "Orrin County Council, named organisation, 1 claim, adequate" [level=1]
  - treeitem "an inspection, document or record, 1 claim, weak" [level=1]
  - treeitem "Helena Marsh-Adeyemi, named person, 3 claims, strong" [level=1]
  - treeitem "Orla Tennant, named person, 2 claims, weak" [level=1]
  - treeitem "two people who were in the room, unnamed person, 1 claim, weak" [level=1]
  - treeitem "Northern Ledger, outlet, 1 claim, weak" [level=1]
  - treeitem "Brackwater, named organisation, 1 claim, adequate" [level=1]
  - treeitem "Colm Aldous, spokesperson, 1 claim, adequate" [level=1]
  - treeitem "A report dated 14 April last year and seen by the Courier, document or record, 1 claim, strong" [level=1]
  - treeitem "Courier, outlet, 1 claim, adequate" [level=1]
  - treeitem "Its summary, two pages long, document or record, 1 claim, strong" [level=1]
  - treeitem "a cover note, document or record, 1 claim, strong" [level=1]
  - treeitem "An official in the highways department, who spoke on condition of anonymity bec…, unnamed official, 2 claims, adequate" [level=1]
  - treeitem "a claim lodged at Skellmouth County Court on 20 February, court or legal record, 1 claim, strong" [level=1]
  - treeitem "Dafydd Rhone-Pell, named person, 1 claim, strong" [level=1]
`.trim();

describe("the Sources view", () => {
  let workbench: Workbench;
  let view: SourcesView;

  before(async () => {
    workbench = await Workbench.open({ folder: "media/sample", file: ARTICLE });
    view = workbench.view();
  });
  after(() => workbench?.close());

  it("opens from the activity bar and lists who speaks", async () => {
    await view.open();
    await view.waitForFirst(COUNCIL);
    assert.match(await view.row(COUNCIL).innerText(), /▂▄ named organisation · 1 claim · adequate/);
    await workbench.screenshot("sources-view");
    assert.equal(await view.aria(), SOURCES_ARIA);
  });

  it("unfolds a source to its claims, and a claim to its chain", async () => {
    await view.unfold("Orla Tennant, named person");
    await view.unfold("that the cables were");
    await view.row("Skellmouth Courier, this outlet, had it from Northern Ledger, teller 4 of 4").waitFor();
    await view.row("Orla Tennant, named person, spoke first, teller 1 of 4").waitFor();
    await workbench.screenshot("sources-chain");
    await view.press("Collapse All");
    await view.row("Skellmouth Courier, this outlet").waitFor({ state: "detached" });
  });

  it("shows the place of a row that is clicked, and Enter goes there", async () => {
    // A row that moves while it is clicked is missed.
    await poll("the place of the row", async () => {
      await view.row("Dafydd Rhone-Pell").click();
      return workbench.editor.showsSoon("the council leader, Dafydd Rhone-Pell");
    });
    assert.ok(await view.hasFocus(), "the click took the keyboard away");
    await workbench.page.keyboard.press("Enter");
    await poll("the cursor in the text", async () => !(await view.hasFocus()));
  });

  it("groups by kind, and goes back", async () => {
    await workbench.runCommand("On the Record: Group Sources…");
    await workbench.choose("Kind of source");
    await view.row("Named sources, ").waitFor();
    assert.match((await view.spoken())[0] ?? "", /^Named sources, \d+ sources$/);
    await workbench.screenshot("sources-by-kind");
    await workbench.runCommand("On the Record: Group Sources…");
    await workbench.choose("No groups");
    await view.waitForFirst(COUNCIL);
  });

  it("sorts by strength, and goes back", async () => {
    await workbench.runCommand("On the Record: Sort Sources…");
    await workbench.choose("Strength, the strongest first");
    await poll("a strong source first", async () => (await view.spoken())[0]?.endsWith("strong"));
    await workbench.runCommand("On the Record: Sort Sources…");
    await workbench.choose("First mention");
    await view.waitForFirst(COUNCIL);
  });

  it("filters as it is typed, says so, and a button clears it", async () => {
    await view.press("Filter Sources…");
    await workbench.answer("café");
    await poll("one source", async () => (await view.spoken()).length === 1);
    assert.match((await view.spoken())[0] ?? "", /^A woman who runs a café there/);
    assert.match(await view.header().innerText(), /“café”/);
    await workbench.screenshot("sources-filtered");
    await view.press("Clear the Filter of Sources");
    await view.waitForFirst(COUNCIL);
  });

  it("follows the cursor, which stays in the text", async () => {
    await view.press("Follow the Cursor in Sources");
    await workbench.editor.click("We are not going to gamble");
    const row = view.row("“We are not going to gamble".replace("“", '"'));
    await poll("the claim at the cursor", async () => (await row.getAttribute("aria-selected")) === "true");
    assert.ok(!(await view.hasFocus()), "the view took the keyboard away");
    await workbench.screenshot("sources-follows");
    await view.press("Stop Following the Cursor in Sources");
  });

  it("merges two sources by keyboard alone, and one undo takes it back", async () => {
    const before = await workbench.editor.lines();
    await workbench.runCommand("On the Record: Focus on Sources View");
    await workbench.page.keyboard.press("Home");
    await poll("Brackwater", async () => {
      const focused = await view.rows().and(workbench.page.locator(".focused")).getAttribute("aria-label");
      if (focused?.startsWith("Brackwater, ")) return true;
      await workbench.page.keyboard.press("ArrowDown");
      return false;
    });
    await view.chooseInMenu("Merge with Another Source…");
    await workbench.quickPick().waitFor();
    await workbench.screenshot("sources-merge");
    await workbench.page.keyboard.type("Colm Aldous");
    await workbench.page.keyboard.press("Enter");
    await view.row("Brackwater, ").waitFor({ state: "detached" });
    await view.row("Colm Aldous, spokesperson, 2 claims").waitFor();
    await workbench.editor.undo();
    await view.row("Brackwater, ").waitFor();
    assert.deepEqual(await workbench.editor.lines(), before);
  });

  it("keeps what is unfolded and selected while the text is edited", async () => {
    await view.unfold("Helena Marsh-Adeyemi");
    await view.row("Helena Marsh-Adeyemi").click();
    await workbench.editor.click("By Maren Oduya");
    await workbench.page.keyboard.press("End");
    await workbench.editor.type(" and others.");
    await workbench.editor.waitForText("correspondent and others.");
    await workbench.page.keyboard.press("Enter");
    // One line further down, once it has been read again.
    await view.row("she had not seen the report until last Friday, line 58").waitFor();
    assert.equal(await view.row("Helena Marsh-Adeyemi").getAttribute("aria-expanded"), "true");
    assert.equal(await view.row("Helena Marsh-Adeyemi").getAttribute("aria-selected"), "true");
    await workbench.editor.undo();
    await workbench.editor.undo();
    await view.press("Collapse All");
  });

  // Themes are the workbench's own, whatever the host.
  const themes = host().kind === "node" ? (Object.keys(THEMES) as Theme[]) : (["dark"] as const);
  for (const theme of themes)
    it(`can be seen: ${theme}`, async () => {
      await workbench.setTheme(theme);
      await view.unfold("Orla Tennant, named person");
      await view.unfold("that the cables were");
      await workbench.screenshot(`sources-${theme}`);
    });
});

const CHECKLIST_ARIA = `
- tree "To Settle":
  - treeitem "Without a source, 5 open" [expanded] [level=1]
  - treeitem "An event without a source, Last autumn Brackwater paid for two councillors to attend a trade fair abroad, and neithe…, line 37, note" [level=2]
    - checkbox "Settle “Last autumn Brackwater paid for two councillors to attend a trade fair abroad, and neithe…”"
  - treeitem "A figure without a source, The closure is costing the shops on Quay Street about £240,000 a week., line 49, warning" [level=2]
    - checkbox "Settle “The closure is costing the shops on Quay Street about £240,000 a week.”"
  - treeitem "A figure without a source, By Wednesday night his post had been shared more than 2,000 times., line 53, warning" [level=2]
    - checkbox "Settle “By Wednesday night his post had been shared more than 2,000 times.”"
  - treeitem "A claim given to nobody in particular, Critics, line 55, warning" [level=2]
    - checkbox "Settle “Critics”"
  - treeitem "A claim given to nobody in particular, is said, line 55, warning" [level=2]
    - checkbox "Settle “is said”"
  - treeitem "How it is sourced, 3 open" [expanded] [level=1]
  - treeitem "Known only through another newsroom, the Northern Ledger, line 19, note" [level=2]
    - checkbox "Settle “the Northern Ledger”"
  - treeitem "An unnamed source that judges, shameful, line 33, warning" [level=2]
    - checkbox "Settle “shameful”"
  - treeitem "An unnamed source without a reason, A woman who runs a café there, and who asked not to be named, line 49, note" [level=2]
    - checkbox "Settle “A woman who runs a café there, and who asked not to be named”"
  - treeitem "Unfinished copy, 1 open" [expanded] [level=1]
  - treeitem "An open TK, TK, line 35, warning" [level=2]
    - checkbox "Settle “TK”"
`.trim();

describe("the To Settle view", () => {
  let workbench: Workbench;
  let view: SourcesView;

  before(async () => {
    workbench = await Workbench.open({ folder: "media/sample", file: ARTICLE });
    view = workbench.view("To Settle");
    await view.open();
  });
  after(() => workbench?.close());

  it("lists what is open, by group, with progress", async () => {
    await view.row("An open TK, TK").waitFor();
    await poll("the progress", async () => (await view.header().innerText()).includes("0 of 9 settled"));
    assert.equal(await view.aria(), CHECKLIST_ARIA);
  });

  it("opens what settles an item when its box is checked, and unchecks it where nothing was done", async () => {
    const row = view.row("A figure without a source, The closure");
    await row.getByRole("checkbox").click();
    await workbench.quickPick().waitFor();
    await workbench.screenshot("checklist-settle");
    await workbench.page.keyboard.press("Escape");
    await poll("an open box", async () => !(await row.getByRole("checkbox").isChecked()));
  });

  it("counts what a tag settles, and undo takes it back", async () => {
    await view.row("A figure without a source, The closure").getByRole("checkbox").click();
    await workbench.choose("Tag the source…");
    await workbench.choose("The reporter saw it");
    await view.row("A figure without a source, The closure").waitFor({ state: "detached" });
    await poll("the progress", async () => (await view.header().innerText()).includes("1 of 9 settled"));
    await workbench.editor.undo();
    await view.row("A figure without a source, The closure").waitFor();
    await poll("the progress", async () => (await view.header().innerText()).includes("0 of 9 settled"));
  });

  it("says that findings are switched off, and what it is for where there is no article", async () => {
    await workbench.runCommand("On the Record: Toggle Findings");
    await view.message().getByText("Findings are switched off for this document.").waitFor();
    await workbench.runCommand("On the Record: Toggle Findings");
    await view.row("An open TK").waitFor();
    await workbench.runCommand("View: Close All Editors");
    await view.welcome().getByText("What is asserted without a source").waitFor();
    await workbench.view().welcome().getByText("Open an article").waitFor();
    await workbench.screenshot("sources-welcome");
  });
});

const UNN = { folder: "../shared/data/articles", file: "unn-cnn.txt" };

(existsSync(`${UNN.folder}/${UNN.file}`) ? describe : describe.skip)("the Sources view of UNN’s article", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open(UNN);
  });
  after(() => workbench?.close());

  it("lists each source once", async () => {
    const view = workbench.view();
    await view.open();
    await view.row("Marco Rubio, named person").waitFor();
    for (const [words, spoken] of [
      ["Zelenskyy", "Volodymyr Zelenskyy, named person, 7 claims, strong"],
      ["Lavrov", "Sergey Lavrov, named person, 3 claims, strong"],
    ] as const) {
      await workbench.runCommand("On the Record: Filter Sources…");
      await workbench.answer(`${words}`);
      await poll(spoken, async () => (await view.spoken()).filter((label) => label === spoken).length === 1);
      await view.press("Clear the Filter of Sources");
    }
    await workbench.screenshot("sources-unn");
  });
});
