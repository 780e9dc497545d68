/**
 * Where things are in this project, and what Node it asks for. Imports nothing that `npm ci`
 * brings, so that every script can start on a fresh clone.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

export const inRoot = (...parts) => path.join(root, ...parts);

/** Logs and screenshots of a test run. */
export const artefacts = inRoot("artefacts");

export const manifest = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));

/** `publisher.name`, as VS Code knows it. */
export const extensionId = `${manifest.publisher}.${manifest.name}`;

/** Where `npm run package` puts what users install. */
export const vsix = inRoot("dist", `${manifest.name}-${manifest.version}.vsix`);

/** Where `npm run pack` puts what programs install. */
export const npmPackage = inRoot("dist", `${manifest.name}-${manifest.version}.tgz`);

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
