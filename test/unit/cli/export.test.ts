/** `on-the-record export`: each format by its word, to standard output, into a file or a folder. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { exportCommand } from "../../../src/cli/commands/export";
import { EXPORTS } from "../../../src/exports";
import { run, Workplace } from "./support";

const STORY =
  "SKELLMOUTH – The bridge was shut on Tuesday.\n\n“It was rusty,” said Ann Lee, the city clerk.\n\nResidents said they had written to the mayor.\n";

describe("the command line: export", () => {
  let place: Workplace;
  beforeEach(() => {
    place = new Workplace();
  });
  afterEach(() => place.leave());

  it("has a word for each format", () => {
    assert.deepEqual(
      exportCommand.options.format?.type === "choice" && exportCommand.options.format.choices,
      EXPORTS.map(({ id }) => id),
    );
  });

  for (const { id } of EXPORTS)
    it(`prints ${id}`, async () => {
      place.write("a.md", STORY);
      const { code, out, err } = await run(["export", "--format", id, "a.md"]);
      assert.deepEqual([code, err], [0, ""]);
      assert.match(out, /Ann Lee/);
      if (id !== "fact-check") assert.ok(JSON.parse(out));
    });

  it("writes one file, or one for each article of a folder", async () => {
    place.write("drafts/a.md", STORY);
    place.write("drafts/b.txt", STORY);
    assert.equal((await run(["export", "-f", "ninjs", "-o", "out/a.json", "drafts/a.md"])).code, 0);
    assert.match(readFileSync("out/a.json", "utf8"), /Ann Lee/);
    const { code, out } = await run(["export", "-f", "fact-check", "--into", "sheets", "drafts"]);
    assert.deepEqual([code, out], [0, ""]);
    assert.deepEqual(readdirSync("sheets").sort(), ["a.fact-check.csv", "b.fact-check.csv"]);
  });

  it("writes no article over another's", async () => {
    place.write("one/a.md", STORY);
    place.write("two/a.md", STORY.replace("Ann Lee", "Piet Vos"));
    const { code, err } = await run(["export", "--into", "out", "one", "two"]);
    assert.equal(code, 2);
    assert.match(err, /two\/a\.md: not written, since out\/a\.annotations\.jsonld is of one\/a\.md/);
    assert.match(readFileSync("out/a.annotations.jsonld", "utf8"), /Ann Lee/);
  });

  it("calls the article by its address", async () => {
    place.write("a.md", STORY);
    const { out } = await run(["export", "-f", "schema-org", "--address", "https://example.org/é", "a.md"]);
    assert.equal(JSON.parse(out)["@id"], "https://example.org/%C3%A9");
  });

  it("says what cannot be meant, and writes nothing", async () => {
    place.write("a.md", STORY);
    place.write("b.md", STORY);
    place.write("list.md", "- buy milk\n- call the plumber\n- water the plants\n");
    for (const [words, problem] of [
      ["a.md b.md", /--into says into which folder/],
      ["-o out --into out a.md", /only one of them/],
      ["--into out --address https://example.org a.md b.md", /--address is that of one article/],
      ["-o out --address bridge a.md", /a whole address/],
      ["-o out list.md", /list\.md: read as no article/],
      ["--into a.md/below b.md", /a\.md\/below\/b\..*: no such file/],
    ] as const) {
      const { code, out, err } = await run(["export", ...words.split(" ")]);
      assert.deepEqual([code, out], [2, ""], words);
      assert.match(err, problem);
      assert.ok(!existsSync("out"));
    }
  });
});
