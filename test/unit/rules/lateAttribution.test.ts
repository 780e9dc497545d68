/** Where the speaker is not moved forward: what stands within the quotation would be lost or split. */
import assert from "node:assert/strict";
import { findingsIn, inNews } from "./news";

const FIRST = "The cables should have been changed long ago.";
const REST =
  "Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children,";

const fixesIn = (passage: string): number => {
  const found = findingsIn(inNews(passage), { format: "markdown" }).filter(({ code }) => code === "SRC208");
  assert.equal(found.length, 1, passage);
  return found[0]!.fixes.length;
};

describe("a speaker who is named late", () => {
  it("is moved forward in plain words", () => assert.equal(fixesIn(`“${FIRST} ${REST}” said Ada Berg.`), 1));

  for (const between of ["<!-- seen by the desk -->", "{>>seen by the desk<<}", "**", "\n> "])
    it(`stays where there stands ${JSON.stringify(between)}`, () => {
      const close = between === "**" ? "**" : "";
      const quoted = between.includes(">") && between.startsWith("\n") ? "> " : "";
      const rest = close ? REST.replace("down.", `down.${close}`) : REST;
      assert.equal(fixesIn(`${quoted}“${FIRST} ${between}${rest}” said Ada Berg.`), 0);
    });
});
