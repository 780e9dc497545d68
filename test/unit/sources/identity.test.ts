/** Who is who: second mentions and pronouns tied to a source, or left open; fresh sources kept apart. */
import { checkSpeakers } from "./speakers";

const CASES: Readonly<Record<string, readonly string[]>> = {
  "a name comes back": [
    "⟦a:Finance Minister Vera Lund⟧ said the pool was full. ⟦a:Lund⟧ said it would close.",
    "⟦a:Vera Lund⟧ said the pool was full. ⟦b:Samir Haddad⟧ denied it. ⟦a:Lund⟧ said it would close, and ⟦b:Haddad⟧ said it would not.",
    "The pool was closed by Finance Minister Vera Lund. ⟦a:Lund⟧ said it was full.",
    "⟦a:Vera Lund⟧ said the pool was full.\n\nIt rained.\n\nIt rained again.\n\nThen the sun came out.\n\n⟦a:Ms Lund⟧ said it would close.",
    "⟦a:Anna Lund⟧ said the pool was full. ⟦b:Erik Lund⟧ said it was not. ⟦a:Anna Lund⟧ said she had counted.",
    "⟦a:The World Bank⟧ said the pool was full. ⟦a:The World Bank⟧ said it would close.",
    "⟦a:The Harbour Safety Board⟧ said the pool was full. ⟦a:The board⟧ said it would close.",
    "⟦a:The International Reef Fund⟧ said the pool was full. ⟦a:The IRF⟧ said it would close.",
    "⟦a:Strait Lines⟧ said the ferry was full. ⟦a:The company⟧ said it would sail.",
    "The ferry belongs to Tidewater. Tidewater has three. ⟦a:The company⟧ said it was full. ⟦a:Tidewater⟧ said it would sail.",
    "The pool belongs to the University of Tartu. ⟦a:The university⟧ said it was full. ⟦a:The University of Tartu⟧ said it would close.",
    "⟦a:Finance Minister Vera Lund⟧ said the pool was full. ⟦a:Vera⟧ said it would close.",
    "⟦a:Vera Lund⟧ said the pool was full. ⟦a:Lund and her advisers⟧ said it would close.",
    "Anna Lund came. Anna Lund saw it. Anna Lund left. ⟦a:Erik Lund⟧ said the pool was full. ⟦b:Lund⟧ said it would close. ⟦b:Anna Lund⟧ said she had counted.",
    // `Graham` is a man's name as well, and `Lindsey` a woman's: a surname tells nothing of either.
    "⟦a:Sen. Lindsey Graham⟧ said the pool was full. ⟦a:Graham⟧ said it would close.",
    "⟦a:Dr. Connie Mariano⟧ said the pool was full.\n\n“It will close,” ⟦a:Mariano⟧ wrote.",
    "⟦a:Michelle Lund⟧ said the pool was full. ⟦b:Mr Lund⟧ said it was not. ⟦a:Michelle Lund⟧ said she had counted.",
  ],
  "he and she": [
    "⟦a:Vera Lund⟧ said the pool was full. ⟦a:She⟧ said it would close.",
    "⟦a:Vera Lund⟧ said the pool was full. ⟦b:Paul Brandt⟧ said it was not. ⟦b:He⟧ said it would stay open. ⟦a:She⟧ said nobody had asked.",
    "⟦a:Mayor Ondrej Vale⟧ said the pool was full. ⟦a:He⟧ said it would close.",
    "Vera Lund came late. ⟦a:She⟧ said the pool was full.",
    "⟦a:Vera Lund⟧ said the pool was full.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nLund came back. ⟦a:She⟧ said it would close.",
    "⟦a:A spokeswoman for the bank⟧ said the vault was full. ⟦a:She⟧ said it would close.",
    "⟦a:A solicitor for Mr Voss, Deirdre Pym,⟧ said it was late. “He paid,” ⟦a:she⟧ told the court.",
    "⟦a:A diver⟧ said the pool was full.\n\n“It was dark,” ⟦a:he⟧ said.",
  ],
  it: [
    "⟦a:Strait Lines⟧ said the ferry was full. ⟦a:It⟧ said a second one would sail.",
    "⟦a:The report⟧ said the pumps were old. ⟦a:It⟧ said nobody had checked them.",
    "⟦a:The ministry⟧ said the pool was full. ⟦b:Vera Lund⟧ said it was not. ⟦a:It⟧ said it had counted.",
  ],
  they: [
    "⟦a:Two officials familiar with the talks⟧ said the deal was dead. ⟦a:They⟧ said nobody would sign.",
    "⟦a:An official familiar with the talks⟧ said the deal was dead.\n\n“Nobody will sign,” ⟦a:they⟧ said.",
    "⟦a:Residents⟧ said the street was flooded. ⟦a:They⟧ said nobody came.",
  ],
  "descriptions that point back": [
    "⟦a:A European diplomat familiar with the call⟧ said the deal was dead. Nobody would sign, ⟦a:the diplomat⟧ said.",
    "⟦a:A senior official⟧ said the deal was dead. ⟦a:The official⟧ said nobody would sign.",
    "⟦a:A European diplomat⟧ said the deal was dead. ⟦a:The official⟧ said nobody would sign.",
    "⟦a:A source close to the guild⟧ said the deal was dead. ⟦b:An official⟧ said it was not. ⟦a:The source⟧ said nobody would sign.",
    "⟦a:A woman who lives opposite⟧ said the street was flooded. ⟦a:The woman⟧ said nobody came.",
    "⟦a:The president, Olena Hrytsenko,⟧ said the deal was dead. ⟦a:The president⟧ said nobody would sign.",
    "The pool was opened by Sen. Vera Lund. ⟦a:The senator⟧ said it was full. ⟦a:Lund⟧ said it would close.",
    "Mayor Vera Lund met Governor Paul Brandt. ⟦a:The mayor⟧ said the pool was full. ⟦b:The governor⟧ said it was not. ⟦a:Lund⟧ denied it.",
    "⟦a:The Washington Post⟧ reported that the deal was dead. Nobody would sign, ⟦a:the newspaper⟧ said.",
    "⟦a:Five people with knowledge of the plan⟧ said the deal was dead. ⟦a:The people⟧ said nobody would sign.",
    "⟦a:A report by the audit office⟧ said the pumps were old. ⟦a:The report⟧ said nobody had checked them.",
  ],
  "the same description in other words": [
    "⟦a:An official familiar with Wednesday's meetings⟧ said the deal was dead. It rained.\n\n⟦a:An official familiar with Wednesday's meetings⟧ said nobody would sign.",
    "⟦a:A person familiar with the inquiry⟧ said the captain slept. ⟦a:A person familiar with the inquiry⟧ said he was alone.",
  ],
  "fresh sources": [
    "⟦a:A source familiar with the talks⟧ said the deal was dead. ⟦b:A second source⟧ said nobody would sign.",
    "⟦a:An official⟧ said the deal was dead. ⟦b:Another official⟧ said it was not.",
    "⟦a:An official familiar with the talks⟧ said the deal was dead. ⟦b:A third official familiar with the talks⟧ said it was not.",
    "⟦a:A source familiar with the talks⟧ said the deal was dead. ⟦b:Two sources familiar with the talks⟧ said nobody would sign.",
    "⟦a:A Danish official⟧ said the deal was dead. ⟦b:A Swedish official⟧ said it was not.",
    "⟦a:A lawyer for the bank⟧ said the vault was full. ⟦b:A lawyer for the thieves⟧ said it was empty.",
    "⟦a:Two officials in the ministry⟧ said the deal was dead. ⟦b:Three officials at the port⟧ said it was not. ⟦a:The two officials⟧ said nobody would sign.",
    "⟦a:An official in the ministry⟧ said the deal was dead. ⟦b:A second official⟧ said it was not. ⟦b:The second official⟧ said nobody had signed.",
    "⟦a:Officials in Oslo⟧ said the deal was dead. ⟦b:An official in Bergen⟧ said it was not.",
  ],
  "what the text leaves open": [
    "It rained. ⟦?:She⟧ said the pool was full.",
    "⟦a:Vera Lund⟧ said the pool was full. ⟦?:He⟧ said it was not.",
    "⟦a:Vera Lund⟧ said the pool was full. ⟦?:They⟧ said it was not.",
    "⟦a:The report⟧ said the pumps were old.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\n⟦?:It⟧ said nobody had checked them.",
  ],
};

describe("identity", () => {
  for (const [title, texts] of Object.entries(CASES)) {
    describe(title, () => {
      for (const marked of texts) it(JSON.stringify(marked), () => void checkSpeakers(marked));
    });
  }
});
