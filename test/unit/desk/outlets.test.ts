/** Adding a newsroom to the desk's file: it is read afterwards, and all else stays. */
import assert from "node:assert/strict";
import { outletEdit, readDeskFile } from "../../../src/core/desk";
import { applyEdits } from "../../../src/core/edits";

const FILES: Readonly<Record<string, string>> = {
  nothing: "",
  "a comment": "# ours\n",
  "another key": "profile: strict\n",
  "an empty style": "style:\nprofile: strict\n",
  "a style with other keys": "style:\n  allow:\n    - reportedly\n\n# the rest\nprofile: strict\n",
  "an empty list": "style:\n  outlets:\nprofile: strict\n",
  "a list": "style:\n  outlets:\n    - Harbour Signal # ours\n  titles: [Reeve]\n",
  "a list in brackets": "style: { outlets: [Harbour Signal] }\n",
  "empty brackets": "style: { outlets: [] }\n",
  "a style in brackets": "style: { titles: [Reeve] }\n",
  "all in brackets": "{ profile: strict }\n",
  "CR LF": "style:\r\n  outlets:\r\n    - Harbour Signal\r\n",
};

describe("adding an outlet to the desk's file", () => {
  for (const [what, before] of Object.entries(FILES)) {
    it(`where there is ${what}`, () => {
      const edit = outletEdit(before, "Dunmarrow: Herald");
      assert.ok(edit);
      const after = applyEdits(before, [edit]);
      const { file, problems } = readDeskFile(after);
      assert.deepEqual(problems, []);
      const had = readDeskFile(before).file;
      assert.deepEqual(file, {
        ...had,
        style: { ...had?.style, outlets: [...(had?.style.outlets ?? []), "Dunmarrow: Herald"] },
      });
      assert.equal(after.slice(0, edit.span.start) + after.slice(edit.span.start + edit.text.length), before);
    });
  }

  for (const broken of [
    "style: [",
    "- a",
    "style: strict",
    "style: { outlets: Herald }",
    "style: null",
    "style:\n  outlets: { a: b }",
  ])
    it(`changes nothing in ${JSON.stringify(broken)}`, () => assert.equal(outletEdit(broken, "Herald"), undefined));
});
