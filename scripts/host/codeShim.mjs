#!/usr/bin/env node
/**
 * Stands in for the VS Code executable: takes the command line that `@vscode/test-electron` gives it,
 * and runs the tests in the Node extension host of the embedded VS Code.
 */
import { disposeAll } from "../lib/lifetime.mjs";
import { runInExtensionHost } from "./extensionTests.mjs";

const args = process.argv.slice(2);
const tests = args.find((arg) => arg.startsWith("--extensionTestsPath="))?.split("=")[1];
const folder = args.find((arg) => !arg.startsWith("-"));

let code = 1;
try {
  code = await runInExtensionHost("node", { tests, folder, print: (text) => console.log(text) });
} catch (error) {
  console.log(`##TEST ${error.message}`);
}
await disposeAll();
process.exit(code);
