/** What the repository offers to pipelines, run as they would: the action's script, the hooks, and what their page shows. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { Workplace } from "../unit/cli/support";
import { inNews } from "../unit/rules/news";

const ROOT = process.cwd();
const PAGE = readFileSync("docs/continuous-checks.md", "utf8");

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly name: string;
      readonly run: string;
      readonly env?: Readonly<Record<string, string>>;
    }[];
  };
}

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
}

describe("what is offered to pipelines", () => {
  let place: Workplace;

  before(function () {
    if (process.platform === "win32") this.skip();
  });
  beforeEach(() => {
    place = new Workplace();
    place.write("drafts/pier.md", inNews("Critics say the pier is rotten."));
    place.write("out box/it's.md", "Mara Lind said so.\n");
    mkdirSync("bin");
    symlinkSync(path.join(ROOT, "dist", "cli.js"), "bin/on-the-record");
    chmodSync(path.join(ROOT, "dist", "cli.js"), 0o755);
  });
  afterEach(() => place.leave());

  const shell = (line: string, env: Record<string, string> = {}) => {
    const PATH = `${place.folder}/bin:${path.dirname(process.execPath)}:${process.env.PATH}`;
    const ran = spawnSync("bash", ["-e", "-o", "pipefail", "-c", line], {
      encoding: "utf8",
      env: { ...process.env, PATH, GITHUB_WORKSPACE: "", ...env },
    });
    return { code: ran.status, out: ran.stdout, err: ran.stderr };
  };

  describe("the action", () => {
    const { inputs, runs } = parse(readFileSync("action.yml", "utf8")) as Action;
    const act = (given: Record<string, string>) => {
      const filled = (template: string) =>
        template.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => given[name] ?? inputs[name]!.default);
      const { run, env = {} } = runs.steps.find(({ name }) => name === "Check")!;
      const values = Object.entries(env).map(([key, template]) => [key, filled(template)]);
      return shell(run, { ...Object.fromEntries(values), GITHUB_ACTION_PATH: ROOT });
    };

    it("annotates what it finds, and fails", () => {
      const { code, out } = act({});
      assert.equal(code, 1);
      assert.match(out, /^::warning file=drafts\/pier\.md,line=5,endLine=5,col=1,endColumn=8,title=SRC106 [^\n]*\n$/);
    });

    it("takes files line by line, and no words of an input for a command", () => {
      assert.equal(act({ files: "out box\n\nout box/it's.md\n" }).code, 0);
      assert.equal(act({ files: "$(touch broken)\n`touch broken`\n-o" }).code, 2);
      assert.ok(!existsSync("broken"));
    });

    it("writes a log for code scanning as well", () => {
      const { code } = act({ sarif: "log.sarif", "fail-on": "never" });
      assert.equal(code, 0);
      assert.equal(JSON.parse(readFileSync("log.sarif", "utf8")).runs[0].results.length, 1);
    });

    it("writes both also where a file cannot be read, and fails", () => {
      const { code, out } = act({ sarif: "log.sarif", files: "drafts\ngone.md" });
      assert.equal(code, 2);
      assert.match(out, /^::warning file=drafts\/pier\.md,[^\n]*\n::error title=On the Record::gone\.md: /);
      assert.equal(JSON.parse(readFileSync("log.sarif", "utf8")).runs[0].invocations[0].executionSuccessful, false);
    });
  });

  it("hooks for pre-commit run with the files that they are given", () => {
    const hooks = parse(readFileSync(path.join(ROOT, ".pre-commit-hooks.yaml"), "utf8")) as Hook[];
    assert.deepEqual(
      hooks.map(({ id, entry }) => [
        id,
        shell(`${entry} drafts/pier.md`).code,
        shell(`${entry} "out box/it's.md"`).code,
      ]),
      [
        ["check", 1, 0],
        ["ready", 0, 0],
      ],
    );
    for (const { files } of hooks)
      assert.deepEqual(
        ["a.md", "b/c.txt", "d.markdown", "e.mdx"].map((name) => new RegExp(files).test(name)),
        [true, true, true, false],
      );
  });

  it("the hook on its page checks what is to be committed", () => {
    const [, hook] = /```sh\n(#!\/bin\/sh\n[\s\S]*?)```/.exec(PAGE)!;
    place.write("broken.md", "It rained, Ann Lee said.<!-- src: zebra -->\n");
    place.write(".git-hook", hook!);
    execFileSync("git", ["init", "-q"]);
    assert.equal(shell("sh .git-hook").code, 0);
    execFileSync("git", ["add", "drafts", "out box"]);
    assert.equal(shell("sh .git-hook").code, 0);
    execFileSync("git", ["add", "broken.md"]);
    const { code, out } = shell("sh .git-hook");
    assert.notEqual(code, 0);
    assert.match(out, /SRC403/);
  });

  it("the task on its page prints what its matcher reads", () => {
    const [, json] = /```json\n([\s\S]*?)```/.exec(PAGE)!;
    const [task] = JSON.parse(json!).tasks;
    const { contributes } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
    const matcher = contributes.problemMatchers.find(
      ({ name }: { name: string }) => `$${name}` === task.problemMatcher,
    );
    const { out } = shell([task.command, ...task.args].join(" "));
    assert.equal(new RegExp(matcher.pattern.regexp).exec(out.trimEnd())?.[matcher.pattern.file], "drafts/pier.md");
  });
});
