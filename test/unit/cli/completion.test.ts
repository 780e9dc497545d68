/** Completion: the script for bash run by bash. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { COMMANDS } from "../../../src/cli/commands";
import { run, Workplace } from "./support";

describe("completion", () => {
  let script = "";
  before(async () => {
    script = (await run(["completion", "bash"])).out;
  });

  /** What Tab offers after a line, as bash itself calls the function. */
  const offered = (...line: string[]): string[] => {
    const words = line.map((word) => `'${word}'`).join(" ");
    const asked = `${script}
COMP_WORDS=(on-the-record ${words}); COMP_CWORD=${line.length}; _on_the_record; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr, status } = spawnSync("bash", ["-c", asked], { encoding: "utf8" });
    assert.deepEqual([status, stderr], [0, ""]);
    return stdout.split("\n").filter(Boolean);
  };

  it("offers commands, options, their values and files", () => {
    assert.deepEqual(offered(""), [...COMMANDS.map(({ name }) => name), "help", "--help", "--version"]);
    assert.deepEqual(offered("so"), ["sources"]);
    assert.deepEqual(offered("sources", "--f"), ["--format"]);
    assert.deepEqual(offered("sources", "--format", ""), ["table", "csv", "json"]);
    assert.deepEqual(offered("sources", "-f", "c"), ["csv"]);
    assert.deepEqual(offered("sources", "--color", "a"), ["auto", "always"]);
    assert.deepEqual(offered("strip", "--no"), ["--no-ignore"]);
    assert.deepEqual(offered("completion", "z"), ["zsh"]);
    assert.deepEqual(offered("help", "re"), ["ready", "report"]);
    const place = new Workplace();
    place.write("bridge.md", "");
    assert.deepEqual(offered("sources", "bri"), ["bridge.md"]);
    for (const option of ["--output", "-o"]) assert.deepEqual(offered("report", option, "bri"), ["bridge.md"]);
    place.leave();
  });

  for (const shell of ["zsh", "fish"]) {
    it(`knows every command and option: ${shell}`, async () => {
      const { code, out } = await run(["completion", shell]);
      assert.equal(code, 0);
      for (const { name, options } of COMMANDS) {
        assert.ok(out.includes(name));
        for (const [key, { says }] of Object.entries(options))
          assert.ok(out.includes(says.replaceAll("'", "'\\''").slice(0, 20)), `${name} ${key}`);
      }
    });
  }

  it("offers the same in fish", async function () {
    const place = new Workplace();
    place.write("completion.fish", (await run(["completion", "fish"])).out);
    const ask = (line: string) =>
      spawnSync("fish", ["--no-config", "-c", `source completion.fish; complete -C '${line}'`], { encoding: "utf8" });
    try {
      if (ask("").error) return this.skip();
      const offers = (line: string) =>
        ask(line)
          .stdout.split("\n")
          .map((one) => one.split("\t")[0]);
      assert.ok(offers("on-the-record so").includes("sources"));
      for (const option of ["-f", "--format"])
        assert.deepEqual(offers(`on-the-record sources ${option} c`).filter(Boolean), ["csv"]);
      assert.ok(offers("on-the-record strip --no").includes("--no-ignore"));
    } finally {
      place.leave();
    }
  });

  it("says which shells it knows", async () => {
    const { code, err } = await run(["completion", "tcsh"]);
    assert.equal(code, 2);
    assert.match(err, /tcsh: no completion for this shell; there is for bash, zsh, fish/);
  });
});
