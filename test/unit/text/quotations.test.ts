import assert from "node:assert/strict";
import { findQuotations } from "../../../src/core/text";
import { checkQuotations } from "./marks";

const CASES: Readonly<Record<string, readonly string[]>> = {
  "pairs marks of every custom": [
    '⟦"We knew it all along,"⟧ Khan said.',
    "⟦“We knew it all along,”⟧ Khan said.",
    "⟦‘We knew it all along,’⟧ Khan said.",
    "⟦«We knew it all along»⟧, Khan said.",
    "⟦„We knew it all along“⟧, Khan said.",
    "⟦''We knew it all along,''⟧ Khan said.",
    "⟦``We knew it all along,''⟧ Khan said.",
    "⟦»We knew it all along«⟧, Khan said.",
    '⟦“We knew it all along,"⟧ Khan said.',
    '⟦"We knew it all along,”⟧ Khan said.',
  ],
  "pairs nested ones": [
    "⟦“He said ⟦‘we knew it all’⟧ and left,”⟧ Khan said.",
    "⟦\"We don't know who is ready for ⟨'boots on the ground,'⟩\"⟧ Khan said.",
    "⟦''I said, ⟦'We knew it all along.'⟧''⟧",
    '⟦"He said ⟦"we knew all of it"⟧ to me,"⟧ Khan said.',
  ],
  "leaves apostrophes alone": [
    "The word ⟨'cause'⟩, the workers' pay, the 'em-and-us of the '90s and rock 'n' roll: don't.",
    "’Tis the season, and the ’60s are Rovers’ best years.",
    "⟦“The boys’ team won’t play the workers’ side,”⟧ she said.",
    "⟨‘the workers’ pay’⟩ was cut.",
  ],
  "leaves feet and inches alone": [
    'He is 6\'2" and the pipe is 5" wide.',
    '⟦"The 5" pipe broke on Monday,"⟧ he said.',
    '⟦"We asked for at least 5"⟧ he said, ⟦"not for a mere 6."⟧',
  ],
  "marks what is never closed": [
    "⟦“We knew it all along.⦆",
    "⟦“We knew it,”⟧ Khan said. ⟦“We waited.⦆",
    "⟦“We knew it, Khan said.⦆ ⟦“They did not know,”⟧ he said.",
    "⟦'We knew it all along.⦆",
  ],
  "ignores what is never opened": [
    'We knew it,” Khan said. ⟦“We waited for them."⟧',
    'I\'m mad," said Roe. ⟦"We are no better off."⟧',
    '""""""""""',
  ],
  "pairs marks by what stands beside them": [
    '⟦"We knew it,"⟧said Khan. He left,⟦"We waited for them,"⟧ he said.',
    '⟦"We knew it all along."⟧The next day—⟨"a disaster"⟩—he left (⟨"a draw"⟩).',
    "⟦”We knew it all along,”⟧ Khan said.",
    'the ⟨“Post”⟩’s editor, and the ⟨"Herald"⟩\'s',
  ],
  "tells phrases from speech": [
    'the ⟨"coalition of the willing"⟩ - a group - and ⟨"on-call"⟩ missions',
    'It ⟨"changed everything"⟩ in planning.',
    'Khan said the plan is ⟨"negotiable,"⟩ but only in part.',
    '⟦"No,"⟧ she says. ⟦"Fine."⟧ Khan said: ⟦"Enough."⟧ Roe said, ⟦"Never."⟧',
    'Two dogs and a cat named ⟨"Prince."⟩',
    'Roe wrote that ⟦"I agree"⟧ twice.',
    'It would ⟦"keep Russia guessing about how much."⟧',
  ],
  "tells titles": [
    "In her book ⟪“The Quiet Touchline,”⟫ Roe wrote little.",
    'Roe said on ⟪"Meet the Press"⟫ that it was over.',
    "the film titled ⟪“Ashes”⟫ and the song ⟪“We Will Rise Again”⟫",
    "He called it ⟨“a disgrace”⟩ and the so-called ⟨“deep state”⟩ agreed.",
  ],
};

describe("findQuotations", () => {
  for (const [title, cases] of Object.entries(CASES)) {
    describe(title, () => {
      for (const marked of cases) it(JSON.stringify(marked), () => checkQuotations(marked));
    });
  }

  it("gives outer before inner, with depth and inner span", () => {
    const text = "“He said ‘we knew it all’ twice,” Khan said.";
    const found = findQuotations(text).map(({ inner, depth }) => [text.slice(inner.start, inner.end), depth]);
    assert.deepEqual(found, [
      ["He said ‘we knew it all’ twice,", 0],
      ["we knew it all", 1],
    ]);
  });
});
