/**
 * Runs the embedded VS Code: a server on this machine, whose workbench a browser opens.
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runQuietly } from "../lib/commands.mjs";
import { own, scratchFolder } from "../lib/lifetime.mjs";
import { artefacts, extensionId, inRoot, manifest, root } from "../lib/project.mjs";
import { installHost } from "./setup.mjs";

/** A workbench with the article in it, and nothing that asks, greets, suggests or calls home. */
const SETTINGS = {
  "chat.disableAIFeatures": true,
  // What moves by itself is drawn by the processor, without end.
  "editor.cursorBlinking": "solid",
  "editor.wordWrap": "on",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  // In a browser it is on unless one says so; on the desktop it is off.
  "files.autoSave": "off",
  "git.enabled": false,
  "remote.autoForwardPorts": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.enableExperiments": false,
  "workbench.reduceMotion": "on",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 3_000;

/**
 * Starts a server; it stops with the script. `settings` are the user's; `extensions` is the folder
 * of the installed extensions; `log` is the name of a file in `artefacts/`. `driven`: by a test.
 * Only then does the workbench run an extension from its sources, and it shows no toasts.
 */
export async function startServer({ settings = {}, extensions, driven = true, log }) {
  const host = await installHost();
  const data = scratchFolder("server");
  const allSettings = { ...SETTINGS, ...settings };
  const settingsFile = path.join(data, "data/User/settings.json");
  mkdirSync(path.dirname(settingsFile), { recursive: true });
  writeFileSync(settingsFile, JSON.stringify(allSettings));
  const token = randomBytes(16).toString("hex");
  const child = spawn(
    host.node,
    [
      host.server,
      ...["--host", "127.0.0.1", "--port", "0", "--connection-token", token],
      ...["--server-data-dir", data, "--accept-server-license-terms"],
      ...["--telemetry-level", "off", "--disable-workspace-trust"],
      ...(driven ? ["--enable-smoke-test-driver"] : []),
      ...(extensions ? ["--extensions-dir", extensions] : []),
    ],
    { env: environment(data), stdio: ["ignore", "pipe", "pipe"], detached: true },
  );
  own(() => stop(child));
  const port = await listening(child, log);
  return new Server(child, { port, token, settingsFile, settings: allSettings });
}

/** Installs a packaged extension into `extensions`, as a user would. */
export async function installExtension(vsix, extensions) {
  const host = await installHost();
  const data = scratchFolder("install");
  const args = [host.server, "--server-data-dir", data, "--extensions-dir", extensions, "--install-extension", vsix];
  const { code, output } = await runQuietly(host.node, args, { env: environment(data) });
  if (code !== 0 || !/successfully installed/.test(output)) throw new Error(`${vsix} did not install:\n${output}`);
}

/** Puts the extension as it has been built, unpacked, into `extensions`: the files that a package would hold. */
export async function copyExtension(extensions) {
  const { listFiles, PackageManager } = await import("@vscode/vsce");
  const folder = path.join(extensions, `${extensionId}-${manifest.version}`);
  for (const file of await listFiles({ cwd: root, packageManager: PackageManager.None })) {
    cpSync(inRoot(file), path.join(folder, file));
  }
}

/** Sockets go where they are cleaned up; no gallery is asked; no Node of ours or editor around us interferes. */
function environment(data) {
  return {
    ...process.env,
    NODE_OPTIONS: "",
    EXTENSIONS_GALLERY: "{}",
    VSCODE_IPC_HOOK_CLI: "",
    TMPDIR: data,
    XDG_RUNTIME_DIR: data,
  };
}

class Server {
  constructor(child, { port, token, settingsFile, settings }) {
    /** Settles when the server stops. */
    this.ended = new Promise((resolve) => child.once("exit", resolve));
    this.authority = `127.0.0.1:${port}`;
    this.token = token;
    /** The user's settings: where they are, and what stands there at first. */
    this.settingsFile = settingsFile;
    this.settings = settings;
  }

  /** A file of this machine, as the workbench calls it: its authority must be the page's own. */
  uri(file) {
    return `vscode-remote://${this.authority}${path.resolve(file)}`;
  }

  /** The address of a workbench on a folder, with some files open; `developed`: with our extension from its sources. */
  address(folder, { files = [], tests, developed = false }) {
    const payload = [
      ["skipWelcome", "true"],
      ["skipReleaseNotes", "true"],
      ...files.map((file) => ["openFile", this.uri(file)]),
    ];
    if (developed) payload.push(["extensionDevelopmentPath", this.uri(root)]);
    if (tests) payload.push(["extensionTestsPath", this.uri(tests)]);
    const query = new URLSearchParams({
      tkn: this.token,
      folder: path.resolve(folder),
      payload: JSON.stringify(payload),
    });
    return `http://${this.authority}/?${query}`;
  }
}

/** Waits until the server says its port; what it prints goes to a log. */
function listening(child, log) {
  mkdirSync(artefacts, { recursive: true });
  const out = createWriteStream(path.join(artefacts, `${log}.log`));
  for (const stream of [child.stdout, child.stderr]) stream.pipe(out, { end: false });
  return new Promise((resolve, reject) => {
    let printed = "";
    const read = (chunk) => {
      printed += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(printed)?.[1];
      if (!port) return;
      child.stdout.off("data", read);
      resolve(port);
    };
    child.stdout.on("data", read);
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the VS Code server ended with code ${code}:\n${printed}`)));
    setTimeout(() => reject(new Error("the VS Code server did not start")), START_LIMIT_MS).unref();
  });
}

/** Ends the server and the extension hosts that it started: its process group. */
async function stop(child) {
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // The group is gone.
    }
  };
  if (child.exitCode === null && child.signalCode === null) {
    const exited = new Promise((resolve) => child.once("exit", resolve));
    signal("SIGTERM");
    const impatience = setTimeout(() => signal("SIGKILL"), STOP_LIMIT_MS);
    await exited;
    clearTimeout(impatience);
  }
  signal("SIGKILL");
}
