/** `on-the-record extract`: JSON lines in, JSON lines out. */
import assert from "node:assert/strict";
import type { Prediction } from "../../../src/cli/formats/prediction";
import { type Extracted, extractLines, linesOf } from "../../../src/cli/running/extract";

type Written = { readonly id: unknown } & Prediction;

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const extract = (...lines: string[]): Promise<Extracted[]> => collect(extractLines(lines));

async function read(text: string): Promise<Written> {
  const [extracted] = await extract(JSON.stringify({ id: "a", text }));
  assert.ok(extracted && "line" in extracted);
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

  it("tells the number of a line that it cannot read, and goes on", async () => {
    const good = JSON.stringify({ id: 7, text: "Ann Lee said the pool was full." });
    const extracted = await extract(
      good,
      "{ no JSON",
      "",
      "null",
      "[]",
      '{"id": "b"}',
      '{"text": 4}',
      `\uFEFF${good}\r`,
    );
    assert.deepEqual(
      extracted.map((one) => ("number" in one ? one.number : (JSON.parse(one.line) as Written).id)),
      [7, 2, 4, 5, 6, 7, 7],
    );
  });
});

describe("lines of a stream", () => {
  it("end at line feeds alone, wherever the stream is cut", async () => {
    assert.deepEqual(await collect(linesOf(["a", "b\nc\u2028", "d\r\n\n", "e"])), ["ab", "c\u2028d\r", "", "e"]);
    assert.deepEqual(await collect(linesOf([])), [""]);
  });
});
