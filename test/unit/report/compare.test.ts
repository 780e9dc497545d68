/** Two versions of an article: which sentences are the same one, and what became of their sources. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { alignment, wordsOf } from "../../../src/report/alignment";
import { type Comparison, compare } from "../../../src/report/compare";
import { processorTime } from "../processorTime";
import { reported, reportedFile } from "./support";

const STORY = `The council will shut the lock on Monday, Mara Lind, its chair, told reporters.

The gates of the lock have rotted by 40 percent since May.

“We were never asked,” said Piet Vos, the harbour master.

Residents said they had heard bangs in the night.
`;

function compared(before: string, after: string): Comparison {
  const version = (name: string, text: string) => ({ name, ...reported(text) });
  return compare("story.txt", version("before", before), version("now", after));
}

/** The changes with the first words of their sentences. */
function changes({ kept }: Comparison): string[] {
  return kept.flatMap(({ change, after }) => (change ? [`${change}: ${after.words.split(" ", 4).join(" ")}`] : []));
}

describe("two versions of an article", () => {
  it("that are the same differ in nothing", () => {
    const comparison = compared(STORY, STORY);
    assert.deepEqual(changes(comparison), []);
    assert.deepEqual([comparison.added, comparison.removed], [[], []]);
    assert.deepEqual(comparison.before, comparison.after);
    assert.ok(comparison.kept.length > 3);
    assert.ok(comparison.kept.every(({ edited, moved }) => !edited && !moved));
  });

  it("show a source gained by an attribution or by a tag", () => {
    const figure = "The gates of the lock have rotted by 40 percent since May.";
    const said = STORY.replace(figure, `${figure.slice(0, -1)}, the guild’s report says.`);
    assert.deepEqual(changes(compared(STORY, said)), ["gained: The gates of the"]);
    const tagged = STORY.replace(figure, `${figure}<!-- src: document; by: guild’s report -->`);
    assert.deepEqual(changes(compared(STORY, tagged)), ["gained: The gates of the"]);
  });

  it("show a source lost", () => {
    const after = STORY.replace("on Monday, Mara Lind, its chair, told reporters.", "on Monday.");
    assert.deepEqual(changes(compared(STORY, after)), ["lost: The council will shut"]);
  });

  it("show another speaker", () => {
    const after = STORY.replace("said Piet Vos, the harbour master", "said Ann Lee, the harbour master");
    assert.deepEqual(changes(compared(STORY, after)), ["speaker: “We were never asked,”"]);
  });

  it("show a speaker who is worse or better known now", () => {
    const after = STORY.replace("said Piet Vos, the harbour master", "said Piet Vos");
    const comparison = compared(STORY, after);
    assert.deepEqual(changes(comparison), ["strength: “We were never asked,”"]);
    assert.equal(comparison.kept.find(({ change }) => change)?.better, false);
    assert.equal(compared(after, STORY).kept.find(({ change }) => change)?.better, true);
  });

  it("show what was written anew and what was taken out", () => {
    const after = STORY.replace(
      "Residents said they had heard bangs in the night.",
      "A ferry will run twice a day, the transport office said.",
    );
    const comparison = compared(STORY, after);
    assert.deepEqual(
      [comparison.added, comparison.removed].map((list) => list.map(({ words }) => words.split(" ")[0])),
      [["A"], ["Residents"]],
    );
  });

  it("find a moved paragraph again", () => {
    const paragraphs = STORY.trim().split("\n\n");
    const moved = [...paragraphs.slice(3), ...paragraphs.slice(0, 3)].join("\n\n");
    const comparison = compared(STORY, `${moved}\n`);
    assert.deepEqual([comparison.added, comparison.removed, changes(comparison)], [[], [], []]);
    assert.deepEqual(
      comparison.kept.filter((one) => one.moved).map(({ after }) => after.words.split(" ")[0]),
      ["Residents"],
    );
  });

  it("know the same source by a shorter name", () => {
    const before =
      "Mara Lind, the chair, said the lock was shut.\n\nLind said the gates were rotten and would be burnt.\n";
    const after = "Ms Lind said the gates were rotten and would be burnt.\n";
    // Her office is gone, and she is no other.
    assert.deepEqual(changes(compared(before, after)), ["strength: Ms Lind said the"]);
  });

  it("count the sentences of each", () => {
    const { before, after, kept, added, removed } = compared(STORY, STORY.split("\n\n").slice(0, 2).join("\n\n"));
    assert.equal(kept.length + removed.length, before.sentences);
    assert.equal(kept.length + added.length, after.sentences);
  });

  it("are compared in time that grows with their length", () => {
    const { text } = reportedFile("test/fixtures/articles/wire-ferry.txt");
    const words = wordsOf(text);
    const sentences = Array.from({ length: 6000 }, (_, i) =>
      Array.from({ length: 18 }, (_, k) => words[(i * 31 + k * (7 + (i % 13))) % words.length]!),
    );
    const edited = sentences.map((sentence, i) => (i % 3 === 0 ? [...sentence.slice(1), "edited"] : sentence));
    let pairs: ReturnType<typeof alignment> = [];
    const time = processorTime(() => {
      pairs = alignment(sentences, edited);
    });
    assert.ok(time < 5_000, `${time} ms`);
    assert.ok(pairs.length > 5_900, `${pairs.length} pairs`);
  });
});

describe("sentences of two versions", () => {
  const sentence = fc.array(fc.constantFrom(..."the council shut lock gates mayor said rotten bridge we".split(" ")), {
    maxLength: 8,
  });
  const version = fc.array(sentence, { maxLength: 20 });

  it("are each in one pair at most, and the same in the same place where nothing changed", () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const pairs = alignment(before, after);
        assert.equal(new Set(pairs.map((pair) => pair.before)).size, pairs.length);
        assert.equal(new Set(pairs.map((pair) => pair.after)).size, pairs.length);
        for (const pair of pairs) assert.equal(pair.same, before[pair.before]!.join() === after[pair.after]!.join());
        const unchanged = alignment(before, before);
        assert.ok(unchanged.every(({ same, moved, before: b, after: a }) => same && !moved && b === a));
        assert.equal(unchanged.length, before.filter(({ length }) => length > 0).length);
      }),
    );
  });
});
