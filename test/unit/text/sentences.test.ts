import { checkSentences } from "./marks";

const CASES: Readonly<Record<string, readonly string[]>> = {
  "splits at stops": [
    "⟦The mayor resigned.⟧ ⟦Nobody asked why.⟧",
    "⟦Who knew?⟧ ⟦Everyone did!⟧ ⟦30 people saw it.⟧",
    "⟦One sentence without its stop⟧",
    "⟦The bill passed…⟧ ⟦The governor signed it.⟧",
    "⟦Prices rose 3.5 percent to $1.20.⟧ ⟦iPhone sales fell.⟧",
    "⟦See kyiv.example.org/a.html for more.⟧ ⟦It is free.⟧",
    "  ⟦He left.⟧   ⟦She stayed.⟧  ",
  ],
  "takes a line break for white space and a blank line for an end": [
    "⟦The report runs\nto 19 pages.⟧ ⟦Nobody\r\nread it.⟧",
    "⟦A line without a stop.⟧\n\n⟦another⟧",
  ],
  "knows abbreviations": [
    "⟦Sen. Jane Roe met Mr. J. K. Poe and Dr. W. Moe.⟧ ⟦They talked.⟧",
    "⟦The U.S. Senate voted on Jan. 5 at 9 p.m. Eastern.⟧ ⟦It failed.⟧",
    "⟦He left No. 10 for St. Ives.⟧",
    "⟦Will she run?⟧ ⟦No.⟧ ⟦The party said so.⟧",
    "⟦The firm, Roe & Sons Inc., sued Acme Corp. Chairman John Doe.⟧",
    "⟦They moved to the U.S. in May.⟧ ⟦They moved to the U.S.⟧ ⟦The rest stayed.⟧",
    "⟦They were let into the U.S.⟧ ⟦Initially, nobody minded.⟧",
    "⟦It closed at 9 p.m.⟧ ⟦Police came.⟧",
    "⟦Rep. Ann Lee (D-Calif.) and Sen. Bo Day, R-Tex., agreed.⟧",
    "⟦Judge Gonzalo P. Curiel ruled.⟧ ⟦In Roe v. Wade it held.⟧",
    "⟦The suspect, Jahmed Doe Jr. (D-PA), fled to CONCORD, N.H. - Police followed.⟧",
    "⟦Poe has a Ph.D. from a U.K. university.⟧ ⟦She teaches.⟧",
  ],
  "splits inside a quotation": [
    "⟦“We knew.⟧ ⟦We waited.⟧ ⟦We were wrong,” Khan said.⟧",
    "⟦“We knew.”⟧ ⟦“We waited.”⟧",
    "⟦He called it “a lie.”⟧ ⟦She did not.⟧",
    "⟦(He left early.)⟧ ⟦She stayed.⟧",
    "⟦It ended badly.”⟧⟦The next day it began again.⟧",
  ],
  "keeps a quotation with the words that say whose it is": [
    "⟦“Why?” she asked.⟧ ⟦Nobody knew.⟧",
    "⟦“We won!” Khan said.⟧ ⟦He smiled.⟧",
    "⟦“Who knew?” the mayor, Jane Roe, asked reporters on Monday.⟧",
    "⟦“Is it fair that they pay less?” Mrs. Roe asked.⟧",
    "⟦“All the way!” Dawson shouted, and the crowd fell silent.⟧",
    "⟦''Who knew?'' Khan asked.⟧",
  ],
  "parts a quotation from a sentence of its own": [
    '⟦"Stop."⟧ ⟦Khan left the room.⟧',
    "⟦“Who knew?”⟧ ⟦Khan said he did not.⟧",
    "⟦“Will it pass?”⟧ ⟦They said it would.⟧",
    "⟦He calls it a ''business of selling houses.''⟧ ⟦But he works on another principle, he said.⟧",
    "⟦The plan is “dead.”⟧ ⟦Khan said so on Monday in a long speech.⟧",
  ],
  "goes on after an ellipsis, a bullet and a mark of its own": [
    "⟦“We were… uneasy,” Khan said.⟧ ⟦“...It raises a question,” he added.⟧",
    "⟦• First point.⟧ ⟦• Second point.⟧",
    "⟦1. The first.⟧",
    "⟦... But she did.⟧",
  ],
};

describe("splitSentences", () => {
  for (const [title, cases] of Object.entries(CASES)) {
    describe(title, () => {
      for (const marked of cases) it(JSON.stringify(marked), () => checkSentences(marked));
    });
  }
});
