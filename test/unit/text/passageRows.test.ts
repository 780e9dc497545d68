import assert from "node:assert/strict";
import { segment } from "../../../src/core/text";
import { PASSAGE_ROWS } from "../../../src/lexicon/passages";

const BODY = "The mayor of Salem resigned on Monday after nine weeks, the council said.";

describe("the looks of passages", () => {
  for (const { kind, where, example } of PASSAGE_ROWS) {
    it(`${kind}: ${example}`, () => {
      const above = where === "top" ? "" : where ? "Salem mayor to step down\n" : `Salem mayor to step down\n${BODY}\n`;
      const document = `${above}${example}\n${BODY} ${BODY}\n`;
      const block = segment(document, "plain").find(({ span }) => document.slice(span.start, span.end) === example);
      assert.equal(block?.kind, kind);
    });
  }

  const prose = [
    "By Monday the council had left the room.",
    "Follow the money, the mayor said on Monday.",
    "Read the report, she told us, and weep.",
    "Photos of the mayor were posted on Monday.",
    "Published reports say that the mayor left at 9.",
    "Reporting by the Herald led to the inquiry.",
    "Share prices fell by 9 percent.",
    "Related companies paid for the trip.",
    "The group, to which the mayor contributed, said nothing.",
    "The mayor, who contributed money, left on 4 May.",
    "Contact with the ship was lost at 10:30.",
    "More, that is what the voters want, the mayor said.",
    "Update: the mayor resigned on Monday.",
    "Tel Aviv lost 100000 people in a year.",
    "Like others on Facebook, the mayor left on Monday.",
    "Keep jobs here, the mayor said.",
    "See what they did here, the mayor told the crowd.",
    "It is the fund to which the mayor contributed.",
  ];
  for (const text of prose) {
    it(`paragraph: ${text}`, () => {
      const document = `Salem mayor to step down\n${BODY}\n${text}\n${BODY}\n`;
      assert.equal(segment(document, "plain")[2]?.kind, "paragraph");
    });
  }
});
