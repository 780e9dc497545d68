/** Findings in Problems: on unsaved text, as the settings say, and gone when the text or the document is. */
import * as vscode from "vscode";
import { equal, includes, ok } from "./support/assert";
import { EVENT, STORY } from "./support/story";
import { closeAll, eventually, findings, read, set, show } from "./support/workbench";

describe("problems", () => {
  afterEach(async () => {
    await set("rules.unsourcedEvent", undefined);
    await set("problems", undefined);
    await set("maxProblems", undefined);
    await set("profile", undefined);
    await closeAll();
  });

  it("shows an event without a source, in a document that was never saved", async () => {
    const { document } = await show(STORY);
    const [finding] = await findings(document, "SRC105");
    ok(finding, "there is no finding");
    equal(document.getText(finding.range), EVENT);
    equal(finding.source, "On the Record");
    equal(finding.severity, vscode.DiagnosticSeverity.Information);
    ok(typeof finding.code === "object", "the code has no link");
    includes(String(finding.code.target), "command:onTheRecord.explainRule");
  });

  it("lies on the same words where lines end in CR LF", async () => {
    const { document } = await show(STORY.replaceAll("\n", "\r\n"));
    const [finding] = await findings(document, "SRC105");
    equal(finding && document.getText(finding.range), EVENT);
  });

  it("follows the typing", async () => {
    const editor = await show(STORY);
    await findings(editor.document, "SRC105");
    const at = editor.document.positionAt(STORY.indexOf(EVENT));
    await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(1)), "Reyes said he would resign.\n"));
    await findings(editor.document, "SRC105", 0);
  });

  it("goes when the document closes", async () => {
    const { document } = await show(STORY);
    await findings(document, "SRC105");
    await closeAll();
    await eventually("no problems", () => vscode.languages.getDiagnostics(document.uri).length === 0);
  });

  it("has the severity of the settings", async () => {
    const { document } = await show(STORY);
    await findings(document, "SRC105");
    await set("rules.unsourcedEvent", "error");
    await eventually("an error", async () => {
      const [finding] = await findings(document, "SRC105");
      return finding?.severity === vscode.DiagnosticSeverity.Error;
    });
    await set("rules.unsourcedEvent", "off");
    await findings(document, "SRC105", 0);
  });

  it("has the severities of the profile", async () => {
    const { document } = await show(STORY);
    await findings(document, "SRC105");
    await set("profile", "strict");
    await eventually("a warning", async () => {
      const [finding] = await findings(document, "SRC105");
      return finding?.severity === vscode.DiagnosticSeverity.Warning;
    });
  });

  it("is limited to the most important, and says how many are left out", async () => {
    await set("maxProblems", 2);
    const { document } = await show(STORY.replaceAll("three", "TK"));
    await findings(document, "SRC401", 2);
    await findings(document, "SRC105", 0);
    const [more] = await findings(document, "more");
    equal(more?.message, "1 more finding is not shown: these 2 are the most important.");
    equal(more?.severity, vscode.DiagnosticSeverity.Information);
  });

  it("is there in tagged documents alone, where that is wished", async () => {
    await set("problems", "tagged");
    const editor = await show(STORY);
    ok((await read(editor.document)).findings.length > 0, "the article has no findings");
    await findings(editor.document, "SRC105", 0);
    const tag = "<!-- src: named; by: Tom Reyes -->";
    const at = editor.document.positionAt(STORY.indexOf("three years.") + "three years.".length);
    await editor.edit((edit) => edit.insert(at, tag));
    await findings(editor.document, "SRC105");
  });

  it("is empty where findings are switched off", async () => {
    const { document } = await show(STORY);
    await findings(document, "SRC105");
    await vscode.commands.executeCommand("onTheRecord.toggleFindings");
    await findings(document, "SRC105", 0);
    ok((await read(document)).findings.length > 0, "the article lost its findings too");
    await vscode.commands.executeCommand("onTheRecord.toggleFindings");
    await findings(document, "SRC105");
  });
});
