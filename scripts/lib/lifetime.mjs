/**
 * What a script has started or made and must not leave behind: servers, browsers, scratch folders.
 * Whoever makes such a thing owns it here; all of them go, last made first, at `disposeAll()` and
 * when the script is interrupted.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const owned = new Set();

/** Registers how to undo something; gives back a function that undoes it now, once. */
export function own(dispose) {
  const disposeOnce = async () => {
    if (owned.delete(disposeOnce)) await dispose();
  };
  owned.add(disposeOnce);
  return disposeOnce;
}

export async function disposeAll() {
  for (const dispose of [...owned].reverse()) {
    await dispose().catch((error) => console.error(`while cleaning up: ${error.message}`));
  }
}

/** A folder that is gone when the script ends, optionally filled with a copy of another. */
export function scratchFolder(purpose, copyOf) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `on-the-record-${purpose}-`));
  own(async () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  if (copyOf) cpSync(copyOf, folder, { recursive: true });
  return folder;
}

async function endNow(code) {
  await disposeAll();
  process.exit(code);
}

// `once`: a second Ctrl+C, while the first is being answered, ends the script at once.
for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 })) {
  process.once(signal, () => endNow(128 + number));
}

process.once("uncaughtException", (error) => {
  console.error(error);
  endNow(1);
});

// npm starts a script through a shell. When npm is told to end, that shell dies and passes nothing
// on: its script has to notice that it was left behind.
const LOOK_FOR_PARENT_MS = 500;
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || endNow(1), LOOK_FOR_PARENT_MS).unref();
}
