/** What is unfinished or broken in the copy: `⟦…⟧` shows the finding. */
import type { Passages } from "./index";

export const COPY: Passages = {
  SRC401: [
    "The repairs will cost ⟦TK⟧, the council said.",
    "The repairs will cost ⟦[TK]⟧, the council said, and take ⟦TKTK⟧ weeks.",
    "The council said so.⟦<!-- src: to-come -->⟧",
    "The council said so.⟦{>>src: to-come; desc: a clerk<<}⟧",
    "The TKO came in the third round.",
    "The flight was TK-421, and the address is harbour.tk.",
    "Ada Berg (CQ) said the pier was old.",
  ],
  SRC402: [
    "The pier is old, Ada Berg said.⟦<!-- src: named; by: Ada Berg -->⟧",
    "The pier is old, Ada Berg said.⟦{>>src: named<<}⟧ It is tall, she said.<!-- src: named -->",
    "⟦<!-- src-ignore-file SRC105: a list -->⟧",
    "The repairs will cost $3.4 million.⟦<!-- src-ignore SRC102: in the chart -->⟧",
    "Ada Berg ⟦(CQ)⟧ said the pier of Ae CQ was old.",
    "Ada Berg ⟦CQ⟧ said the pier was old.⟦<!-- src: named; by: Ada Berg CQ -->⟧",
    // Each of these has a rule of its own.
    "The pier is old.<!-- src: to-come -->",
    "The pier is old.<!-- src: nmaed -->",
    "The repairs will cost TK, the council said.",
    // No tags.
    "The pier is old, Ada Berg said.<!-- a note for the web desk -->",
    "The pier is old, Ada Berg said.{>>check this<<}",
    "The CQC visited the hospital, Ada Berg said.",
  ],
  SRC403: [
    "The mayor resigned, the clerk said.<!-- src: ⟦nmaed⟧; by: Ann Lee -->",
    "The mayor resigned, the clerk said.<!-- src: named; ⟦bye⟧: Ann Lee -->",
    "The mayor resigned, the clerk said.<!-- ⟦src named⟧; by: Ann Lee -->",
    "The mayor resigned, the clerk said.<!-- src: named; date: ⟦2 March⟧ -->",
    "The mayor resigned, the clerk said.⟦<!--⟧ src: named; by: Ann Lee",
    "The repairs will cost $3.4 million.<!-- ⟦src-ignore SRC102⟧ -->",
    "The mayor resigned, the clerk said.{>>src: ⟦nmaed⟧<<}",
    "The mayor resigned, the clerk said.<!-- src: named; by: Ann Lee -->",
    "The mayor resigned, the clerk said.<!-- a note -->",
    "The mayor resigned, the clerk said.<!-- srcset and sources -->",
  ],
  // The register has `clerk-lee` and `S3`.
  SRC404: [
    "The mayor resigned.<!-- src: named; by: Ann Lee; ref: ⟦s7⟧ -->",
    "The mayor resigned.{>>src: official; REF : ⟦S4⟧; desc: an aide<<}",
    "The mayor resigned.<!-- src: named; ref: ⟦clerk-lee\\;⟧; role: clerk -->",
    "The mayor resigned.⟦<!-- src: named; ref: -->⟧",
    "The mayor resigned.<!-- src: named; ref: clerk-lee -->",
    "The mayor resigned.<!-- src: official; ref: S3; desc: ref: s7 -->",
    "The mayor resigned.<!-- src: official; by: S4 -->",
    "The mayor resigned.<!-- src: none; reason: ref s7 -->",
    "The mayor resigned.<!-- ref: s7 -->",
  ],
  SRC405: [
    "⟦“T⟧he bridge is safe, the harbour master said on Monday.",
    '⟦"T⟧he bridge is safe, the harbour master said on Monday.',
    "⟦«T⟧he bridge is safe, the harbour master said on Monday.",
    "The harbour master said: ⟦“T⟧he bridge is safe. We checked it.",
    "“The bridge is safe,” Ada Berg said. ⟦“W⟧e checked it twice.",
    "The so-called ⟦“g⟧host fleet was back.",
    "“The bridge is safe,” the harbour master said on Monday.",
    "The harbour master said: “The bridge is safe.\n\n“We will check it again.”",
    "The harbour master said: “The bridge is safe.\n\nWe will check it again.”",
    'He is 6\'2" and the pipe is 5" wide, the harbour master said.',
    "It was the pilots' choice, and the masters', Ada Berg said.",
  ],
  SRC406: [
    "The pier is old.⟦<!-- src-ignore SRC102: in the chart -->⟧",
    "⟦<!-- src-ignore-file SRC102: in the chart -->⟧",
    "The repairs will cost $3.4 million.⟦<!-- src-ignore SRC102, SRC105: in the chart -->⟧",
    "The repairs will cost $3.4 million.<!-- src-ignore SRC102: in the chart -->",
    "The repairs will cost $3.4 million. The pier is old.<!-- src-ignore-passage SRC102: in the chart -->",
    // Of a rule that is not looked for nothing is known.
    "The pier is old.<!-- src-ignore SRC303: a reply came late -->",
    "The pier is old.<!-- src-ignore SRC402: the web desk strips it -->",
  ],
};
