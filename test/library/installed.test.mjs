/** The package that `npm run pack` has made, installed without a network, and used from all sides. */
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { npm, runQuietly } from "../../scripts/lib/commands.mjs";
import { scratchFolder } from "../../scripts/lib/lifetime.mjs";
import { inRoot, manifest, npmPackage } from "../../scripts/lib/project.mjs";
import { CONSUMER } from "./consumer.mjs";

const SAMPLE = inRoot("media", "sample", "harbour-bridge.md");

describe("the package for npm", () => {
  let folder;
  let installed;

  before(async () => {
    folder = scratchFolder("library");
    writeFileSync(path.join(folder, "package.json"), '{ "private": true }');
    const { code, output } = await npm(["install", "--offline", "--no-audit", "--no-fund", npmPackage], {
      cwd: folder,
    });
    assert.equal(code, 0, output);
    installed = path.join(folder, "node_modules", manifest.name);
  });

  /** Runs a program in the folder; gives what it prints. */
  async function printed(name, program) {
    writeFileSync(path.join(folder, name), program);
    const { code, output } = await runQuietly(process.execPath, [name], { cwd: folder });
    assert.equal(code, 0, output);
    return output;
  }

  /** What a program prints to tell its reading of the sample article. */
  const tell = (article) => `console.log(JSON.stringify(${article}))`;
  const READ = `createAnalyst().analyse({ text: require("node:fs").readFileSync(${JSON.stringify(SAMPLE)}, "utf8"), format: "markdown" })`;

  it("holds what users need, and needs nothing else", () => {
    const files = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^SRC\d{3}\.md$/.test(entry.name))
      .map((entry) => path.relative(installed, path.join(entry.parentPath ?? entry.path, entry.name)))
      .map((file) => file.split(path.sep).join("/"));
    assert.deepEqual(
      files.filter((file) => !file.startsWith("docs/")).sort(),
      [
        ...[
          "CHANGELOG.md",
          "LICENSE",
          "README.md",
          "api/on-the-record.api.md",
          "dist/cli.js",
          "dist/library.cjs",
          "dist/library.d.cts",
        ],
        ...["dist/library.d.mts", "dist/library.mjs", "package.json"],
      ].sort(),
    );
    assert.ok(files.includes("docs/library.md"));
    assert.ok(!files.includes("docs/test-articles.md"));
    assert.deepEqual(
      readdirSync(path.dirname(installed)).filter((name) => !name.startsWith(".")),
      [manifest.name],
    );
  });

  it("has nothing that publint would change", async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, level: "suggestion", strict: true, pack: false });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it("does in its docs what they say", async () => {
    const docs = readFileSync(path.join(installed, "docs", "library.md"), "utf8");
    const examples = [...docs.matchAll(/```js\n(.*?)```\n\n```text\n(.*?)```/gs)];
    assert.ok(examples.length > 1);
    await Promise.all(
      examples.map(async ([, program, output], i) => assert.equal(await printed(`example${i}.mjs`, program), output)),
    );
  });

  it("is loaded once by a program that requires and imports it", async () => {
    const program = `
      const required = require("on-the-record");
      import("on-the-record").then((imported) => {
        const names = Object.keys(imported).filter((name) => !["default", "module.exports"].includes(name));
        console.log(names.every((name) => imported[name] === required[name]), names.sort().join() === Object.keys(required).sort().join());
      });`;
    assert.equal(await printed("both.cjs", program), "true true\n");
  });

  it("reads an article in a bundle without Node and without a page as in Node", async () => {
    const inNode = await printed("node.cjs", `const { createAnalyst } = require("on-the-record");\n${tell(READ)}`);
    const { outputFiles, metafile, warnings } = await build({
      stdin: { contents: 'export { createAnalyst } from "on-the-record";', resolveDir: folder },
      bundle: true,
      write: false,
      metafile: true,
      format: "iife",
      globalName: "library",
      platform: "browser",
    });
    assert.deepEqual(warnings, []);
    assert.deepEqual(
      Object.keys(metafile.inputs).map((file) => path.basename(file)),
      ["library.mjs", "<stdin>"],
    );
    const world = vm.createContext({ text: readFileSync(SAMPLE, "utf8") });
    vm.runInContext(outputFiles[0].text, world);
    const inBundle = vm.runInContext(
      'JSON.stringify(library.createAnalyst().analyse({ text, format: "markdown" }))',
      world,
    );
    assert.deepEqual(JSON.parse(inBundle), JSON.parse(inNode));
    assert.ok(JSON.parse(inNode).attributions.length > 20);
  });

  it("has types for every way in which TypeScript looks for them", async () => {
    const compiled = async (name, file, options) => {
      const project = path.join(folder, name);
      mkdirSync(project);
      writeFileSync(path.join(project, file), CONSUMER);
      const compilerOptions = { strict: true, noEmit: true, target: "ES2022", lib: ["ES2022"], types: [], ...options };
      writeFileSync(path.join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
      const tsc = inRoot("node_modules", "typescript", "bin", "tsc");
      return { name, ...(await runQuietly(process.execPath, [tsc, "-p", project])) };
    };
    const results = await Promise.all([
      compiled("import", "use.mts", { module: "nodenext" }),
      compiled("require", "use.cts", { module: "nodenext" }),
      compiled("node16", "use.mts", { module: "node16" }),
      compiled("bundler", "use.ts", { module: "esnext", moduleResolution: "bundler" }),
    ]);
    assert.deepEqual(
      results.filter(({ code }) => code !== 0),
      [],
    );
  });

  it("brings the command line", async () => {
    assert.ok(readdirSync(path.join(folder, "node_modules", ".bin")).includes("on-the-record"));
    const { code, output } = await runQuietly(process.execPath, [path.join(installed, "dist", "cli.js"), "--help"]);
    assert.equal(code, 0, output);
  });
});
