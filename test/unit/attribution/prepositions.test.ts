/** `according to`, `citing`, `quoting`, `in the words of`: a preposition names the source. */
import { checkConstruction } from "./marked";

checkConstruction("accordingTo", {
  "behind what is said": [
    "{The bridge is safe}, ⟨according to⟩ ⟦the port authority⟧.",
    "{Two of the nine boats were insured}, ⟨according to⟩ ⟦a survey of skippers published in March⟧.",
    "{The fire began in the kitchen}, ⟨according to⟩ ⟦Chief Ana Reyes⟧.",
    "{It was the hottest day since 1976}, ⟨according to⟩ ⟦a forecaster at the weather service⟧.",
    "{Rents have doubled since then} ⟨according to⟩ ⟦a study by the University of Lund⟧.",
  ],
  "before it": [
    "⟨According to⟩ ⟦police⟧, {the van was stolen in June}.",
    "⟨According to⟩ ⟦the indictment⟧, {the two men met at a petrol station}.",
    "However, ⟨according to⟩ ⟦the diplomat⟧, {nothing was signed}.",
    "⟨According to⟩ ⟦Mara Lind, a baker on the quay⟧, {it smells worst at night}.",
  ],
  "within it": [
    "{The van}, ⟨according to⟩ ⟦police⟧, {was stolen in June}.",
    "{The second house}, ⟨according to⟩ ⟦land records⟧, {belongs to his sister}.",
  ],
  "in the words of": ["{The trial was a farce}, ⟨in the words of⟩ ⟦the judge⟧."],
});

checkConstruction("citing", {
  "behind what a newsroom tells": [
    [
      "⟦Reuters⟧ ⟨reported⟩ {that a truce was near}, citing two diplomats.",
      "Reuters reported {that a truce was near}, ⟨citing⟩ ⟦two diplomats⟧.",
    ],
    [
      "{A truce is near}, ⟦the Herald⟧ ⟨wrote⟩, quoting an aide to the president.",
      "{A truce is near}, the Herald wrote, ⟨quoting⟩ ⟦an aide to the president⟧.",
    ],
  ],
  "between a newsroom and its verb": [
    [
      "⟦The Herald⟧, citing court papers, ⟨said⟩ {the firm was insolvent}.",
      "The Herald, ⟨citing⟩ ⟦court papers⟧, said {the firm was insolvent}.",
    ],
  ],
  "before a newsroom that tells it all": [
    "{{A truce is near}, ⟨citing⟩ ⟦a European diplomat familiar with the call⟧}, ⟦Reuters⟧ ⟨reports⟩.",
  ],
});
