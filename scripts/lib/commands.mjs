/**
 * Runs other programs: a command-line tool of the project, npm, one of our own scripts.
 */
import { fork, spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import os from "node:os";
import path from "node:path";
import { own } from "./lifetime.mjs";
import { inRoot, root } from "./project.mjs";

/** Runs a program with its output on the terminal, or given to `print` in pieces; gives its exit code. */
export function run(command, args, { print, ...options } = {}) {
  const output = print ? "pipe" : "inherit";
  return ended(passingOn(spawn(command, args, { cwd: root, stdio: ["ignore", output, output], ...options }), print));
}

/** Runs a program silently; gives its exit code and all that it printed. */
export async function runQuietly(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], ...options });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
    });
  }
  return { code: await ended(child), output };
}

/** Runs npm: the one that started us, where one did. */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js")) return runQuietly(process.execPath, [cli, ...args], options);
  return runQuietly("npm", args, { shell: process.platform === "win32", ...options });
}

/** Runs a tool that `npm ci` installed, given the script behind it: `@biomejs/biome/bin/biome`. */
export const runTool = (script, args, options) =>
  run(process.execPath, [inRoot("node_modules", script), ...args], options);

/**
 * Runs one of our scripts in a process of its own, as `run` does; gives its exit code and what it reported. With
 * `gently` it takes the processor's time that others leave.
 */
export async function runScript(script, args, { print, gently = false } = {}) {
  const child = passingOn(fork(inRoot("scripts", script), args, { cwd: root, silent: print !== undefined }), print);
  if (gently) os.setPriority(child.pid, os.constants.priority.PRIORITY_LOW);
  let report;
  child.on("message", (message) => {
    report = message;
  });
  return { code: await ended(child), report };
}

function passingOn(child, print) {
  if (print) for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", print);
  return child;
}

/**
 * Waits for a child; gives its exit code. When we are interrupted, the child is told and waited for,
 * and whoever awaits it here goes on no more.
 */
export function ended(child) {
  return new Promise((resolve, reject) => {
    const closed = new Promise((done) => child.once("close", done));
    let interrupted = false;
    const release = own(async () => {
      interrupted = true;
      child.kill("SIGTERM");
      await closed;
    });
    child.once("error", reject);
    closed.then((code) => {
      if (interrupted) return;
      release();
      resolve(code ?? 1);
    });
  });
}

/** Where a command is, or nothing. */
export function onPath(command) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, command)).find(isExecutable);
}

export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
