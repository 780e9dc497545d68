/** Codes that stand for sources whose names must not be in the text. */
import assert from "node:assert/strict";
import { isCode, nextCode, parseTags } from "../../../src/core/tags";

describe("codes for protected sources", () => {
  it("are a few letters and a number", () => {
    for (const code of ["S3", "s3", "S1024", "AB12", " S3 "]) assert.ok(isCode(code), code);
    for (const name of ["Ann Lee", "S", "3", "S9x", "Lee 3", ""]) assert.ok(!isCode(name), name);
  });

  it("go on from the highest in the text", () => {
    const next = (...by: string[]) =>
      nextCode(parseTags(by.map((code) => `<!-- src: unnamed; by: ${code} -->`).join(""), []));
    assert.equal(next(), "S1");
    assert.equal(next("S2", "s7", "Ann Lee", "S9x", "AB12"), "S8");
  });

  it("go on from those that the register and references have", () => {
    assert.equal(nextCode(parseTags("<!-- src: unnamed; by: S2; ref: s4 -->", [])), "S5");
    assert.equal(nextCode([], ["S3", "ann-lee"]), "S4");
  });
});
