/** Short texts of our own for telling the kinds of documents apart; all are read as Markdown. */

/** News in its short and odd shapes. */
export const NEWS: Readonly<Record<string, string>> = {
  "a brief": `A man was pulled from the harbour at Skellmouth on Monday night after he fell from the North Pier. Police said he was taken to hospital with a broken arm. The pier was closed for two hours.
`,
  "one sentence": `The No. 3 ferry will not run on Sunday because of repairs to the ramp at Hexley, Estuary Lines said.
`,
  "a brief in which nobody speaks": `Fire damages net loft

A fire broke out in a net loft on Ropewalk early on Tuesday. Nobody was hurt. Two engines were on the scene until noon. The cause is not yet known.
`,
  "a draft with TK": `# Crane TK

The crane on the North Pier had not been inspected since 2019, the harbour master said on Wednesday. TK how many lifts.

"Nobody has been up there," Piet Vos said.

The council declined to comment. TK Halloran.
`,
  "a draft of three paragraphs": `Mara Lind, who runs the kiosk, said she had heard the chain go at about six.

"It sounded like a door," she said.

Police are looking for a man in a blue jacket.
`,
  "wire copy without a byline": `SKELLMOUTH (Reuters) - The pilots' guild of Skellmouth said on Friday its members would not bring in ships of more than 4 metres draught until the channel is dredged.

Two freighters have been sent on to Hexley since February, port data showed.

The harbour board said it had asked for tenders and expected work to begin in May.
`,
  "a match report": `Rovers held by ten men

Thornwick Rovers threw away a two-goal lead against ten-man Marlow Vale on Saturday and stay bottom of the table.

Keira Dunn put Rovers ahead after nine minutes and doubled the lead from the spot before half-time. Vale lost Anna Holt to a second yellow card on 51 minutes, but substitute Petra Lund scored twice in the last ten.

Rovers travel to Coldharbor on Wednesday.
`,
  "a live blog": `Storm hits the estuary: live

14:05 The ferry to Hexley has been cancelled for the rest of the day, Estuary Lines says.

13:40 Two trees are down on Ropewalk. The fire service says nobody is hurt.

13:10 The harbour master, Piet Vos, tells the Herald that the water stands at 4.9 m and is still rising. "We have seen worse, but not in daylight," he says.

12:30 Schools will close at two, the council says.

12:02 Good afternoon. The storm that the weather office has named Greta has reached the coast.
`,
  "a list of what was learned": `# Five things we learned from the harbour committee

1. **The crane is not safe.** The inspector's report, published on Tuesday, says that it may lift four tonnes and no more.
2. **Dredging will cost £310,000.** Piet Vos, the harbour master, told the committee that he had said so since the autumn.
3. **Pilots are leaving.** The guild's secretary, Hanno Sorensen, said that two had resigned.
4. **Slipway charges stay.** Joan Prewitt's proposal to raise them to £9 was lost by one vote.
5. **There was no soup.** The chair, Ada Berg, apologised.
`,
  "an interview in questions and answers": `# “Nobody had been up there”: the harbour master on the crane

*By Mara Lind*

Piet Vos has run the harbour of Skellmouth since 2011. On Monday the crane on the North Pier dropped a pallet of slate. He spoke to the Herald in his office.

**When did you know that it was unsafe?**

I knew that it was old. I did not know that it was unsafe. Those are two things, and I have said so to the board more than once.

**The council says it was told on Thursday.**

I wrote to the clerk on Monday at a quarter past four. I have the letter here. She answered it.

**Will you resign?**

I have been asked that three times today, and you are the politest. No. If I go, who is to shut the gate?
`,
  "an obituary": `Cornelia Aldane, who ran the ferry kiosk at Skellmouth for 51 years and was said to know the tides better than the pilots, died on Thursday. She was 88.

Her death was confirmed by her niece, Greta Lund.

Ms Aldane took over the kiosk from her mother in 1962. She sold coffee, rope and advice. "She told my father not to sail once," said Hanno Sorensen, a retired pilot. "He didn't, and that's why I am here."

She never married. She is survived by two nieces and a parrot.
`,
  "a feature in the present tense": `The last net-maker

On a Tuesday in March, Jory Halloran climbs the stairs to his loft for what he says is the ten-thousandth time.

He is 79. His hands shake a little until they touch the twine, and then they stop. "It's like a dog that sits when you say sit," he says.

There were eleven net-makers in Ropewalk when he began. According to the trade register there are now none but him. His daughter works in an office in Hexley; his grandson has asked for the loft, to live in.

He nods at the window. Below, the ferry is coming in. "Nylon," he says, and spits.
`,
  "a press release": `Estuary Lines orders hybrid ferry

SKELLMOUTH, 9 March 2026 - Estuary Lines has ordered a hybrid ferry that will carry 60 cars and 400 passengers between Skellmouth and Hexley from 2028.

"This is the largest investment in our history," said Tomas Halloran, managing director of Estuary Lines. "Our passengers have told us that they want quiet boats."

The vessel will be built in Dunmarrow and will cost 21 million pounds. It uses a third less fuel than the Constance.
`,
  "an interview with labels": `Harbour master: “I was told on Monday”

Piet Vos has run the harbour of Skellmouth since 2011. He spoke to the Herald on Tuesday, a day after the crane on the North Pier dropped a pallet of slate. The interview has been shortened.

Q: When did you know that it was unsafe?

A: I knew that it was old. I did not know that it was unsafe. Those are two things, and I have said so to the board.

Q: The council says that you were told on Thursday.

A: I wrote to the clerk on Monday. I have the letter here, and you may read it.

Q: Will you resign?

A: You are the third to ask me. No.
`,
};

/** No articles, though people speak in most of them. */
export const OTHER: Readonly<Record<string, string>> = {
  "a detective story": `Detective Inspector Mara Lund had been told about the smell, but nobody had told her about the parrot.

"It won't stop," said Sergeant Dunn. "It's been at it since Tuesday."

"What does it say?"

"'Pay him, Greta.' Over and over."

Lund stepped over the rug. The dead man lay as he had been found, at 7.40 on Monday morning, by the cleaner, Joan Prewitt, 54, of Ropewalk. He was in his slippers. There was a cup on the table and a second cup in the sink.

"Who is Greta?" she asked.

Dunn looked at his notes. "The neighbour says there was a wife, years ago. The harbour master says there wasn't."

"And what do you say?"

"I say there are two cups, ma'am."

She almost smiled. Through the window she could see the North Pier and the crane that the council had promised to take down in 2019. A woman in a blue coat was standing under it, looking up at the house. When their eyes met, the woman turned and walked away, not fast.

"Sergeant," said Lund, "go and ask that lady her name."

He was gone for nine minutes. When he came back his face was wet, and he was out of breath.

"She says it's Greta," he said.
`,
  "a transcript of a meeting": `Harbour Committee, public session, 17 March 2026
Automatic transcript, not checked

CHAIR: All right, if we could settle down. Item three. Piet.

HARBOUR MASTER: Thank you, Chair. So, the channel. We lost another 20 centimetres in February. I've been saying this since the autumn.

CLLR PREWITT: You've been saying a figure since the autumn. You said 300, then 310.

HARBOUR MASTER: It was always 310. The clerk typed 301.

CLERK: I typed what I was told.

CHAIR: Through me, please.

CLLR HALLORAN: What do the pilots say?

HARBOUR MASTER: The pilots say they won't bring in anything over four metres. Hanno told me on Sunday that two of them will resign.

CLLR HALLORAN: Is that in writing?

HARBOUR MASTER: No.

CHAIR: Then we can't take it into account. Can we vote?

CLERK: You need a proposer.

CLLR PREWITT: I'll propose it, if it gets us to item four.
`,
  "an e-mail without its head": `Hi Maren,

quick one. I spoke to Vos again this morning and he says he never told the council that the crane was safe. He said he told them it had been inspected, which is not the same thing, as he put it.

He is happy to be quoted on that. He is not happy about the line on his brother-in-law and he said he would ring Dee. I told him to go ahead.

Also: Prewitt's office says the figure is 310, not 301. Can you check your notes? I have 301 on tape, I think.

I'll be at the Guildhall until four and then I'm offline.

Thanks,
Ilse
`,
  "a memo": `To all staff

As of Monday the side door will be locked after 6 p.m. Please use the main entrance and bring your card. Several of you have asked whether the alarm will be changed as well. It will, but not before April.

The kitchen. Somebody is taking milk that is not theirs. Joan has said that she will put a camera on the fridge. We would rather not.

Holidays. If you want time off in July, tell Greta before the end of this month. She says that eleven people have asked for the same week. We cannot all go.

Parking. The council has told us that it will begin to fine cars on the ramp. Do not park on the ramp.

Thank you for a good quarter.

Tomas
`,
  "a sermon": `What does it mean to be carried? I asked myself that on Tuesday, in the dentist's chair, of all places.

We read this morning that the waters rose and bore up the ark. Note what it does not say. It does not say that Noah steered. There was no rudder on the ark. My old teacher used to say that God left out the rudder on purpose, because he had met sailors.

Most of us, brothers and sisters, would rather steer. I would. I like to have a hand on things. And I have noticed that the years in which I steered hardest are the years of which I am least proud.

To be carried is not to be idle. Noah fed the animals. He swept, I suppose, a good deal. He opened the window and let out a bird, and when the bird came back he was not angry with it.

So let us do our sweeping. Let us open the window. And let us leave the steering, for one week, to him who made the water. Amen.
`,
  "the rules of a game": `Pilots: rules for two to five players

Aim. Bring your ships over the bar and into the harbour. Whoever has brought in most cargo when the winter buoy is set wins.

Set up. Shuffle the tide cards and deal five to each player. Put the rest face down. Each player takes three ships of one colour and places them on the sea.

Your turn. Play a tide card and move a ship that many fields. You may talk another player into moving your ship, but nobody has to keep a promise.

The bar. A ship may cross the bar only at high water. If you cross at low water, roll the die: on a one or a two you are aground and lose your next turn.

Harbour master. Whoever holds the harbour master card decides who moors first. The harbour master may take bribes and must say so if asked.

End. The game ends when the winter buoy is drawn. Count cargo. If there is a tie, the player with more ships on the sea wins, because pilots admire patience.
`,
  "an advertisement": `The TG-4 is the tide gauge for small harbours. It is cheap to run, simple to mount and accurate to a centimetre.

Its float is made of cork and lasts for twenty years. The head is sealed. It sends a reading every minute and needs a new battery every second winter.

"We put it up in an afternoon and forgot about it," says Piet Vos, harbour master of Skellmouth. "That is the best thing I can say of anything."

Choose between the short tube (4 m) and the long one (8 m). Both come with clamps and a five-year warranty. Order before Easter and we pay the postage.

Call us, or ask your harbour board. We are glad to help.
`,
  "a travel guide": `Skellmouth in a day

Start at the harbour. The first ferry comes in at half past six, and you should be there with a coffee from the kiosk, which has no name but which everybody calls Greta's.

Walk along the North Pier to the light. On a clear day you can see Hexley, and on a very clear one you will wish you couldn't. The bench at the end was given by the pilots' guild, whose rules of 1688 hang in the Guildhall (open daily, free).

For lunch try the Anchor. The herring is famous, and locals say that the soup is better. Ask for a table by the stove.

In the afternoon take the path to Dunmarrow Abbey, about 5 km. Wear proper shoes. The ruin is open until dusk, and you may have it to yourself.

Back in town, the little museum in Ropewalk has the chart that Cornelis Vos drew in 1702. It is closed on Mondays.

If you stay the night, book ahead. There are 40 rooms in the town and in July they are gone by noon.
`,
  "an explanation of the tides": `Tides are the rise and fall of the sea that the moon and the sun cause by their pull. In most places there are two high waters and two low waters a day.

The moon pulls more strongly on the side of the earth that faces it than on the other. The difference stretches the ocean into two bulges, one towards the moon and one away from it. As the earth turns, each coast passes through both.

When sun and moon stand in one line, their pulls add up. The result is a spring tide. When they stand at right angles, the pulls partly cancel, and a neap tide follows. Laplace gave the equations in 1775; William Thomson built the first machine to solve them in 1872.

The shape of the coast matters more than either. In a narrow bay the water piles up, and the range may exceed 15 m. In the Baltic it is hardly noticed.

Predicting tides means adding up waves. Each has a period that is known from astronomy and a height that must be measured. A good table uses 37 of them.
`,
};

/** Opinion pieces, by what they say of themselves or by their voice. */
export const OPINION: Readonly<Record<string, string>> = {
  "a letter to the editor": `Letter to the editor

Sir, your report on the slipway (6 March) says that residents want it closed. I am a resident and was not asked. I have used it for forty years. My neighbour has used it for fifty. If the council wants to save money, it might begin with its own lunches.

Jory Halloran, Ropewalk
`,
  "an editorial": `Editorial: Dredge now

The harbour committee has been given three figures in three months and has believed each of them. It should believe the pilots instead.

Two ships have gone to Hexley. More will follow. A town that cannot keep forty centimetres of water over its own bar has no business building slipways.

The council must find the money this spring.
`,
  "a review": `REVIEW | The Pilots' Supper, Guildhall Theatre

There is a moment in the second act when Margit counts her coins and nobody in the house breathes. It is worth the ticket.

Anna Holt plays her as a woman who has heard every lie twice. Samuel Dunn's stranger is less sure; he shouts where he should wait.

Three stars.
`,
  "a column by its writer": `I blame the swans

I have lived in Skellmouth for thirty years and I have never won an argument with a swan. I mention it because Mayor Joan Prewitt has decided to have one with them.

You will have seen the signs. I counted nine on my way to the paper this morning, and Tomas Halloran, who put them up, told me that there will be more. They tell us not to feed the birds. I can report that the birds have read them and are not impressed.

My own view is that we should let them have the slipway. They use it better than Estuary Lines does. I would rather be hissed at by a swan than by Samuel Dunn, and I have been both.

I want a bench on Ropewalk that has not been sat on by a committee. I want the ferry to Hexley to leave when Greta Lund says it will.
`,
  "a piece that ends with whose views it gives": `Dredge now

The harbour committee has been given three figures in three months, and Ada Berg has believed each of them. The council said on Monday that it would wait for a fourth.

Two ships have gone to Hexley. Piet Vos, the harbour master, says that more will follow.

The views expressed are the writer's own.
`,
};
