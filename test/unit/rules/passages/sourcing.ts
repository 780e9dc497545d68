/** How good the sources are, and how they are told: `⟦…⟧` shows the finding. */
import type { Passages } from "./index";

export const SOURCING: Passages = {
  SRC204: [
    // A newsroom tells it, by itself or for somebody.
    "⟦The Dunmarrow Herald⟧ reported that the bridge would close.",
    "The bridge will close, according to ⟦the Dunmarrow Herald⟧.",
    "The bridge will close, ⟦the Dunmarrow Herald⟧ reported, citing two officials.",
    // Each newsroom once.
    "⟦The Dunmarrow Herald⟧ reported that the bridge would close. The Herald said the lock would too.",
    "⟦The Dunmarrow Herald⟧ reported that the bridge would close.\n\n⟦The Skellmouth Courier⟧ reported that it would not.",
    // Nobody is credited.
    "⟦Media reports⟧ said the bridge would close.",
    "⟦A local newspaper⟧ reported that the bridge would close.",
    "The bridge will close, according to ⟦local media⟧.",
    "Berg told ⟦a newspaper⟧ that the bridge would close.",
    // On the record in an interview; sent out to be run; the firm itself; in somebody's words.
    "“I have seen the cables,” the engineer Ada Berg told the Dunmarrow Herald.",
    "Berg said in an interview with the Dunmarrow Herald that she had seen the cables.",
    "The bridge will close, Reuters reported.",
    "The Dunmarrow Herald said it would move to the harbour.",
    "The Dunmarrow Herald asked whether the bridge would close.",
    "“The Dunmarrow Herald reported that the bridge would close,” Vos said.",
    "Vos said the Dunmarrow Herald had reported that the bridge would close.",
    "Vos said a local newspaper had reported that the bridge would close.",
    // It speaks for itself: of its people and its shows, in a statement, in an editorial, as “we”.
    "The Dunmarrow Herald said the columnist had been suspended.",
    "Skellmouth Radio said the presenter had left the station.",
    "CNN said in a statement that Berg would leave.",
    "CNN said Berg would leave, in a brief statement.",
    "ABC confirmed that the show was cancelled.",
    "“We are sorry,” the BBC said.",
    "“We stand by what was written,” the New York Times said.",
    "In an editorial, the Dunmarrow Herald said the mayor should resign.",
    "The Dunmarrow Herald endorsed Lind, saying she knew the harbour.",
    "A local radio station said its phone lines were down.",
    "A local newspaper said the editor had been dismissed.",
    // What it heard of others is news, though a statement comes into it, or a network of pipes.
    "⟦The Dunmarrow Herald⟧ said the council had promised in a statement to pay.",
    "⟦The Dunmarrow Herald⟧ reported that it would rain for weeks.",
    "⟦The Dunmarrow Herald⟧ said fired dockers had sued the council.",
    // Papers that are no newspapers, and a newsroom that its state names.
    "A paper found that the cables were old.",
    "Norlandic state media said the bridge would close.",
    "The bridge will close, the harbour's annual report said.",
    // A tag says how it is known.
    "The Dunmarrow Herald reported that the bridge would close.<!-- src: document; by: harbour log -->",
  ],
  SRC208: [
    "“The cables should have been changed long ago. Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children,” ⟦said Ada Berg⟧.",
    "“The cables should have been changed long ago. Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children,” ⟦the engineer Ada Berg said⟧. “Nobody should.”",
    "The bridge is old.\n\n“The cables should have been changed long ago. Everybody in the yard knew it, and nobody wrote it down.\n\n“I would not cross that bridge with my own children,” ⟦said Ada Berg⟧.",
    // Named after the first sentence, right before, or before that and spoken of again.
    "“The cables should have been changed long ago,” said Ada Berg. “Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children.”",
    "Ada Berg shook her head. “The cables should have been changed long ago. Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children,” Berg said.",
    "She shook her head. “The cables should have been changed long ago. Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children,” Ada Berg said.",
    "Ada Berg has looked after the bridge for years.\n\n“The cables should have been changed long ago. Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children,” Berg said.",
    // Who is called “she” was spoken of before.
    "“The cables should have been changed long ago. Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children,” she said.",
    // The sentence before is about somebody who is called by an office.
    "In a letter to staff, the chief executive was blunt. “The cables should have been changed long ago. Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children,” wrote Ada Berg.",
    "Asked about the bridge, the engineer did not hesitate. “The cables should have been changed long ago. Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children,” said Ada Berg.",
    "The pilots were angry. “The cables should have been changed long ago. Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children,” ⟦said Ada Berg⟧.",
    "The pilots met at the office of the engineer. “The cables should have been changed long ago. Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children,” ⟦said Ada Berg⟧.",
    // In the next sentence; a few short words.
    "“The cables should have been changed long ago. Everybody in the yard knew it, and nobody wrote it down,” said Ada Berg.",
    "“We knew. Nobody asked. It was late,” said Ada Berg.",
    // Signed as letters are.
    "“The cables should have been changed long ago. Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children.” — Ada Berg",
  ],
  SRC209: [
    "Vos ⟦claimed⟧ that the bridge was safe.",
    "Vos ⟦claimed⟧ the bridge was safe.",
    "The bridge was safe, Vos ⟦claimed⟧.",
    "“The bridge is safe,” Vos ⟦claimed⟧.",
    "Vos ⟦claims⟧ to have looked at the cables.",
    "Vos left the room, ⟦claiming⟧ that the bridge was safe.",
    "Vos continued to ⟦claim⟧ that the bridge was safe.",
    "Berg ⟦admitted⟧ that the cables were old.",
    "Berg has ⟦conceded⟧ that the cables are old.",
    "The council ⟦refuted⟧ the pilots' account.",
    "Vos ⟦pointed out⟧ that nobody had asked him.",
    "Vos ⟦boasted⟧ that the harbour had never been busier.",
    // In a newsroom's report the word is the reporter's.
    "Berg ⟦admitted⟧ that the cables were old, the Herald reported.",
    // A neutral verb.
    "Vos said the bridge was safe.",
    "Vos acknowledged that the cables were old.",
    // The law's own word.
    "The lawsuit claims that the bridge was never safe.",
    "Berg sued the council, claiming that it had never paid her.",
    "Berg pleaded guilty, admitting that she took the money.",
    "Berg admitted taking the money and was sentenced to two years.",
    "Berg admitted stealing the boat when she appeared before magistrates.",
    "Berg admitted keeping the money.",
    "Berg admitted that she took the money, and was convicted on Friday.",
    "Berg claimed in court papers that the council had never paid her.",
    "The council claimed in its defence that it had paid her.",
    "Her lawyers claimed that the council had never paid her, the tribunal heard.",
    // A ministry of defence is no court.
    "The defence minister ⟦claimed⟧ that the port was safe.",
    // A thing is claimed, and nobody speaks.
    "The storm claimed three lives, Vos said.",
    "A group of pilots claimed responsibility for the blockade.",
    "The council claimed victory.",
    "Vos boasted of the harbour's new cranes.",
    "Vos claimed the prize.",
    "The university admitted students for the autumn.",
    "Berg admitted to the theft.",
    // It proves something wrong.
    "The study refuted the theory.",
    // Somebody else's word, or not said.
    "“She claimed that the bridge was safe,” Vos said.",
    "Vos did not claim that the bridge was safe.",
    "Vos would claim that the bridge was safe.",
    "Vos refused to admit that the cables were old.",
    // The noun, and a passive that SRC106 speaks of.
    "The council answered Vos's claim that the bridge was safe.",
    "It is claimed that the bridge was safe.",
  ],
  SRC210: [
    "A Danish official said the deal was dead. A Swedish official said it was not. ⟦The official⟧ added that talks would go on.",
    "A Danish official said the deal was dead.\n\nA Swedish official said it was not.\n\nTalks would go on, ⟦the official⟧ said.",
    "An aide to the mayor said the lock was shut. An aide to the governor said it was open. “Nobody asked us,” ⟦the aide⟧ said.",
    "Two officials in the ministry said the deal was dead. Three officials at the port said it was not. ⟦The officials⟧ added that talks would go on.",
    // Called an official for the first time, where another has been all along.
    "The call was long, a ministry official said.\n\nIt was late, a Danish diplomat said. ⟦The official⟧ added that it was friendly. The official did not say more.",
    // Nobody hesitates.
    "A Danish official said the deal was dead. The official added that talks would go on.",
    "A Danish official said the deal was dead.\n\nA Swedish official said it was not. The official added that talks would go on.",
    "A Danish official said the deal was dead. A Swedish official said it was not. The Swedish official added that talks would go on.",
    "A Danish official said the deal was dead.\n\nA Swedish official said it was not, and asked for time. It would go on, the Swedish official said.\n\nTalks, the official said, take long.",
    "A pilot said the lock was shut. A lawyer said it was open. The lawyer said nobody had asked.",
    "A source close to the guild said the deal was dead. An official said it was not. The source said talks would go on.",
    "A Danish official said the deal was dead. Two Swedish officials said it was not. The official added that talks would go on.",
    "A spokesman for the port said the deal was dead. A spokeswoman for the guild said it was not. The spokesman said talks would go on.",
    "The Danish president said the deal was dead. A Swedish official said it was not. The official added that talks would go on.",
    "A Danish official said the deal was dead. A Swedish official said it was not. “The official said talks would go on,” Vos said.",
    // A tag says which one it is.
    "A Danish official said the deal was dead. A Swedish official said it was not. The official added that talks would go on.<!-- src: unnamed; by: S1 -->",
  ],
};
