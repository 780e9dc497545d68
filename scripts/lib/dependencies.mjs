/**
 * Brings `node_modules` to what `package-lock.json` says, and does nothing where it is that already.
 */
import { lstatSync, readFileSync } from "node:fs";
import { npm } from "./commands.mjs";
import { inRoot, seconds } from "./project.mjs";

const OLDEST_NODE = 20;

/** Installs what is missing. Throws, in words for a person, where that cannot be done. */
export async function installDependencies() {
  const major = Number.parseInt(process.versions.node, 10);
  if (major < OLDEST_NODE) {
    throw new Error(`Node ${OLDEST_NODE} or newer is needed; this is Node ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  // npm ci begins by emptying the folder that it is a link to: that of another checkout.
  if (lstatSync(inRoot("node_modules"), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error(
      "node_modules is a link to another folder and lacks what package-lock.json says: run npm ci there.",
    );
  }
  const begun = performance.now();
  console.log("Installing the project's dependencies (npm ci) …");
  const { code, output } = await npm(["ci"]);
  if (code !== 0) throw new Error(`npm ci failed:\n${output}`);
  console.log(`The project's dependencies are installed, in ${seconds(begun)}.`);
}

/**
 * npm keeps a second lockfile inside `node_modules`, written last: what is really there. Entries
 * marked optional may be absent from it: they are binaries for other platforms.
 */
function isInstalled() {
  let installed;
  try {
    installed = readLock(inRoot("node_modules", ".package-lock.json"));
  } catch {
    return false;
  }
  return Object.entries(readLock(inRoot("package-lock.json"))).every(([folder, wanted]) => {
    if (folder === "") return true;
    const found = installed[folder];
    return found ? found.version === wanted.version : wanted.optional === true;
  });
}

const readLock = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
