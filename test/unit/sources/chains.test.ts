/** Chains: how a claim reached the reader, from the innermost speaker outwards. */
import assert from "node:assert/strict";
import { createAnalyst } from "../../../src/core";

/** For each attribution of the text its chain, as they begin in the text, outer before inner. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["The fleet would stay, Ada Berg said.", ["Ada Berg"]],
  ["Two officials told Reuters that the fleet would stay.", ["Two officials → Reuters"]],
  [
    "The fleet would stay, an official familiar with the plan told the Washington Post.",
    ["an official familiar with the plan → Washington Post"],
  ],
  ["“The fleet will stay,” Ada Berg said in an interview with Fox News.", ["Ada Berg → Fox News"]],
  ["Two officials told reporters that the fleet would stay.", ["Two officials"]],
  [
    "Reuters reported that the fleet would stay, citing two Danish diplomats.",
    ["Reuters", "two Danish diplomats → Reuters"],
  ],
  ["The fleet would stay, Reuters reported, quoting an aide.", ["an aide → Reuters", "Reuters"]],
  ["According to Reuters, a Danish diplomat said the fleet would stay.", ["Reuters", "a Danish diplomat → Reuters"]],
  ["Reuters reported that Ada Berg had said the fleet would stay.", ["Reuters", "Ada Berg → Reuters"]],
  [
    "Foreign Minister Ada Berg told allies on Thursday that the fleet would stay, citing a Danish diplomat familiar with the call, Reuters reports, writes UNN.",
    [
      "UNN",
      "Reuters → UNN",
      "a Danish diplomat familiar with the call → Reuters → UNN",
      "Ada Berg → a Danish diplomat familiar with the call → Reuters → UNN",
    ],
  ],
  ["“Renn said it was a forgery,” Clara Moro told the court.", ["Clara Moro", "Renn → Clara Moro"]],
  ["Ada Berg said she had told her staff that the fleet would stay.", ["Ada Berg", "Ada Berg"]],
  // A newsroom that was told.
  ["“It was dark,” Ada Berg told USA Today.", ["Ada Berg → USA Today"]],
  ["“It was dark,” Ada Berg told the Orlando Sentinel.", ["Ada Berg → Orlando Sentinel"]],
  ["“It was dark,” Ada Berg told The Hill.", ["Ada Berg → The Hill"]],
  ["“It was dark,” Ada Berg told HarbourWatch.", ["Ada Berg → HarbourWatch"]],
  ["“It was dark,” Ada Berg told WKLM-TV.", ["Ada Berg → WKLM-TV"]],
  [
    "“It was dark,” Ada Berg told French television station Canal Mer.",
    ["Ada Berg → French television station Canal Mer"],
  ],
  ["“It was dark,” Ada Berg told CNN’s Rolf Amsel.", ["Ada Berg → Rolf Amsel"]],
  ["“It was dark,” Ada Berg told talk radio host Rolf Amsel.", ["Ada Berg → Rolf Amsel"]],
  ['Ada Berg told MSNBC\'s "Morning Joe" that it was dark.', ['Ada Berg → MSNBC\'s "Morning Joe"']],
  ["In an interview on CBS’s “Face the Nation,” Ada Berg said it was dark.", ["Ada Berg → CBS’s “Face the Nation”"]],
  ["In an interview with Harbour Talk with Rolf Amsel, Ada Berg said it was dark.", ["Ada Berg → Rolf Amsel"]],
  ["Ada Berg said Sunday on CNN that it was dark.", ["Ada Berg → CNN"]],
  [
    "Ada Berg continues to insist, most recently in an interview with ABC News, that it was dark.",
    ["Ada Berg → ABC News"],
  ],
  [
    "Reuters reported that Ada Berg said in an interview with CNN that it was dark.",
    ["Reuters", "Ada Berg → CNN → Reuters"],
  ],
  [
    "In the Morning Post’s long profile of the port there is no praise. “It was dark,” said Ada Berg.",
    ["Ada Berg → Morning Post"],
  ],
  // A listener who is no newsroom, or an occasion on which nothing was told.
  ["“It was dark,” Ada Berg told Congress.", ["Ada Berg"]],
  ["“It was dark,” Ada Berg told Rolf McAmsel.", ["Ada Berg"]],
  ["“It was dark,” Ada Berg told the newspaper.", ["Ada Berg"]],
  ["After an interview with CNN, Ada Berg said it was dark.", ["Ada Berg"]],
  ["“It was dark,” Ada Berg told NEWS TODAY on Monday.", ["Ada Berg"]],
  // Who is quoted by another.
  ["The Herald quoted a pilot as saying the lamp was out.", ["Herald", "a pilot → Herald"]],
  ["Ada Berg cited a study showing that the lamp was out.", ["Ada Berg", "a study → Ada Berg"]],
  [
    "Ada Berg pointed to reports that Renn called the pilot a fool.",
    ["Ada Berg", "reports → Ada Berg", "Renn → reports → Ada Berg"],
  ],
  [
    "Ada Berg claimed that she had a good source who told her the lamp was out.",
    ["Ada Berg", "a good source → Ada Berg"],
  ],
  ["“You say the lamp was out,” Ada Berg said.", ["Ada Berg", "You → Ada Berg"]],
  ["“Renn began by saying that the lamp was out,” Ada Berg said.", ["Ada Berg", "Renn → Ada Berg"]],
  ["“Out of nowhere he said the lamp was out,” Karl Berg recalled.", ["Karl Berg", "he → Karl Berg"]],
  ["“I said the lamp was out,” Ada Berg said.", ["Ada Berg"]],
  ["Renn says Moro promised to stay and said she would fight.", ["Renn", "Moro → Renn", "Moro → Renn"]],
  ["She said she recalls that the lamp was out.", ["She", "she"]],
  // Beside one another.
  ["Claiming that the lamp was out, Ada Berg told CNN that “they saw it.”", ["Ada Berg", "Ada Berg → CNN"]],
  [
    "The film shows that the lamp was out, contradicting the port’s claim that it was lit.",
    ["The film", "The film", "the port"],
  ],
  ["Reuters reported that Ada Berg had left, according to the port.", ["Reuters", "the port → Reuters"]],
];

describe("chains", () => {
  for (const [text, expected] of CASES) {
    it(text, () => {
      const { attributions } = createAnalyst().analyse({ text, format: "plain" });
      assert.deepEqual(
        attributions.map(({ chain }) => chain.map((hop) => hop.name).join(" → ")),
        expected,
      );
    });
  }

  it("go on through the passages of a quoted article", () => {
    const text =
      'The Morning Post reports:\n\n"The lamp was out. Nobody saw the pilot.\n\n“It was dark,” she said, and left the pier."';
    const { attributions } = createAnalyst().analyse({ text, format: "plain" });
    const said = attributions.find(({ cueLemma }) => cueLemma === "say");
    assert.deepEqual(
      said?.chain.map((hop) => hop.name),
      ["she", "Morning Post"],
    );
  });

  it("show where the text names a speaker who goes on, and whom `who` stands for", () => {
    const text = "Ada Berg left the room, claiming that she had a good source who told her the lamp was out.";
    const { attributions } = createAnalyst().analyse({ text, format: "plain" });
    assert.deepEqual(
      attributions.at(-1)?.chain.map(({ span }) => text.slice(span?.start, span?.end)),
      ["a good source", "Ada Berg"],
    );
  });

  it("hold the kind, the source and the place of each teller", () => {
    const text = "The fleet would stay, citing a Danish diplomat, Reuters reports, writes UNN.";
    const { attributions, sources } = createAnalyst().analyse({ text, format: "plain" });
    const chain = attributions.find(({ cueLemma }) => cueLemma === "citing")?.chain ?? [];
    assert.deepEqual(
      chain.map((hop) => [
        hop.kind,
        sources[hop.sourceId!]?.label,
        text.slice(hop.span?.start, hop.span?.end),
        attributions[hop.attribution]?.cueLemma,
      ]),
      [
        ["unnamed-official", "a Danish diplomat", "a Danish diplomat", "citing"],
        ["outlet", "Reuters", "Reuters", "report"],
        ["outlet", "UNN", "UNN", "write"],
      ],
    );
  });

  it("leave out the outlet that publishes the article where it was told", () => {
    const settings = { outlet: "Reuters" };
    const text = "Two officials told Reuters that the fleet would stay.";
    const [first] = createAnalyst().analyse({ text, format: "plain", settings }).attributions;
    assert.deepEqual(
      first?.chain.map((hop) => hop.name),
      ["Two officials"],
    );
  });
});
