/** `docs/exports.md` shows what exports are: its examples are made of its article, and none is missing. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { EXPORTS, type ExportInput } from "../../../src/exports";
import { input } from "./samples";

const PAGE = readFileSync(path.join(process.cwd(), "docs/exports.md"), "utf8");

function example(name: string): string {
  const [, words] = new RegExp(`<!-- example: ${name} -->\\n\`\`\`\\w+\\n([^]*?)\`\`\``).exec(PAGE) ?? [];
  assert.ok(words !== undefined, `no example of ${name}`);
  return words;
}

/** What the page shows of an export. */
function shown(id: string, sample: ExportInput): string {
  const written = EXPORTS.find((format) => format.id === id)!.write(sample);
  if (id === "web-annotation") return `${JSON.stringify(JSON.parse(written).first.items[0], null, 2)}\n`;
  return written.replace("\ufeff", "").replaceAll("\r\n", "\n");
}

describe("the page of exports", () => {
  const sample = input(example("article"), { name: "bridge.txt", version: "0.1.0" });

  for (const { id } of EXPORTS)
    it(`shows ${id} as it is`, () => {
      assert.equal(example(id), shown(id, sample));
      assert.match(PAGE, new RegExp(`^\\| \\[\`${id}\`\\]`, "m"));
    });
});
