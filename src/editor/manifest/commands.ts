/** Every command that a person can find, one row each: palette, context menu and keys follow from here. */
import type { ViewName } from "./views";

/** A command of ours: `onTheRecord.` and the row's name. */
export interface CommandRow {
  readonly title: string;
  /** Where it makes sense; every command but those marked `anywhere` needs an article as well. */
  readonly when?: string;
  readonly anywhere?: true;
  /** Its group in the context menu's “On the Record”, if it is there. */
  readonly menu?: string;
  readonly key?: { readonly key: string; readonly mac: string };
  /** A codicon, where it is shown as a button: `go-to-file`. */
  readonly icon?: string;
  /** The views whose title has it, each with its group: `navigation@1` is a button. */
  readonly inTitle?: Readonly<Partial<Record<ViewName, string>>>;
  /** The rows of views whose menu has it, by a `when` clause, and its group there: `inline@1` is a button. */
  readonly onItem?: { readonly when: string; readonly group: string };
  /** `false` where it makes no sense without a row that it is called on. */
  readonly palette?: false;
}

const WRITABLE = "!editorReadonly";
/** Also where a document is no article yet. */
const OF_ARTICLE_LANGUAGE = "editorLangId =~ /^(markdown|plaintext)$/";

/** A source in the view of them. */
const SOURCE_ROW = "view == onTheRecord.sources && viewItem =~ /^source/";

export const COMMANDS = {
  toggleHighlights: {
    title: "Toggle Highlights",
    menu: "1_show@1",
    key: { key: "ctrl+k h", mac: "cmd+k h" },
  },
  chooseHighlights: { title: "Choose What Highlights Tell Apart…", menu: "1_show@2" },
  toggleFindings: { title: "Toggle Findings", menu: "1_show@3" },
  tagSource: {
    title: "Tag the Source…",
    when: WRITABLE,
    menu: "2_tag@1",
    key: { key: "ctrl+k g", mac: "cmd+k g" },
  },
  correctKind: { title: "Correct the Kind of Source…", when: WRITABLE, menu: "2_tag@2" },
  fixAll: { title: "Fix All That Is Safe to Fix", when: WRITABLE },
  ignoreFinding: { title: "Ignore a Finding…", when: WRITABLE, menu: "2_tag@3" },
  copyWithoutTags: { title: "Copy without Tags", menu: "3_strip@1" },
  stripSelection: {
    title: "Remove Tags from the Selection",
    when: `editorHasSelection && ${WRITABLE}`,
    menu: "3_strip@2",
  },
  stripFile: { title: "Remove All Tags", when: WRITABLE, menu: "3_strip@3" },
  addToRegister: {
    title: "Add to Register…",
    menu: "6_register@1",
    onItem: { when: SOURCE_ROW, group: "6_register@1" },
  },
  findInArticles: {
    title: "Where Else Is This Source Quoted?",
    menu: "6_register@2",
    onItem: { when: SOURCE_ROW, group: "6_register@2" },
  },
  checkReady: { title: "Check Ready to Publish", menu: "5_ready@1" },
  readAs: { title: "Read This Document as…", anywhere: true, when: OF_ARTICLE_LANGUAGE, menu: "4_read@1" },
  explainRule: { title: "Explain a Rule…", anywhere: true },
  openDeskFile: { title: "Open the Desk’s File", anywhere: true },
  showLog: { title: "Show the Log", anywhere: true },
} as const satisfies Record<string, CommandRow>;

export type CommandName = keyof typeof COMMANDS;

/** Commands that only our own links and fixes call: in no palette and no menu. */
export const LINK_COMMANDS = ["revealSpan", "newSource"] as const;

export type LinkCommandName = (typeof LINK_COMMANDS)[number];

export const CATEGORY = "On the Record";

/** Holds while the active editor shows an article. */
export const ARTICLE_CONTEXT = "onTheRecord.article";

export function commandId(name: CommandName | LinkCommandName): string {
  return `onTheRecord.${name}`;
}
