/** The Ukrainian texts are complete, and say the same as the English ones. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { manifest } from "../../../src/editor/manifest";

type Texts = Readonly<Record<string, string>>;

const read = (file: string): Texts => JSON.parse(readFileSync(file, "utf8"));

/** Names stay as they are. */
const SAME_IN_BOTH = new Set(["On the Record"]);

const PAIRS = {
  "texts of the running extension": [read("l10n/bundle.l10n.json"), read("l10n/bundle.l10n.uk.json")],
  "texts of the manifest": [manifest().texts, read("package.nls.uk.json")],
} as const;

for (const [name, [english, ukrainian]] of Object.entries(PAIRS)) {
  const translated = Object.entries(english).flatMap(([key, text]) => {
    const translation = ukrainian[key];
    return translation === undefined ? [] : [{ key, text, translation }];
  });
  const wrong = (is: (pair: { text: string; translation: string }) => boolean) =>
    translated.filter(is).map(({ key, translation }) => `${key} → ${translation}`);

  describe(`${name}, in Ukrainian`, () => {
    it("are all there, and none is left over", () => {
      assert.deepEqual(Object.keys(ukrainian).sort(), Object.keys(english).sort());
    });

    it("take the same values", () => {
      assert.deepEqual(
        wrong(({ text, translation }) => !alike(text, translation, /\{\d\}/g)),
        [],
      );
    });

    it("name the same keys, codes, settings and commands", () => {
      assert.deepEqual(
        wrong(({ text, translation }) => !alike(text, translation, /`[^`]+`|\bSRC\d+|\(command:[^)]+\)|\$\([\w-]+\)/g)),
        [],
      );
    });

    it("are in Ukrainian: none is the English one, or has no Cyrillic letter", () => {
      assert.deepEqual(
        wrong(
          ({ text, translation }) =>
            !SAME_IN_BOTH.has(text) && /\p{L}{2}/u.test(text) && !/\p{Script=Cyrillic}/u.test(outsideCode(translation)),
        ),
        [],
      );
    });

    it("are set as Ukrainian is: «quotation marks», an apostrophe ’, and no letter of Russian alone", () => {
      assert.deepEqual(
        wrong(({ translation }) => /["'“”„]|[ыэъё]/i.test(outsideCode(translation))),
        [],
      );
    });

    it("end as the English ones do: a sentence with its point, an open question with an ellipsis", () => {
      assert.deepEqual(
        wrong(({ text, translation }) => endOf(text) !== endOf(translation)),
        [],
      );
    });
  });
}

function alike(one: string, other: string, what: RegExp): boolean {
  const [inOne, inOther] = [one, other].map((text) => [...text.matchAll(what)].map(([found]) => found).sort());
  return JSON.stringify(inOne) === JSON.stringify(inOther);
}

function outsideCode(text: string): string {
  return text.replace(/`[^`]*`/g, "");
}

function endOf(text: string): string {
  return /[.…?]$/.exec(text.replace(/[”»]([.…?])$/, "$1"))?.[0] ?? "";
}
