/** The extension wakes for an article, gives its api, and keeps out of VS Code's way. */
import * as vscode from "vscode";
import { commandId, LINK_COMMANDS } from "../../src/editor/manifest/commands";
import { VIEWS } from "../../src/editor/manifest/views";
import { equal, ok } from "./support/assert";
import { closeAll, EXTENSION_ID, eventually, read, show } from "./support/workbench";

interface Contributes {
  readonly commands: readonly { readonly command: string }[];
  readonly keybindings: readonly { readonly key: string; readonly mac: string }[];
}

describe("activation", () => {
  after(closeAll);

  it("wakes when a plain-text document opens", async () => {
    await show("The mayor resigned on Monday.");
    await eventually("activation", () => vscode.extensions.getExtension(EXTENSION_ID)?.isActive);
  });

  it("reads an untitled document", async () => {
    const editor = await show("Mayor Tom Reyes said the bridge would open in three years.");
    const article = await read(editor.document);
    ok(article.attributions.length > 0, "no attribution was found");
  });

  it("has a command behind each title in the manifest", async () => {
    const there = new Set(await vscode.commands.getCommands(true));
    const missing = contributes()
      .commands.map(({ command }) => command)
      .filter((command) => !there.has(command));
    equal(missing, []);
  });

  it("has no command but those of the manifest and those of our own links", async () => {
    const known = new Set<string>([
      ...contributes().commands.map(({ command }) => command),
      ...LINK_COMMANDS.map((name) => commandId(name)),
    ]);
    const there = (await vscode.commands.getCommands(true)).filter((command) => command.startsWith("onTheRecord."));
    // VS Code makes commands of each view: `onTheRecord.sources.focus`.
    const ours = there.filter(
      (command) => !Object.keys(VIEWS).some((view) => command.startsWith(`onTheRecord.${view}.`)),
    );
    equal(
      ours.filter((command) => !known.has(command)),
      [],
    );
  });

  it("takes no key that VS Code has given away", async () => {
    const defaults = await vscode.workspace.openTextDocument(
      vscode.Uri.parse("vscode://defaultsettings/keybindings.json"),
    );
    const bindings = defaults.getText().matchAll(/"key":\s*"([^"]+)",[^}]*?"command":\s*"([^"]+)"/g);
    const taken = new Set([...bindings].flatMap(([, key, command]) => (isOurs(command) ? [] : [key])));
    ok(taken.has("ctrl+k ctrl+s") || taken.has("cmd+k cmd+s"), "the default keys were not found");
    const ours = contributes().keybindings.flatMap(({ key, mac }) => [key, mac]);
    equal(
      ours.filter((key) => taken.has(key)),
      [],
    );
  });
});

function isOurs(command: string | undefined): boolean {
  return contributes().commands.some((one) => one.command === command);
}

function contributes(): Contributes {
  return vscode.extensions.getExtension(EXTENSION_ID)?.packageJSON.contributes;
}
