/**
 * Builds the extension, the command line and the tests into `dist/`.
 */
import { run } from "./commands.mjs";
import { inRoot } from "./project.mjs";

export async function build(...options) {
  const code = await run(process.execPath, [inRoot("esbuild.js"), ...options]);
  if (code !== 0) throw new Error("The build failed.");
}
