/** The speaker before what is said: a clause, a quotation, an infinitive or a noun phrase follows the verb. */
import { checkConstruction } from "./marked";

checkConstruction("clause", {
  "with “that”": [
    "⟦The minister⟧ ⟨said⟩ {that the bridge would be closed}.",
    "⟦Vera Lund, who chairs the committee⟧, ⟨said⟩ on Tuesday {that the vote would be repeated}.",
    "⟦A clerk who saw the letter⟧ ⟨told⟩ the Herald {that the money had run out}.",
    "⟦She⟧ ⟨has repeatedly warned⟩ {that the dam could fail}.",
    "⟦Greenpeace⟧ ⟨claims⟩ {that the river was poisoned for years}.",
    "⟦The auditors⟧ ⟨found⟩ {that fares had doubled}.",
    "⟦An official who saw the letter⟧ ⟨said⟩ {that the money had run out}.",
    "⟦Police⟧ ⟨confirmed⟩ in a statement {that a man had been arrested}.",
  ],
  "without “that”": [
    "⟦Renn⟧ ⟨said⟩ {the tunnel was flooded twice in April}.",
    "⟦The company⟧ ⟨says⟩ {it paid every fine}.",
    "⟦A man in a yellow coat⟧ ⟨said⟩ {he had seen nothing}.",
    "⟦He⟧ ⟨told⟩ the court {he had never met the two women}.",
    "⟦The ministry⟧ ⟨believes⟩ {the figure is too low}.",
    "⟦Haddad⟧ ⟨said⟩ {there was no other road}.",
    "⟦A person briefed on the talks⟧ ⟨said⟩ {they had failed}.",
    "⟦Residents of the flooded street⟧ ⟨said⟩ {it was broken}.",
    "⟦Three of the nine judges⟧ ⟨said⟩ {it was broken}.",
    "Last week ⟦the mayor⟧ ⟨said⟩ {the pool would stay open}.",
  ],
  "with a question": [
    "⟦Moro⟧ ⟨asked⟩ {whether anyone had opened the contract}.",
    "⟦The judge⟧ ⟨wondered⟩ {why the file was so thin}.",
    "⟦The report⟧ ⟨explains⟩ {how the valve was fitted the wrong way round}.",
  ],
  "with part of it quoted": [
    "⟦The report⟧ ⟨said⟩ {the pipes were “held together by paint”}.",
    "⟦She⟧ ⟨said⟩ {that the offer was “an insult to every nurse” and would be refused}.",
  ],
  "behind words about when, where and on what occasion": [
    "In a statement, ⟦the minister's office⟧ ⟨said⟩ {the letter was a forgery}.",
    "⟦The minister's office⟧ ⟨said⟩ in a statement {that the letter was a forgery}.",
    "At a briefing on Friday, ⟦a ministry official⟧ ⟨said⟩ {the letter was a forgery}.",
    "Asked about the letter, ⟦Moro⟧ ⟨said⟩ {it was a forgery}.",
    "⟦Moro⟧, when reached by phone, ⟨said⟩ {it was a forgery}.",
    "As ⟦the treasurer⟧ ⟨said⟩, {the accounts are public}.",
  ],
  "before a speaker of its own": [
    "⟦Moro⟧ ⟨said⟩ {the letter was a forgery}, but | ⟦Renn⟧ ⟨said⟩ {it was not}.",
    "⟦Moro⟧ ⟨said⟩ {the letter was a forgery}, while | ⟦Renn⟧ ⟨insisted⟩ {that it was genuine}.",
  ],
  "with a cue of several words": [
    "⟦Renn⟧ ⟨pointed out⟩ {that the letter had no date}.",
    "⟦Renn⟧ ⟨made it clear⟩ {that the letter had no date}.",
    "⟦Lee⟧ ⟨was quoted by state media as saying⟩ {the bridge was safe}.",
  ],
});

checkConstruction("quotation", {
  "behind a comma": ["⟦He⟧ ⟨said⟩, {“We are going home.”}", '⟦The singer⟧ ⟨added⟩, {"I would do it again tomorrow."}'],
  "behind a colon": [
    "⟦Lund⟧ ⟨told⟩ the committee: {“We have been here before.”}",
    "⟦The letter⟧ ⟨said⟩: {“No further payment will be made.”}",
    "⟦A sign on the door⟧ ⟨reads⟩: {“Back in five minutes.”}",
  ],
  "over several sentences": ["⟦She⟧ ⟨said⟩: {“We counted them twice. Then we counted them again.”}"],
  "behind the verb alone": [
    "⟦The note⟧ ⟨said⟩ {“keep this door shut at all times”}.",
    "⟦Renn⟧ ⟨described⟩ {“a smell like burnt sugar in every room”}.",
    "⟦A man behind the counter⟧ ⟨laughed⟩: {“We have not had a customer since noon.”}",
  ],
});

checkConstruction("addition", {
  "behind a comma": [
    "⟦Ilves⟧ ⟨said⟩ {the roof leaked}, | ⟨adding⟩ {that it had leaked for years}.",
    "{“It leaks,”} ⟦Ilves⟧ ⟨said⟩, | ⟨adding⟩ {that it had leaked for years}.",
    "⟦The union⟧ ⟨rejected⟩ {the offer}, | ⟨saying⟩ {it came too late}.",
  ],
  "behind “and”": [
    "⟦He⟧ ⟨said⟩ {the well was dry} and | ⟨warned⟩ {that the second would follow}.",
    "⟦The report⟧ ⟨blames⟩ {a faulty valve} and | ⟨says⟩ {that nobody checked it}.",
    "⟦Moro⟧ ⟨told⟩ the council {she was tired} but | ⟨insisted⟩ {that she would stay}.",
  ],
  "of a subject that did something first": [
    "⟦The chairman⟧ closed the meeting and ⟨said⟩ {that no vote had been taken}.",
  ],
});

checkConstruction("infinitive", {
  "behind a promise": [
    "⟦The company⟧ ⟨promised⟩ {to replace every pipe by June}.",
    "⟦Renn⟧ ⟨has vowed⟩ {to fight the ruling}.",
    "⟦The two men⟧ ⟨threatened⟩ {to burn the barn down}.",
    "⟦The council⟧ ⟨hopes⟩ {to reopen the pool in autumn}.",
    "⟦The minister⟧ ⟨pledged⟩ on Monday {to publish the letters}.",
  ],
});

checkConstruction("object", {
  "announced, confirmed, denied": [
    "⟦The ministry⟧ ⟨announced⟩ {a review of the contract}.",
    "⟦Police⟧ ⟨confirmed⟩ {the arrest of a second man}.",
    "⟦The mayor⟧ ⟨denied⟩ {the charge}.",
    "⟦The bank⟧ ⟨denies⟩ {hiding the account}.",
    "⟦The lawyer⟧ ⟨dismissed⟩ {the claims} on Friday.",
    "⟦Lund⟧ ⟨criticised⟩ {the plan}, which goes to the vote in May.",
    "⟦The union⟧ ⟨called⟩ {the offer an insult}.",
  ],
  "and then does something else": ["⟦The mayor⟧ ⟨announced⟩ {a freeze on hiring}, then resigned."],
  "what a poll or a record shows": [
    "⟦The poll⟧ ⟨shows⟩ {Haddad leading by nine points}.",
    "⟦The study⟧ ⟨found⟩ {no link between the two}.",
  ],
});
