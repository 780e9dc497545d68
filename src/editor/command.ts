/** Registers a command of ours. */
import * as vscode from "vscode";
import { commandId } from "./manifest/commands";

/**
 * `run` is given what the command is called on and what it would ask for, if the caller knows that. The context menu of
 * an editor calls every command on the document's address, which is neither.
 */
export function command<First, More extends unknown[]>(
  name: Parameters<typeof commandId>[0],
  run: (first?: First, ...more: More) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(commandId(name), (first?: First, ...more: More) =>
    run(first instanceof vscode.Uri ? undefined : first, ...more),
  );
}
