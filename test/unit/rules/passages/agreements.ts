/** What was agreed with a source: `⟦…⟧` shows the finding. */
import type { Passages } from "./index";

export const AGREEMENTS: Passages = {
  SRC301: [
    "⟦The guild will leave the harbour in May.⟧<!-- src: official; by: S3; terms: off-record -->",
    "⟦The guild will leave the harbour in May, an official said.⟧{>>src: official; terms: off-record<<}",
    "It rained. The pier is old. ⟦“We will leave,” a pilot said.⟧<!-- src: unnamed; by: S3; terms: off-record -->",
    // It covers the unsourced sentences that lead up to it.
    "⟦The tolls will rise. The guild will leave in May.⟧<!-- src: official; by: S3; terms: off-record -->",
    // The desk's register has the terms of the source.
    "⟦The guild will leave in May.⟧<!-- src: unnamed; ref: pilot -->",
    "⟦The guild will leave in May.⟧<!-- src: unnamed; by: Pilot -->",
    "⟦The guild will leave in May.⟧<!-- src: document; by: a letter; terms: off-record -->",
    // What was agreed for this claim counts before that.
    "The guild will leave in May.<!-- src: unnamed; ref: pilot; terms: background -->",
    "The guild will leave in May.<!-- src: unnamed; ref: master -->",
    "The guild will leave in May.<!-- src: unnamed; ref: nobody -->",
    "The guild will leave in May, an official said.<!-- src: official; by: S3; terms: background -->",
    "The guild will leave in May, an official said.<!-- src: official; by: S3; terms: deep-background -->",
    "The guild will leave in May.<!-- src: official; by: S3 -->",
    "The guild will leave in May.<!-- src: official; desc: one who spoke off-record -->",
    "The guild will leave in May.<!-- src: official; terms: off-recrod -->",
    "The guild will leave in May, an official said off the record.",
  ],
  SRC302: [
    "An official said it would rise.⟦<!-- src: official; by: Ann Lee; terms: background -->⟧",
    "An official said it would rise.⟦<!-- src: official; by: Ann Lee; terms: deep-background -->⟧",
    "It will rise.⟦<!-- src: named; by: Lee; terms: off-record -->⟧",
    "It will rise.⟦{>>src: named; by: Ann Lee; terms: background<<}⟧",
    "It will rise.⟦<!-- src: spokesperson; by: A. Lee; terms: background -->⟧",
    "It will rise.⟦<!-- src: official; by: harbour master Karel Smit; terms: background -->⟧",
    "It will rise.⟦<!-- src: official; by: Karel Smit, harbour master; terms: background -->⟧",
    "It will rise.⟦<!-- src: official; by: Mayor Ada van der Berg; terms: background -->⟧",
    "It will rise.⟦<!-- src: unnamed; by: lee@harbour.example; terms: background -->⟧",
    "It will rise.⟦<!-- src: to-come; by: Ann Lee; terms: background -->⟧",
    // One finding for a name, at the first of its tags.
    "It rose.⟦<!-- src: official; by: Ann Lee; terms: background -->⟧ It fell.<!-- src: official; by: clerk Ann Lee; terms: off-record --> It lay.⟦<!-- src: official; by: Bo Berg; terms: background -->⟧",
    // The register has the terms, or the name that another field repeats.
    "It will rise.⟦<!-- src: unnamed; by: Mara Lind; ref: clerk -->⟧",
    "It will rise.⟦<!-- src: unnamed; by: S3; ref: clerk; desc: a friend of Mara Lind's -->⟧",
    "It will rise.⟦<!-- src: unnamed; ref: clerk; why: Mimi fears dismissal -->⟧",
    "It will rise.⟦<!-- src: unnamed; by: Lind; ref: clerk -->⟧",
    // Codes and descriptions.
    "It will rise.<!-- src: unnamed; by: Anonymous; terms: background -->",
    "It will rise.<!-- src: unnamed; by: Hamas on background; terms: background -->",
    "It will rise.<!-- src: official; by: Labour MP; terms: background -->",
    "It will rise.<!-- src: official; by: S3; terms: background -->",
    "It will rise.<!-- src: official; by: an official; terms: background -->",
    "It will rise.<!-- src: official; by: State Department official; terms: background -->",
    "It will rise.<!-- src: official; by: Official 3; terms: background -->",
    "It will rise.<!-- src: unnamed; by: source A; terms: background -->",
    "It will rise.<!-- src: unnamed; by: an aide to Mayor Lind; terms: background -->",
    "It will rise.<!-- src: official; by: EU; terms: background -->",
    "It will rise.<!-- src: official; desc: an aide; terms: background -->",
    // No person, or nobody who must be protected.
    "It will rise.<!-- src: organisation; by: Harbour Board; terms: background -->",
    "It will rise.<!-- src: document; by: Lind's letter; terms: background -->",
    "Ann Lee said it would rise.<!-- src: named; by: Ann Lee; terms: on-record -->",
    "Ann Lee said it would rise.<!-- src: named; by: Ann Lee -->",
    "It will rise.<!-- src: unnamed; by: Mara Lind; ref: clerk; terms: on-record -->",
    "It will rise.<!-- src: named; by: Piet Vos; ref: master -->",
    // The words of the sentence that the tag speaks of stand in the text anyway.
    "It will rise.<!-- src: unnamed; by: S3; ref: clerk; mention: Mara Lind -->",
  ],
  SRC303: [
    "⟦Karel Smit embezzled money from the pilots' fund, the guild said.⟧",
    "⟦The guild accused Karel Smit of stealing from its fund.⟧",
    "⟦Harbour clerk Karel Smit has been charged with fraud.⟧",
    "⟦Karel Smit, the harbour clerk, was arrested on suspicion of theft, police said.⟧",
    "⟦Karel Smit is alleged to have bribed two pilots.⟧",
    "⟦The letter tells of allegations of fraud against the clerk Karel Smit.⟧",
    "⟦The letters were falsified by Karel Smit, the guild said.⟧",
    "⟦“Karel Smit lied to the court,” the guild said.⟧",
    // One finding, at the first; a later surname is known from the name.
    "⟦Karel Smit lied to the court, the guild said.⟧ It said Smit had bribed two pilots as well.",
    // Others reply, not the one who is accused.
    "⟦Karel Smit lied to the court, the guild said.⟧ The council declined to comment.",
    "Karel Smit bribed a pilot, the guild said. Smit denied it. ⟦Anna Berg lied to the court, it said.⟧",
    "⟦Karel Smit lied to the court, the guild said.⟧ A lawyer for Piet Vos declined to comment.",
    // He is heard, or it is said that he was not.
    "Karel Smit lied to the court, the guild said. Smit denied it.",
    "Karel Smit lied to the court, the guild said. He didn’t respond to a request for comment.",
    "Karel Smit lied to the court, the guild said. Smit could not be reached.",
    "Karel Smit lied to the court, the guild said. His lawyer, Eva Moor, declined to comment.",
    "Karel Smit lied to the court, the guild said.\n\nA spokeswoman for the clerk's office said he was not immediately available.",
    "Karel Smit was charged with fraud. He pleaded not guilty.",
    "Prosecutors charged Karel Smit with fraud. His lawyer said he would plead not guilty.",
    "Karel Smit lied to the court, the guild said. The letters were hers, Smit's lawyer said.",
    "Karel Smit lied to the court, the guild said. A lawyer for Smit said the letters were old.",
    "Karel Smit lied to the court, the guild said. Eva Moor, a lawyer for Smit, said the letters were old.",
    "Karel Smit lied to the court, the guild said. His lawyer said the letters were old.",
    // Who speaks for others is no voice of his.
    "⟦Karel Smit lied to the court, the guild said.⟧ A spokesman for the council said the letters were old.",
    "⟦Karel Smit lied to the court, the guild said.⟧ A police spokesman said the letters were old.",
    // Nothing was stolen, or long ago.
    "Ada Berg stole the show, the guild said.",
    "Ada Berg has stolen all the headlines, the guild said.",
    "Karel Smit stole the bell of the church in 1843, the guild said.",
    "⟦Karel Smit stole 1843 guilders, the guild said.⟧",
    "Karel Smit lied to the court, the guild said. “I told what I saw,” Smit said.",
    "Karel Smit and Anna Berg lied to the court, the guild said. Both denied it.",
    "The guild accused Piet Vos of stealing from its fund.",
    "Karel Smit lied to the court, the guild said. [TK: reply from Karel Smit]",
    // Nobody is accused by name, of wrongdoing, or any more.
    "The council misused money from the pilots' fund, the guild said.",
    "The harbour clerk embezzled money from the pilots' fund, the guild said.",
    "The guild accused Karel Smit of being late.",
    "Karel Smit was robbed on the pier, police said.",
    "Karel Smit never stole anything, the guild said.",
    "The guild asked whether Karel Smit had stolen the money.",
    "Karel Smit was convicted of fraud on Tuesday.",
    "Did Karel Smit embezzle the money?",
    "Norway lied to the court, the guild said.",
    // The dead cannot be asked.
    "Karel Smit embezzled money from the pilots' fund, the guild said. Smit died in 2019.",
  ],
};
