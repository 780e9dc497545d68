/** How unnamed sources are told: `⟦…⟧` shows the finding. */
import type { Passages } from "./index";

export const UNNAMED: Passages = {
  SRC201: [
    "⟦A source⟧ said the lock had been shut.",
    "The lock had been shut, ⟦sources⟧ said. The pier was shut too, sources said.",
    "The lock had been shut, said ⟦two sources⟧.",
    "The lock had been shut, according to ⟦three people⟧.",
    "⟦One source⟧ said the lock had been shut. ⟦Another source⟧ said it was open.",
    "“The lock was shut all winter,” ⟦a person⟧ told the Courier.",
    // A tag tells the desk who it is, and not the reader.
    "⟦A source⟧ said the lock had been shut.<!-- src: unnamed; by: S3; why: fear of dismissal -->",
    // It is described, here or elsewhere, before or behind.
    "A source at the port authority said the lock had been shut.",
    "A port source said the lock had been shut.",
    "A source, informed of the repairs, said the lock had been shut.",
    "A source said the lock had been shut. The source, who works on the pier, said it was a shame.",
    "Three sources familiar with the repairs said the lock had been shut. It had leaked, sources said.",
    "Five people briefed on the repairs said the lock had been shut. Two of the people said it leaked.",
    // Somebody else's source, and nobody's.
    "A source told Reuters that the lock had been shut.",
    "Berg said a source had told her of the lock.",
    "A source could not be found.",
    "The source of the river lies in the hills, Berg said.",
    // An office is thin, but it is something.
    "An official said the lock had been shut.",
    // The tag names somebody who stands by it.
    "A source said the lock had been shut.<!-- src: named; by: Ada Berg -->",
  ],
  SRC202: [
    "⟦An official familiar with the repairs⟧ said the lock was unsafe.",
    "The lock is unsafe, said ⟦a person close to the harbour master⟧.",
    "The lock is unsafe, according to ⟦people briefed on the repairs⟧.",
    "⟦One council aide⟧ said the lock was unsafe.",
    "⟦A source at the port authority⟧ said the lock was unsafe.",
    "⟦A woman who runs a bakery, and who asked not to be named⟧, said the lock was unsafe.",
    "⟦An official who spoke on condition of anonymity⟧ said the lock was unsafe.",
    // More than three: one finding at the first.
    "⟦A port official⟧ said the lock was unsafe. A council aide said it leaked. A source at the yard said it was old. A diplomat said it was a shame.",
    // A tag that gives no reason.
    "⟦An official familiar with the repairs⟧ said the lock was unsafe.<!-- src: official; by: S3 -->",
    // The reason is given, in whatever words, here or in a sentence of its own.
    "An official who asked not to be named because the talks are private said the lock was unsafe.",
    "An official, speaking on condition of anonymity to discuss the talks, said the lock was unsafe.",
    "An official who declined to be identified for fear of losing her job said the lock was unsafe.",
    "An official who was not authorised to speak publicly said the lock was unsafe.",
    "Two officials said the lock was unsafe. They spoke on condition of anonymity because the talks are private.",
    "A port official said the lock was unsafe.\n\nIt was built in 1911.\n\nThe official asked not to be named, saying he feared for his job.",
    "An official familiar with the repairs said the lock was unsafe.<!-- src: official; by: S3; why: fear of dismissal -->",
    // SRC201 asks for the reason too.
    "A source said the lock was unsafe.",
    "Two people said the lock was unsafe. ⟦A port official⟧ said it leaked.",
    // It has been asked for.
    "An official familiar with the repairs [TK: why no name is given] said the lock was unsafe.",
    // Nobody's name is kept back.
    "Officials said the lock was unsafe.",
    "Residents said the lock was unsafe.",
    "A passer-by said the lock was unsafe.",
    "A judge said the lock was unsafe.",
    "The official said the lock was unsafe.",
    "Eight percent of officials said the lock was unsafe.",
    "Documents familiar to the council said the lock was unsafe.",
    "At a news conference, a port official said the lock was unsafe.",
    "A port official told workers that the lock was unsafe.",
    // Another newsroom has promised it, or somebody else.
    "An official familiar with the repairs told Reuters that the lock was unsafe.",
    "The Herald reported that the lock was unsafe, citing an official familiar with the repairs.",
    "Berg said an official familiar with the repairs had told her of the lock.",
  ],
  SRC203: [
    "⟦An official familiar with the repairs⟧ said the lock leaks 4,000 gallons a day.",
    "Piet Vos stole the letters, according to ⟦a source at the port authority⟧.",
    "⟦A source at the port authority⟧ said a crane fell into the harbour on Tuesday.",
    // One finding for all that rests on one source.
    "⟦A port official⟧ said the lock leaks 4,000 gallons a day. The official said the repairs would cost $3 million.",
    // Somebody else says so, or is tagged.
    "An official familiar with the repairs said the lock leaks 4,000 gallons a day. The lock leaks 4,000 gallons a day, Berg said.",
    "The lock leaks 4,000 gallons a day, an official familiar with the repairs said. Vos confirmed that it leaks.",
    "Two officials familiar with the repairs said the lock leaks 4,000 gallons a day.",
    "Sources said the lock leaks 4,000 gallons a day.",
    "A port official said the lock leaks 4,000 gallons a day.<!-- src: official; by: S3 --><!-- src: document; by: harbour log -->",
    // It does not matter so much, or is the source's own.
    "An official familiar with the repairs said the council would be glad.",
    "An official who asked not to be named said he had paid $3 million for the boat.",
    "An official familiar with the repairs denied that the lock leaks 4,000 gallons a day.",
    "An official familiar with the repairs told Reuters that the lock leaks 4,000 gallons a day.",
    "The lock leaks 4,000 gallons a day, Berg said.",
  ],
  SRC205: [
    "⟦Sources⟧ said the lock was unsafe.<!-- src: unnamed; by: S3 -->",
    "⟦Two officials⟧ said the lock was unsafe.<!-- src: official; ref: s1 -->",
    "The lock was unsafe, according to ⟦three people familiar with the repairs⟧.<!-- src: unnamed; desc: engineer at the port -->",
    "⟦Residents⟧ said the lock was unsafe.<!-- src: named; by: Ada Berg -->",
    // Two tags for one and the same source.
    "⟦Sources⟧ said the lock was unsafe.<!-- src: unnamed; by: S3 --><!-- src: unnamed; by: S3 -->",
    // Each sentence has a tag of its own.
    "⟦Sources⟧ said the lock was unsafe.<!-- src: unnamed; by: S3 --> Ada Berg said it was old.<!-- src: named; by: Ada Berg -->",
    // As many are tagged as the copy says, or the tag does not say how many.
    "Sources said the lock was unsafe.<!-- src: unnamed; by: S3 --><!-- src: unnamed; by: S4 -->",
    "Sources said the lock was unsafe.<!-- src: unnamed; by: S3, S4 -->",
    "Two officials said the lock was unsafe.<!-- src: official; desc: two engineers at the port -->",
    "Two officials said the lock was unsafe.<!-- src: official; why: fear of dismissal -->",
    "Residents said the lock was unsafe.<!-- src: group; desc: people on the quay -->",
    "Sources said the lock was unsafe.<!-- src: document; by: harbour log -->",
    // One source, or a body that speaks as one.
    "A source said the lock was unsafe.<!-- src: unnamed; by: S3 -->",
    "Police said the lock was unsafe.<!-- src: spokesperson; by: Ada Berg -->",
    "The family said the lock was unsafe.<!-- src: named; by: Ada Berg -->",
    "Sources said the lock was unsafe.",
  ],
  SRC206: [
    "“The harbour master is a ⟦clown⟧,” said one official familiar with the repairs.",
    "A source at the port authority called the repairs ⟦a complete disaster⟧.",
    "A council aide said the plan ⟦was simply dreadful⟧.",
    "A source at the port authority ⟦blasted⟧ the plan.",
    "“I would call him a ⟦liar⟧,” said a source at the port authority.",
    // Another newsroom's source attacks here too.
    "A source at the port authority told Reuters that Vos was ⟦incompetent⟧.",
    // Somebody stands by it.
    "“The harbour master is a clown,” said Mara Lind.",
    "A source at the port authority said Lind had called the harbour master a clown.",
    "“He kept calling her a liar,” said one official familiar with the repairs.",
    // Facts.
    "A source at the port authority said the repairs would cost $3 million.",
    "A council aide said Vos had been charged with reckless driving.",
    "A council aide said the repairs were no disaster.",
    "Residents called the plan a disaster.",
  ],
  SRC207: [
    "⟦“The lock is safe for now,”⟧ said an official familiar with the repairs.",
    "A source at the port authority said: ⟦“The lock is safe for now, and so is the pier.”⟧",
    // Somebody known by name speaks first.
    "“The lock is safe,” said Ada Berg. “It leaks,” said an official familiar with the repairs.",
    "The lock is safe for now, said an official familiar with the repairs.",
    "The “ghost fleet” was back, said an official familiar with the repairs.",
    "“The lock is safe for now,” an official familiar with the repairs told Reuters.",
    "“The lock is safe for now,” said a boy on the quay.",
    "A source at the port authority said Vos had said: “The lock is safe for now, and so is the pier.”",
  ],
};
