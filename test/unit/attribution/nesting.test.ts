/** Attributions within attributions, and who tells whom. */
import { check } from "./marked";

const CASES: Readonly<Record<string, readonly string[]>> = {
  "a report of a report": [
    "⟦The Herald⟧ ⟨reported⟩ {that ⟦two officials⟧ ⟨said⟩ {the letter was a forgery}}.",
    "⟦Renn⟧ ⟨said⟩ {that ⟦Moro⟧ ⟨had denied⟩ {the charge}}.",
    "⟦The indictment⟧ ⟨says⟩ {that ⟦the two men⟧ ⟨claimed⟩ {they were brothers}}.",
    "⟦Renn⟧ ⟨said⟩ {⟦Moro⟧ ⟨had told⟩ him {the letter was a forgery}}.",
    "⟦Renn⟧ ⟨said⟩ {that, ⟨according to⟩ ⟦Moro⟧, {the letter was a forgery}}.",
    "⟦Berg⟧ ⟨said⟩ {that ⟦her husband⟧ ⟨had told⟩ her {the fleet would stay}}.",
    "⟦Lund⟧ ⟨said⟩ on Wednesday {that ⟦the council⟧ ⟨expects⟩ {to understand the offer}}.",
    "{{The letter is a forgery}, ⟦an aide⟧ ⟨said⟩}, ⟦Reuters⟧ ⟨reported⟩.",
  ],
  "within a quotation": [
    "{“⟦Renn⟧ ⟨said⟩ {it was a forgery},”} ⟦Moro⟧ ⟨told⟩ the court.",
    "{“⟦He⟧ ⟨told⟩ me, {‘It is a forgery,’}”} ⟦Moro⟧ ⟨said⟩.",
    "{“⟦The clerk⟧ ⟨says⟩ {that nobody signed it},”} ⟦Moro⟧ ⟨told⟩ the court.",
  ],
  "a paper or a person whose words are passed on": [
    "⟦Lund⟧ ⟨cited⟩ {⟦a survey⟧ ⟨showing⟩ {that fares had doubled}}.",
    "⟦The Herald⟧ ⟨quoted⟩ {⟦a driver⟧ as ⟨saying⟩ {fares had doubled}}.",
    "⟦Lund⟧ ⟨pointed to⟩ {⟦reports⟧ ⟨that⟩ {fares had doubled}}.",
  ],
  "ended by the clause around it": [
    "⟦Lund⟧ ⟨said⟩ {that the driver, ⟦who⟧ ⟨had claimed⟩ {fares had doubled}, was wrong}.",
    "⟨Claiming⟩ {that fares had doubled}, | ⟦Lund⟧ ⟨told⟩ the driver {that he was wrong}.",
    "⟦Lund⟧ ⟨said⟩ {that fares had doubled}, contradicting the driver.",
  ],
  "three tellers in one sentence": [
    "{{{A truce is near}, ⟨citing⟩ ⟦a diplomat familiar with the call⟧}, ⟦Reuters⟧ ⟨reports⟩}, ⟨writes⟩ ⟦UNN⟧.",
  ],
  "side by side": [
    "⟦Lund⟧ ⟨said⟩ {it was over}. | {“It never began,”} ⟦Haddad⟧ ⟨said⟩.",
    "⟦The union⟧ ⟨rejected⟩ {the offer}; | ⟦the company⟧ ⟨said⟩ {it would not make another}.",
  ],
};

describe("nesting", () => {
  for (const [title, passages] of Object.entries(CASES)) {
    describe(title, () => {
      for (const passage of passages) it(passage, () => void check(passage));
    });
  }
});
