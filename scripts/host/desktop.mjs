/**
 * Finds desktop VS Code on this machine, or downloads it.
 */
import { existsSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { onPath, run } from "../lib/commands.mjs";
import { inRoot, root } from "../lib/project.mjs";

/** The command that each edition puts on the PATH. */
const COMMANDS = ["code", "code-insiders", "codium"];

/** Where each edition's command is when it is not on the PATH. */
const PLACES = {
  darwin: ["/Applications", path.join(os.homedir(), "Applications")].flatMap((folder) => [
    path.join(folder, "Visual Studio Code.app/Contents/Resources/app/bin/code"),
    path.join(folder, "Visual Studio Code - Insiders.app/Contents/Resources/app/bin/code"),
    path.join(folder, "VSCodium.app/Contents/Resources/app/bin/codium"),
  ]),
  linux: [
    "/usr/share/code/bin/code",
    "/usr/share/codium/bin/codium",
    "/snap/bin/code",
    "/var/lib/flatpak/exports/bin/com.visualstudio.code",
    "/var/lib/flatpak/exports/bin/com.vscodium.codium",
  ],
  win32: [path.join(process.env.LOCALAPPDATA ?? "", "Programs"), process.env.ProgramFiles ?? ""].flatMap((folder) => [
    path.join(folder, "Microsoft VS Code/bin/code.cmd"),
    path.join(folder, "Microsoft VS Code Insiders/bin/code-insiders.cmd"),
    path.join(folder, "VSCodium/bin/codium.cmd"),
  ]),
};

/** A window can be shown here. */
export const hasScreen =
  process.platform !== "linux" || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** The command of the desktop VS Code that is installed, or nothing. */
export function installedDesktop() {
  const commands = process.platform === "win32" ? COMMANDS.map((command) => `${command}.cmd`) : COMMANDS;
  return commands.map(onPath).find(Boolean) ?? PLACES[process.platform]?.find((place) => existsSync(place));
}

/** Downloads desktop VS Code into `.vscode-test/`, once; gives its executable. */
export async function downloadDesktop() {
  const { downloadAndUnzipVSCode } = await import("@vscode/test-electron");
  return downloadAndUnzipVSCode({ version: "stable", cachePath: inRoot(".vscode-test") });
}

/** Opens a new window with our extension from its sources, and waits until it is closed; gives the exit code. */
export function openDesktop(command, folder, file, options = []) {
  const args = ["--new-window", "--wait", `--extensionDevelopmentPath=${root}`, ...options, folder, file];
  if (process.platform !== "win32") return run(command, args);
  // Windows runs a .cmd through its shell, which splits at spaces.
  const quoted = args.map((arg) => `"${arg}"`);
  return run(`"${command}"`, quoted, { shell: true });
}
