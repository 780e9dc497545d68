/** What is unfinished or broken in the copy: `⟦…⟧` shows the finding. */
import type { Passages } from "./index";

export const COPY: Passages = {
  SRC401: [
    "The repairs will cost ⟦TK⟧, the council said.",
    "The council said so.⟦<!-- src: to-come -->⟧",
    "The TKO came in the third round.",
  ],
  SRC403: [
    "The mayor resigned, the clerk said.<!-- src: ⟦nmaed⟧; by: Ann Lee -->",
    "The mayor resigned, the clerk said.<!-- src: named; by: Ann Lee -->",
    "The mayor resigned, the clerk said.<!-- a note -->",
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
    "“The bridge is safe,” the harbour master said on Monday.",
    "The harbour master said: “The bridge is safe.\n\n“We will check it again.”",
    'He is 6\'2" and the pipe is 5" wide, the harbour master said.',
  ],
  SRC406: [
    "The pier is old.⟦<!-- src-ignore SRC102: in the chart -->⟧",
    "⟦<!-- src-ignore-file SRC102: in the chart -->⟧",
    "The repairs will cost $3.4 million.⟦<!-- src-ignore SRC102, SRC105: in the chart -->⟧",
    "The repairs will cost $3.4 million.<!-- src-ignore SRC102: in the chart -->",
    "The repairs will cost $3.4 million. The pier is old.<!-- src-ignore-passage SRC102: in the chart -->",
    // Of a rule that is not looked for nothing is known.
    "The pier is old.<!-- src-ignore SRC303: a reply came late -->",
  ],
};
