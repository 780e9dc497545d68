/** SRC404 beyond its passages: where there is no register, an empty one, and which code is proposed. */
import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edits";
import type { KnownSource } from "../../../src/core/model";
import { findingsIn, inNews } from "./news";

const tagged = (ref: string) => inNews(`The mayor resigned, the clerk said.<!-- src: named; ref: ${ref} -->`);

const found = (ref: string, register?: readonly KnownSource[]) =>
  findingsIn(tagged(ref), register ? { settings: { register } } : {}).filter(({ code }) => code === "SRC404");

describe("a `ref` and the register", () => {
  it("is not looked at where the desk keeps no register", () => assert.deepEqual(found("s7"), []));

  it("is unknown to a register that is empty", () => {
    const [finding] = found("s7", []);
    assert.equal(finding?.message, "The desk's register has no source “s7”.");
    assert.deepEqual(finding?.because, ["the tag calls its source by `ref`, and the register has no sources yet"]);
    assert.deepEqual(finding?.fixes, []);
  });

  it("is known in either case, as everywhere", () => {
    assert.deepEqual(found("s3", [{ ref: "S3" }]), []);
    const text = inNews("The toll will rise.<!-- src: unnamed; ref: S1 -->");
    const register = [{ ref: "s1", name: "Ada Berg", terms: "off-record" as const }];
    const codes = findingsIn(text, { settings: { register } }).map(({ code }) => code);
    assert.ok(codes.includes("SRC301") && !codes.includes("SRC404"), String(codes));
  });

  it("gets the nearest code, written as tags need it", () => {
    const [finding] = found("clerk;le", [{ ref: "mayor" }, { ref: "clerk;lee" }]);
    assert.deepEqual(finding, undefined, "a semicolon ends the value");
    const [escaped] = found("clerk\\;le", [{ ref: "mayor" }, { ref: "clerk;lee" }]);
    assert.equal(escaped?.fixes.length, 1);
    assert.equal(applyEdits(tagged("clerk\\;le"), escaped?.fixes[0]?.edits ?? []), tagged("clerk\\;lee"));
    assert.equal(escaped?.fixes[0]?.safe, false, "another code is another source");
  });

  it("gets none where none is near", () => assert.deepEqual(found("s7", [{ ref: "mayor" }])[0]?.fixes, []));
});
