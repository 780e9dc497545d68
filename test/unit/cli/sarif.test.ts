/** `check --format sarif`: what the published schema asks, and what code scanning needs beyond it. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import type { Log, Region, Result, Run } from "sarif";
import { createAnalyst } from "../../../src/core";
import { applyEdits } from "../../../src/core/edits";
import { RULES } from "../../../src/core/rules";
import { findingsIn, inNews, readingFor } from "../rules/news";
import { run, Workplace } from "./support";

const HOME = process.cwd();
const SAMPLE = path.join(HOME, "media/sample/harbour-bridge.md");
/** It is another's article, and not part of the repository. */
const UNN = path.join(HOME, "../shared/data/articles/unn-cnn.txt");

/** The schema calls itself by a draft before 07; for what it uses the two are the same. */
const {
  id: _id,
  $schema: _draft,
  ...SCHEMA
} = JSON.parse(readFileSync("test/fixtures/schemas/sarif-2.1.0.json", "utf8"));
const validate = addFormats(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })).compile(SCHEMA);

describe("check as SARIF", () => {
  let place: Workplace;
  const write = (name: string, content: string | Uint8Array) => place.write(name, content);
  const check = async (...args: string[]): Promise<Run & { readonly results: Result[] }> => {
    const { out } = await run(["check", "--quiet", "-f", "sarif", "--max-findings", "10000", ...args]);
    const log = JSON.parse(out) as Log;
    assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 3)));
    return log.runs[0] as Run & { readonly results: Result[] };
  };

  beforeEach(() => {
    place = new Workplace();
  });
  afterEach(() => place.leave());

  for (const [what, file] of [
    ["the sample article", SAMPLE],
    ["the article on security guarantees", UNN],
  ] as const) {
    it(`holds the findings of ${what}, each where it stands`, async function () {
      if (!existsSync(file)) return this.skip();
      const text = readFileSync(file, "utf8");
      const { results } = await check(file);
      const format = file.endsWith(".md") ? "markdown" : "plain";
      const { findings } = createAnalyst().analyse({ text, format });
      assert.ok(findings.length > 0);
      assert.deepEqual(
        results.map(({ ruleId, locations }) => [ruleId, regionOf(locations![0]!.physicalLocation!.region!, text)]),
        findings.map(({ code, span }) => [code, text.slice(span.start, span.end)]),
      );
    });
  }

  it("tells of every rule, and of a run without findings or files", async () => {
    write("list.md", "- ropes\n");
    const { results, tool, invocations } = await check("list.md");
    assert.deepEqual(results, []);
    assert.deepEqual(invocations, [{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    assert.deepEqual(
      tool.driver.rules!.map(({ id }) => id),
      RULES.map(({ code }) => code),
    );
    for (const { helpUri, fullDescription, help } of tool.driver.rules!) {
      assert.equal(new URL(helpUri!).protocol, "https:");
      assert.doesNotMatch(`${fullDescription!.text}${help!.text}`, /[`*]/);
    }
    write("empty/a.png", "");
    assert.deepEqual((await check("empty")).artifacts, []);
  });

  it("says what could not be read", async () => {
    const [invocation] = (await check("gone.txt")).invocations!;
    assert.equal(invocation!.executionSuccessful, false);
    assert.match(invocation!.toolExecutionNotifications![0]!.message.text!, /^gone\.txt: no such file/);
  });

  it("gives addresses from the current folder, and full ones outside it", async () => {
    write("desk/drafts/100% a:b?#é.txt", inNews("Critics say the quay is rotten."));
    write("other.txt", inNews("Critics say the quay is rotten."));
    process.chdir("desk");
    const { results, artifacts, originalUriBaseIds } = await check("drafts", "../other.txt");
    const [within, outside] = [results[0]!, results.at(-1)!].map(
      ({ locations }) => locations![0]!.physicalLocation!.artifactLocation!,
    );
    const base = new URL(originalUriBaseIds!.SRCROOT!.uri!);
    assert.equal(base.href, pathToFileURL(`${process.cwd()}/`).href);
    assert.equal(fileURLToPath(new URL(within!.uri!, base)), path.resolve("drafts/100% a:b?#é.txt"));
    assert.deepEqual([outside!.uri, outside!.uriBaseId], [pathToFileURL(path.resolve("../other.txt")).href, undefined]);
    assert.deepEqual(
      artifacts!.map(({ location }) => location!.uri),
      [within!.uri, outside!.uri],
    );
  });

  it("counts in UTF-16 units without the byte-order mark, whatever the line ends", async () => {
    const text = inNews("🚢 The pier is old. Critics say the quay is rotten.").replaceAll("\n", "\r\n");
    for (const [name, content] of [
      ["a.txt", Buffer.from(`\uFEFF${text}`)],
      ["b.txt", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ] as const) {
      write(name, content);
      const { results, columnKind, artifacts } = await check(name);
      const region = results.find(({ ruleId }) => ruleId === "SRC106")!.locations![0]!.physicalLocation!.region!;
      assert.equal(columnKind, "utf16CodeUnits");
      assert.equal(artifacts![0]!.encoding, name === "a.txt" ? "UTF-8" : "UTF-16LE");
      assert.equal(regionOf(region, text), "Critics");
      assert.deepEqual([region.startLine, region.startColumn, region.endColumn], [5, 21, 28]);
      assert.equal(region.snippet!.text, "Critics");
    }
  });

  it("has fixes that make what the editor's make", async () => {
    const fixed = RULES.flatMap(({ code, fixes, examples }) => fixes.map(({ before }) => ({ code, before, examples })));
    let tried = 0;
    for (const [i, { code, before, examples }] of fixed.entries()) {
      if (examples.desk || code === "SRC402" || code === "SRC404") continue;
      const profile = readingFor(code).settings?.profile ?? "standard";
      const name = write(`${i}.md`, before);
      const { results } = await check("--profile", profile, name);
      const findings = findingsIn(before, { format: "markdown", settings: { profile } });
      assert.equal(results.length, findings.length);
      results.forEach(({ fixes = [] }, at) => {
        const expected = findings[at]!.fixes.map(({ edits }) => applyEdits(before, edits));
        assert.deepEqual(
          fixes.map((fix) => applied(fix, before)),
          expected,
          name,
        );
        tried += expected.length;
      });
    }
    assert.ok(tried > 15, `${tried} fixes`);
  });

  it("knows a finding again where it has moved, and two alike apart", async () => {
    const prints = async (text: string) => {
      write("a.txt", text);
      return (await check("a.txt")).results.map((result) => result.partialFingerprints!["onTheRecordFinding/v1"]!);
    };
    const text = inNews("Critics say the pier is rotten.\n\nCritics say the quay is rotten.");
    const before = await prints(text);
    assert.equal(new Set(before).size, before.length);
    assert.deepEqual(await prints(`Fog on the quay\n\n${text.replaceAll("\n", "\r\n")}`), before);
  });

  it("escapes what messages would take for links and places", async () => {
    write("a.txt", inNews("“It is a [shameful] {0} disgrace,” an official familiar with the talks said."));
    const judgement = (await check("a.txt")).results.find(({ ruleId }) => ruleId === "SRC206")!;
    assert.equal(judgement.message.text, "“a \\[shameful\\] {{0}} disgrace”: a source without a name judges.");
  });
});

/** The words of a region, found by its lines and by its offsets. */
function regionOf(region: Region, text: string): string {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length)];
  const start = starts[region.startLine! - 1]! + region.startColumn! - 1;
  const end = starts[region.endLine! - 1]! + region.endColumn! - 1;
  assert.deepEqual([region.charOffset, region.charLength], [start, end - start]);
  return text.slice(start, end);
}

/** As a viewer applies it: the regions as they are before, from the last one on. */
function applied({ artifactChanges }: NonNullable<Result["fixes"]>[number], text: string): string {
  const replacements = [...artifactChanges[0]!.replacements].reverse();
  return replacements.reduce((result, { deletedRegion: { charOffset, charLength }, insertedContent }) => {
    return result.slice(0, charOffset) + (insertedContent?.text ?? "") + result.slice(charOffset! + charLength!);
  }, text);
}
