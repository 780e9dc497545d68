/** `on-the-record extract`: JSON lines in, JSON lines out, whatever comes in. */
import assert from "node:assert/strict";
import type { Prediction } from "../../../src/cli/formats/prediction";
import { makeExtraction } from "../../../src/cli/running/extraction";
import { run, Workplace } from "./support";

type Written = { readonly id: unknown } & Prediction;

async function read(text: string): Promise<Written> {
  const extract = makeExtraction({ format: "plain", settings: {} });
  const extracted = await extract({ number: 1, text: JSON.stringify({ id: "a", text }) });
  assert.ok("line" in extracted);
  return JSON.parse(extracted.line) as Written;
}

const at = (text: string, spans: readonly (readonly [number, number])[]): string[] =>
  spans.map(([start, end]) => text.slice(start, end));

describe("extract", () => {
  it("writes who said what, and all that is known of it", async () => {
    const text = "Mayor Ann Lee said that the pool would close.";
    const { id, attributions } = await read(text);
    assert.equal(id, "a");
    assert.equal(attributions.length, 1);
    const [said] = attributions;
    assert.deepEqual(at(text, said!.source), ["Mayor Ann Lee"]);
    assert.deepEqual(at(text, said!.cue), ["said"]);
    assert.deepEqual(at(text, said!.content), ["that the pool would close"]);
    assert.equal(said!.kind, "named-person");
    assert.equal(said!.sourceType, "named-person");
    assert.equal(said!.name, "Ann Lee");
    assert.equal(said!.strength, "strong");
    assert.ok(said!.confidence > 0 && said!.confidence <= 1);
    assert.deepEqual(said!.chain, [{ span: said!.source[0], name: "Ann Lee", kind: "named-person" }]);
    assert.ok(!("nestedIn" in said!));
  });

  it("writes what is nested, and the chain from the innermost speaker outwards", async () => {
    const text = "Ann Lee said that Paul Brandt had told her the sluice was broken.";
    const { attributions } = await read(text);
    const inner = attributions.find(({ nestedIn }) => nestedIn !== undefined);
    assert.deepEqual(at(text, inner!.source), ["Paul Brandt"]);
    assert.deepEqual(at(text, attributions[inner!.nestedIn!]!.source), ["Ann Lee"]);
    assert.deepEqual(
      inner!.chain.map(({ name }) => name),
      ["Paul Brandt", "Ann Lee"],
    );
  });

  it("gives every attribution a kind and a type, be its source open", async () => {
    const { attributions } = await read("It is said that the sluice was broken. “We knew,” they said.");
    assert.ok(attributions.length > 0);
    for (const { kind, sourceType } of attributions) assert.ok(kind && sourceType);
  });

  it("writes findings", async () => {
    const text =
      "HARBOUR TOWN — “The pool was full for years and nobody ever came to look at it.”\n\nCritics say the mayor lied.";
    const { findings } = await read(text);
    assert.ok(findings.length > 0);
    for (const { code, severity, span, message } of findings) {
      assert.match(code, /^SRC\d{3}$/);
      assert.match(severity, /^(?:error|warning|information|hint)$/);
      assert.ok(span[0] < span[1] && span[1] <= text.length);
      assert.ok(message);
    }
  });

  it("has nothing to say of an empty text", async () => {
    for (const text of ["", " \n\n "]) assert.deepEqual(await read(text), { id: "a", attributions: [], findings: [] });
  });

  it("counts UTF-16 code units, behind CRLF and emoji too", async () => {
    const text = "The pool 🏊‍♀️ was full 👍.\r\n\r\n“It is 🥵 in there,” Ann Lee said.\r\n";
    const { attributions } = await read(text);
    assert.deepEqual(at(text, attributions[0]!.source), ["Ann Lee"]);
    assert.deepEqual(at(text, attributions[0]!.cue), ["said"]);
    assert.deepEqual(at(text, attributions[0]!.content), ["“It is 🥵 in there,”"]);
  });
});

const record = (id: unknown, text = "Ann Lee said the pool was full."): string => JSON.stringify({ id, text });

const extract = (stdin: string | Uint8Array, ...args: string[]) => run(["extract", ...args], { stdin });

const idsOf = (out: string): unknown[] => recordsOf(out).map(({ id }) => id);

function recordsOf(out: string): Record<string, unknown>[] {
  assert.ok(out === "" || out.endsWith("\n"));
  return out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** What is told, without the program's name. */
const toldIn = (err: string): string[] => err.split("\n").map((line) => line.replace(/^on-the-record: /, ""));

describe("extract, line by line", () => {
  it("tells the number of a line that it cannot read, and goes on", async () => {
    const { code, out, err } = await extract(
      [
        record(1),
        "{ no JSON",
        "",
        '{"id": 2, "text": "half-wri',
        "null",
        "[]",
        '{"id": "b"}',
        '{"text": 4}',
        record(2),
      ].join("\n"),
    );
    assert.deepEqual(idsOf(out), [1, 2]);
    assert.equal(code, 2);
    const told = toldIn(err);
    assert.match(told[0]!, /^line 2: is no JSON: /);
    assert.match(told[1]!, /^line 4: is no JSON: /);
    assert.deepEqual(told.slice(2), [
      'line 5: is no JSON object with an "id" and a "text"',
      "line 6: is a list: each of its objects needs a line of its own",
      'line 7: has no "text" that is a string',
      'line 8: has no "text" that is a string',
      "6 of 8 lines could not be read.",
      "",
    ]);
  });

  it("writes what is wrong in the line's place where a program asks for it", async () => {
    const { code, out, err } = await extract(`${record(1)}\n{"id": "b"}\nnot JSON\n${record(2)}\n`, "--errors");
    const written = recordsOf(out);
    assert.deepEqual(idsOf(out), [1, "b", undefined, 2]);
    assert.deepEqual(written[1], { id: "b", line: 2, error: 'has no "text" that is a string' });
    assert.match(String(written[2]!.error), /^is no JSON/);
    assert.equal(err, "2 of 4 lines could not be read.\n");
    assert.equal(code, 0);
  });

  it("gives back an id as it stands, of whatever type", async () => {
    const lines = [
      '{"text":"","id":12345678901234567890}',
      '{"id":{"a":[1,null]},"text":""}',
      '{"id":null,"text":""}',
      '{"id":1.50,"text":"\\"id\\": 7"}',
      '{"text":""}',
      '{"meta":{"id":98765432109876543210},"id":12345678901234567890,"text":""}',
    ];
    const { out } = await extract(lines.join("\n"));
    const nothing = '"attributions":[],"findings":[]}';
    assert.deepEqual(out.split("\n"), [
      `{"id":12345678901234567890,${nothing}`,
      `{"id":{"a":[1,null]},${nothing}`,
      `{"id":null,${nothing}`,
      `{"id":1.50,${nothing}`,
      `{${nothing}`,
      `{"id":12345678901234567890,${nothing}`,
      "",
    ]);
  });

  it("reads a text as what it says it is, or as --format says", async () => {
    const code = "```\nAnn Lee said the pool was full.\n```\n";
    const lines = [
      JSON.stringify({ id: 1, text: code }),
      JSON.stringify({ id: 2, text: code, format: "markdown" }),
      JSON.stringify({ id: 3, text: code, format: "plain" }),
      JSON.stringify({ id: 4, text: code, format: "md" }),
    ].join("\n");
    const found = async (...args: string[]) => {
      const { out, err } = await extract(lines, ...args);
      assert.match(err, /line 4: has a "format" that is neither "plain" nor "markdown"/);
      return recordsOf(out).map(({ attributions }) => (attributions as unknown[]).length);
    };
    assert.deepEqual(await found(), [1, 0, 1]);
    assert.deepEqual(await found("--format", "markdown"), [0, 0, 1]);
  });

  it("takes Windows line ends, byte-order marks, and a last line without its end", async () => {
    const { code, out, err } = await extract(`\uFEFF${record(1)}\r\n\r\n  \r\n\uFEFF${record(2)}\r\n${record(3)}`);
    assert.deepEqual([idsOf(out), err, code], [[1, 2, 3], "", 0]);
  });

  it("has nothing to say of nothing", async () => {
    for (const nothing of ["", "\n", "\uFEFF", "\r\n\n"]) {
      assert.deepEqual(await extract(nothing), { code: 0, out: "", err: "" });
    }
  });

  it("tells invalid UTF-8 and NULs by line", async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${record(1)}\n{"id": 2, "text": "caf`),
      Buffer.from([0xe9]),
      Buffer.from(`"}\n{"text": "\0"}\n\0\n${record(4)}`),
    ]);
    const { code, out, err } = await extract(bytes);
    assert.deepEqual(idsOf(out), [1, 4]);
    assert.match(
      err,
      /line 2: is not valid UTF-8 \(byte 23 of the line\)\n.*line 3: is no JSON.*\n.*line 4: is no JSON/,
    );
    assert.equal(code, 2);
  });

  it("tells once what is no text in UTF-8 at all", async () => {
    const lines = `${record(1)}\n${record(2)}\n`;
    const utf16 = Buffer.from(lines, "utf16le");
    const inputs: [Uint8Array, string][] = [
      [Buffer.from(`\uFEFF${lines}`, "utf16le"), "is UTF-16: save it as UTF-8"],
      [utf16, "is UTF-16: save it as UTF-8"],
      [Buffer.from(utf16).swap16(), "is UTF-16: save it as UTF-8"],
      [Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49]), "is a binary file"],
      [
        Buffer.from([0x1f, 0x8b, 8, 0, 10, 10]),
        "is compressed: unpack it first, as `gunzip -c articles.jsonl.gz | on-the-record extract` does",
      ],
    ];
    for (const [input, problem] of inputs)
      assert.deepEqual(await extract(input), { code: 2, out: "", err: `on-the-record: standard input: ${problem}\n` });
  });

  it("passes over a line that is too long, and counts on", async () => {
    const long = record("long", "a".repeat(1_000_000));
    const { code, out, err } = await extract(`${record(1)}\n${long}\nnot JSON\n${record(2)}`, "--max-size", "1");
    assert.deepEqual(idsOf(out), [1, 2]);
    assert.match(err, /line 2: is longer than 1 MB; --max-size says how much is read\n.*line 3: is no JSON/);
    assert.equal(code, 2);
  });

  describe("from files", () => {
    let place: Workplace;
    beforeEach(() => {
      place = new Workplace();
    });
    afterEach(() => place.leave());

    it("reads one by its name, and tells why where it cannot", async () => {
      place.write("in/articles.jsonl", record(1));
      const { code, out } = await run(["extract", "in/articles.jsonl"]);
      assert.deepEqual([code, idsOf(out)], [0, [1]]);
      for (const [file, why] of [
        ["in", "is a folder"],
        ["gone.jsonl", "no such file"],
      ] as const)
        assert.deepEqual(await run(["extract", file]), { code: 2, out: "", err: `on-the-record: ${file}: ${why}\n` });
    });

    it("counts a desk's file only where it is named", async () => {
      place.write(".sourcing.yml", "rules:\n  SRC101: off\n");
      place.write("broken.yml", "rules:\n  no-such-rule: of\n");
      const text =
        "HARBOUR TOWN — “The pool was full for years and nobody ever came to look at it.”\n\nCritics say the mayor lied.";
      const codes = async (...args: string[]): Promise<unknown> => {
        const { out } = await extract(record(1, text), ...args);
        return (recordsOf(out)[0]!.findings as { code: string }[]).map(({ code }) => code);
      };
      assert.deepEqual(await codes(), ["SRC101", "SRC106"]);
      assert.deepEqual(await codes("--desk", ".sourcing.yml"), ["SRC106"]);
      const { code, out, err } = await extract(record(1, text), "--desk", "broken.yml");
      assert.deepEqual([code, out], [2, ""]);
      assert.match(
        err,
        /broken.yml:2:\d+: error: .*\non-the-record: broken\.yml: nothing is read, since the desk's file has an error\n$/,
      );
      assert.match((await extract("", "--desk", "gone.yml")).err, /gone\.yml: error: no such file/);
    });
  });
});
