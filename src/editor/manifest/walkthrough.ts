/** The first steps, one row each, as VS Code's welcome page shows them; each has its picture in `media/walkthrough`. */
import { commandId } from "./commands";
import { viewId } from "./views";

export interface StepRow {
  readonly title: string;
  /** A link on a line of its own is a button; other Markdown shows as it is written. */
  readonly description: string;
  /** What the picture shows, for those who do not see it. */
  readonly picture: string;
  /** What ticks the step off, as VS Code's `completionEvents`. */
  readonly doneBy: readonly string[];
}

/** Holds once somebody has put a tag into an article. */
export const TAGGED_CONTEXT = "onTheRecord.tagged";

const button = (words: string, command: string) => `[${words}](command:${command})`;

export const WALKTHROUGH = {
  id: "firstSteps",
  title: "Who Says So? On the Record in Four Steps",
  description: "See how an article is sourced, find what has no source, and settle it before it is published.",
  steps: {
    see: {
      title: "See who said what",
      description: `Open an article, .md or .txt, or play with our sample: it opens as a copy, and nothing on your disk changes. Each source and its verb are underlined, and what is said lies on a faint tint. Rest the mouse on one, or press Ctrl+K Ctrl+I (Cmd+K Cmd+I), for the card with its kind, its strength and the chain of tellers.\n${button("Open the Sample Article", commandId("openSample"))}`,
      picture:
        "A sentence of an article: what is said lies on a tint, the name of the source is underlined with a solid line, the verb with a dotted one. A card beside it shows the source and the chain through which its words came.",
      doneBy: [`onCommand:${commandId("openSample")}`, `onView:${viewId("sources")}`],
    },
    find: {
      title: "Find what has no source",
      description: `Statements without a source are in Problems, and in “To Settle”: a list, with every open TK, to tick off one by one. F8 goes to the next problem.\n${button("Show What Is to Settle", `${viewId("checklist")}.focus`)}\n${button("Explain a Rule", commandId("explainRule"))}`,
      picture:
        "A sentence of an article with a wavy line under it, and beside it a list of things to settle: one is ticked off, two are open.",
      doneBy: [`onView:${viewId("checklist")}`, `onCommand:${commandId("explainRule")}`],
    },
    tag: {
      title: "Say where it comes from",
      description: `Put the cursor into a sentence without a source and press Ctrl+. (Cmd+.). The light bulb offers the sources of the article, a new one, or that none is needed. The answer is a tag, a comment that no reader sees.\n${button("Tag the Source", commandId("tagSource"))}`,
      picture:
        "A light bulb beside a sentence offers the sources of the article. The one that is chosen stands in a tag behind the sentence.",
      doneBy: [`onContext:${TAGGED_CONTEXT}`],
    },
    publish: {
      title: "Before it is published",
      description: `One command lists what must not reach the reader; where nothing is left it copies the text without its tags. What the desk has agreed on, its rules, its style and the sources it knows, is kept in a file beside the copy.\n${button("Check Ready to Publish", commandId("checkReady"))}\n${button("Open the Desk’s File", commandId("openDeskFile"))}`,
      picture:
        "An article with a tick: it is ready to publish. Beside it lies the desk’s file, with the profile and the register of sources.",
      doneBy: [`onCommand:${commandId("checkReady")}`, `onCommand:${commandId("openDeskFile")}`],
    },
  } satisfies Record<string, StepRow>,
} as const;
