/** The speaker behind what is said, or in its middle: `…, said Khan`, `…, Khan said`, `…, Khan said, …`. */
import { checkConstruction } from "./marked";

checkConstruction("inverted", {
  "behind a quotation": [
    "{“The roof will not last another winter,”} ⟨said⟩ ⟦Marta Ilves, the school's caretaker⟧.",
    "{“Nobody asked us,”} ⟨complained⟩ ⟦the fishermen⟧.",
    "{“Who pays for it?”} ⟨asked⟩ ⟦Councillor Jane Moro⟧.",
    "{“Get out!”} ⟨shouted⟩ ⟦a guard⟧.",
    "{'It was never a secret,'} ⟨wrote⟩ ⟦Dr. Samir Haddad⟧ in a letter to the board.",
    "{“We lost the file,”} ⟨admitted⟩ ⟦Ruth Adler, who ran the archive until last year⟧.",
    "{«We are ready»}, ⟨replied⟩ ⟦the station master⟧.",
    "{“They failed,”} ⟨said⟩ ⟦an official at the ministry⟧.",
    "{“The sluice was broken,”} ⟨said⟩ ⟦the committee's chairwoman, Vera Lund⟧.",
    "{“The sluice was broken,”} ⟨said⟩ ⟦France, Spain and Italy⟧.",
  ],
  "in the middle of a quotation": [
    "{“It was cold,”} ⟨recalled⟩ ⟦Ivo Petrov, 71, a retired miner⟧, {“and then the lamps went out.”}",
    "{“If it rains,”} ⟨said⟩ ⟦Petrov⟧, {“we are finished.”}",
  ],
  "with a quotation that goes on in the next sentence": [
    '{"It was dark,"} ⟨said⟩ ⟦one of the divers⟧ on Tuesday. {"We saw nothing."}',
    "{“We never closed,”} ⟨said⟩ ⟦the baker⟧. {“Not for a day. Not for the flood.”}",
  ],
  "behind plain words": [
    "{The tunnel will open in May}, ⟨said⟩ ⟦Deputy Mayor Tomas Renn⟧.",
    "{The tunnel will open in May}, ⟨says⟩ ⟦a spokesman for the rail company⟧.",
    "{Half of the wells are dry}, ⟨reported⟩ ⟦the regional water board⟧ on Friday.",
    "{The charges were false}, ⟨wrote⟩ ⟦the Evening Standard⟧.",
    "{Half of the wells are dry}, ⟨warned⟩ ⟦the regional water board⟧ on Friday.",
  ],
});

checkConstruction("afterwards", {
  "behind a quotation": [
    "{“It was late,”} ⟦she⟧ ⟨said⟩.",
    "{“It was late,”} ⟦the driver⟧ ⟨told⟩ reporters.",
    "{“It will be over soon,”} ⟦the minister⟧ ⟨has said⟩ repeatedly.",
    "{“We will appeal,”} ⟦Petrov⟧ ⟨chortled⟩.",
    "{“The pilot did everything right,”} ⟦a person close to the inquiry⟧ ⟨said⟩.",
    "{“Not in my lifetime!”} ⟦he⟧ ⟨yelled⟩ at the clerk.",
    "{“It was late,”} ⟦Ines Duarte, a nurse on the ward⟧, ⟨said⟩ in an interview.",
    "{“It is over,”} ⟦Renn⟧ ⟨told⟩ deputies, presenting the draft.",
    "{“It is over,”} ⟦Renn⟧ ⟨said⟩, when asked about it.",
  ],
  "behind plain words": [
    "{The bridge is safe}, ⟦the harbour master⟧ ⟨said⟩ on Monday.",
    "{Wages would rise by June}, ⟦two union officials familiar with the talks⟧ ⟨said⟩.",
    "{The dam was built too fast}, ⟦the engineers⟧ ⟨concluded⟩.",
    "{The ship was empty}, ⟦Lt. Ana Reyes⟧ ⟨told⟩ the Herald.",
    "{Two of the six turbines had failed by noon}, ⟦the operator⟧ ⟨acknowledged⟩ last week.",
    "{There is no plan B}, ⟦Renn⟧ ⟨conceded⟩.",
    "{Prices fell in every region but one}, ⟦the statistics office⟧ ⟨reported⟩.",
  ],
  "with a quotation that goes on in the next sentence": [
    "{“We waited,”} ⟦Ilves⟧ ⟨said⟩. {“Nobody came. Then the phone went dead.”}",
    '{"It is a fine house,"} ⟦the agent⟧ ⟨told⟩ the couple. {"It only wants a roof."}',
  ],
});

checkConstruction("within", {
  "between two parts of a quotation": [
    "{“The school,”} ⟦Ilves⟧ ⟨said⟩, {“would not survive another winter.”}",
    "{“We came,”} ⟦the younger brother⟧ ⟨explained⟩, {“because nobody else would.”}",
    "{“It is not a wall,”} ⟦he⟧ ⟨insisted⟩, {“it is a fence.”}",
  ],
  "between two parts of plain words": [
    "{The school}, ⟦Ilves⟧ ⟨said⟩, {would not survive another winter}.",
    "{The second pump}, ⟦the report⟧ ⟨noted⟩, {had been out of use since March}.",
    "{But most of the money}, ⟦he⟧ ⟨said⟩, {went to the wrong village}.",
    "{The vote} — ⟦Moro⟧ ⟨said⟩ — {was rigged}.",
    "{Most of the 40 staff}, ⟦the union⟧ ⟨said⟩ on Friday, {have not been paid since May}.",
  ],
});
