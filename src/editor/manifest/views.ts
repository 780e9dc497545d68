/** The views of the extension, one row each, in a container of their own in the activity bar. */

export const CONTAINER = { id: "onTheRecord", title: "On the Record", icon: "media/view.svg" } as const;

export interface ViewRow {
  readonly name: string;
  /** What VS Code calls the view in its own menus: “Focus on Sources View”. */
  readonly contextualTitle: string;
  /** Where it is shown; everywhere where absent. */
  readonly when?: string;
  /** What it says while it is empty, in Markdown; the first whose `when` holds. */
  readonly welcome: readonly { readonly text: string; readonly when?: string }[];
}

export const VIEWS = {
  sources: {
    name: "Sources",
    contextualTitle: "Sources of the Article",
    welcome: [
      {
        text: "Open an article, a Markdown or plain-text file, to see who says what in it.",
      },
    ],
  },
  checklist: {
    name: "To Settle",
    contextualTitle: "What Is to Settle in the Article",
    welcome: [{ text: "What is asserted without a source, and every open TK and CQ, is listed here." }],
  },
} as const satisfies Record<string, ViewRow>;

export type ViewName = keyof typeof VIEWS;

export function viewId(name: ViewName): string {
  return `onTheRecord.${name}`;
}

/** Holds while the Sources view shows an article, while it is filtered, and while it follows the cursor. */
export const SOURCES_SHOWN = "onTheRecord.sources.shown";
export const SOURCES_FILTERED = "onTheRecord.sources.filtered";
export const SOURCES_FOLLOW = "onTheRecord.sources.follow";
