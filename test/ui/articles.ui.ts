/**
 * Whole articles of several shapes in one workbench: who speaks, what has no source, and a tag that
 * settles it, is saved, and goes again without a trace.
 */
import assert from "node:assert/strict";
import { cpSync, existsSync } from "node:fs";
import path from "node:path";
import { createAnalyst } from "../../src/core";
import type { Editor } from "./driver/editor";
import { host } from "./driver/host";
import { Workbench } from "./driver/workbench";

interface Story {
  /** What it is. */
  readonly shape: string;
  readonly folder: string;
  readonly file: string;
  /** Words of the article, and what the card over them says. */
  readonly cards: readonly (readonly [words: string, says: string])[];
  /** What Problems must speak of; first what the tag settles. */
  readonly missing: readonly string[];
  /** Where a source is missing, the fix that gives one, and the tag it writes. */
  readonly tagged: { readonly at: string; readonly fix: string; readonly tag: RegExp };
}

const OURS = "test/fixtures/articles";

const STORIES: readonly Story[] = [
  {
    shape: "a wire story",
    folder: OURS,
    file: "wire-ferry.txt",
    cards: [
      ["hospital spokeswoman Annika", "Annika Delacroix-Moore — spokesperson"],
      ["What we don't have yet", "Peter Osei-Landry — named person"],
      ["making 17 knots", "NLTV (outlet) → TWN (this outlet)"],
    ],
    missing: ["“6,000 gallons”", "“is believed” names no one"],
    tagged: { at: "6,000 gallons", fix: "Castellane", tag: /<!-- src: named; by: Hyun-woo Castellane[^>]* -->/ },
  },
  {
    shape: "a crime story",
    folder: OURS,
    file: "crime-warehouse.txt",
    cards: [
      ["two calls had been", "Ruth Amadi — spokesperson"],
      ["three and four", "the informant (unnamed person) → Owen Laffan"],
      ["Court records show", "court or legal record"],
    ],
    missing: ["“doubled”", "“is understood” names no one"],
    tagged: { at: "have doubled in three", fix: "Ruth Amadi", tag: /<!-- src: spokesperson; by: [^>]*Amadi[^>]* -->/ },
  },
  {
    shape: "a science story",
    folder: OURS,
    file: "science-seagrass.md",
    cards: [
      ["We sent half of the cores", "Noor Haverkamp — named person"],
      ["could cancel up to a fifth", "document or record"],
      ["Methane is the other half", "Jorge Ibarrola-Finch — named person"],
    ],
    missing: ["“0.2%”", "“Studies” names no one"],
    tagged: { at: "less than 0.2%", fix: "Common knowledge", tag: /<!-- src: none; reason: common-knowledge -->/ },
  },
  {
    shape: "the sample",
    folder: "media/sample",
    file: "harbour-bridge.md",
    cards: [
      [
        "good for another decade",
        "Orla Tennant → two people who were in the room (unnamed person) → Northern Ledger (outlet) → Skellmouth Courier (this outlet)",
      ],
      ["reopened it", "harbour master's log — document or record"],
    ],
    missing: ["“£240,000”", "“Critics” names no one", "TK: something is still to come"],
    tagged: { at: "£240,000", fix: "The reporter saw it", tag: /<!-- src: observation -->/ },
  },
  {
    shape: "an agency’s story of another newsroom’s",
    folder: "../shared/data/articles",
    file: "unn-cnn.txt",
    cards: [
      [
        "CNN reports",
        "Marco Rubio → a European diplomat familiar with the phone call (unnamed official) → CNN (outlet) → UNN (this outlet)",
      ],
      ["he said, but not all", "Volodymyr Zelenskyy — named person"],
      ["they said", "An official familiar with Wednesday's meetings — unnamed official"],
      ["the diplomat noted", "a European diplomat familiar with the phone call — unnamed official"],
      ["the publication writes", "CNN — outlet"],
    ],
    missing: ["[Ln 14, Col 1]", "[Ln 15, Col 1]"],
    tagged: {
      at: "a meeting was held between",
      fix: "a European diplomat",
      tag: /<!-- src: official; desc: a European diplomat[^>]* -->/,
    },
  },
];

describe("articles", () => {
  let workbench: Workbench;

  before(async () => {
    const [{ folder, file }] = STORIES as [Story];
    // Somebody who reads with the mouse has time; a test has not.
    workbench = await Workbench.open({ folder, file, settings: { "editor.hover.delay": 50 } });
    for (const story of STORIES.filter((one) => one.folder !== folder && isHere(one))) {
      cpSync(path.join(host().copyOf(story.folder), story.file), path.join(workbench.folder, story.file));
    }
    await workbench.problems().show();
  });
  after(() => workbench?.close());

  for (const story of STORIES) {
    (isHere(story) ? describe : describe.skip)(story.shape, () => {
      let editor: Editor;
      let text: string;

      before(async () => {
        editor = await workbench.openFile(story.file);
        text = workbench.readFile(story.file);
      });
      after(() => workbench.runCommand("View: Close All Editors"));

      it("lacks in Problems what the core finds, and nothing else", async () => {
        const expected = problemsOf(story.file, text);
        for (const words of story.missing)
          assert.ok(
            expected.some((problem) => problem.includes(words)),
            words,
          );
        await workbench.problems().waitFor(expected);
      });

      for (const [words, says] of story.cards) {
        it(`says who speaks in “${words}”`, async () => {
          const card = await editor.hover(words);
          assert.ok(oneLine(await card.innerText()).includes(says), await card.innerText());
        });
      }

      it("is settled by a tag, which goes without a trace", async () => {
        const { at, fix, tag } = story.tagged;
        await editor.applyQuickFix(at, fix);
        await editor.waitForText("<!-- src:");
        await editor.save();
        const tagged = workbench.readFile(story.file);
        assert.equal(tagged.replace(tag, ""), text);
        const left = problemsOf(story.file, text).filter((problem) => !problem.includes(story.missing[0]!));
        assert.deepEqual(problemsOf(story.file, tagged).map(withoutPlace), left.map(withoutPlace));
        await workbench.problems().waitFor(problemsOf(story.file, tagged));
        await workbench.screenshot(`article-${story.file}`);
        await workbench.runCommand("On the Record: Remove All Tags");
        await editor.waitForNoText("<!-- src:");
        await editor.save();
        assert.equal(workbench.readFile(story.file), text.replaceAll(/<!-- src.*?-->/g, ""));
      });
    });
  }
});

function isHere({ folder, file }: Story): boolean {
  return existsSync(path.join(folder, file));
}

const analyst = createAnalyst();

/** The entries that Problems should have for a text. */
function problemsOf(file: string, text: string): string[] {
  const { findings } = analyst.analyse({ text, format: file.endsWith(".md") ? "markdown" : "plain" });
  return findings.map(({ message, code, span }) => {
    const before = text.slice(0, span.start).split("\n");
    const place = `[Ln ${before.length}, Col ${before.at(-1)!.length + 1}]`;
    return `${message} On the Record ${code} ${place}`;
  });
}

const withoutPlace = (problem: string): string => problem.replace(/ \[.*$/, "");

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
