/**
 * Brings all that `npm test` needs from npm: the project's dependencies and, where it can run, the embedded VS Code, at
 * the same time. Does nothing where they are there.
 *
 * `node scripts/install.mjs` does it by hand.
 */
import { fileURLToPath } from "node:url";
import { hostSupported, installHost } from "./host/setup.mjs";
import { installDependencies } from "./lib/dependencies.mjs";

/** Begins with both; each settles by itself. */
export function installAll() {
  return { dependencies: installDependencies(), host: hostSupported ? installHost() : Promise.resolve() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await Promise.all(Object.values(installAll()));
