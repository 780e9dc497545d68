/** Every command that a person can find, one row each: palette, context menu and keys follow from here. */
import { SOURCES_FILTERED, SOURCES_FOLLOW, SOURCES_SHOWN, type ViewName } from "./views";

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
  /** The rows of views whose menu has it, by a `when` clause, and its group there; `inline@1`: it is a button as well. */
  readonly onItem?: { readonly when: string; readonly group: string; readonly inline?: string };
  /** `false` where it makes no sense without a row that it is called on. */
  readonly palette?: false;
}

const WRITABLE = "!editorReadonly";
const IN_WORKSPACE = "workspaceFolderCount > 0";
/** Holds while findings of files that are not open are in Problems. */
export const CHECKED_CONTEXT = "onTheRecord.workspaceChecked";
/** The panels that show reports. */
export const REPORT_PANEL = "onTheRecord.report";
/** Holds while the active editor shows an article. */
export const ARTICLE_CONTEXT = "onTheRecord.article";
const OF_REPORT = `${ARTICLE_CONTEXT} || activeWebviewPanelId == '${REPORT_PANEL}'`;
/** Also where a document is no article yet. */
const OF_ARTICLE_LANGUAGE = "editorLangId =~ /^(markdown|plaintext)$/";

/** Rows of the views, by a word of their context. */
const onRow = (word: string): string => `view =~ /^onTheRecord\\.(sources|checklist)$/ && viewItem =~ /\\b${word}\\b/`;

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
    icon: "tag",
    onItem: { when: onRow("taggable"), group: "2_tag@1", inline: "inline@1" },
    key: { key: "ctrl+k g", mac: "cmd+k g" },
  },
  correctKind: {
    title: "Correct the Kind of Source…",
    when: WRITABLE,
    menu: "2_tag@2",
    onItem: { when: onRow("(source|claim)"), group: "2_tag@2" },
  },
  fixAll: { title: "Fix All That Is Safe to Fix", when: WRITABLE },
  ignoreFinding: {
    title: "Ignore a Finding…",
    when: WRITABLE,
    menu: "2_tag@3",
    onItem: { when: onRow("item"), group: "2_tag@3" },
  },
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
    onItem: { when: onRow("source"), group: "6_register@1" },
  },
  findInArticles: {
    title: "Where Else Is This Source Quoted?",
    menu: "6_register@2",
    onItem: { when: onRow("source"), group: "6_register@2" },
  },
  checkReady: { title: "Check Ready to Publish", menu: "5_ready@1" },
  readAs: { title: "Read This Document as…", anywhere: true, when: OF_ARTICLE_LANGUAGE, menu: "4_read@1" },
  goToRow: {
    title: "Go to the Text",
    anywhere: true,
    palette: false,
    onItem: { when: onRow("place"), group: "1_go@1" },
  },
  mergeSource: {
    title: "Merge with Another Source…",
    when: WRITABLE,
    icon: "merge",
    onItem: { when: onRow("source"), group: "3_who@1", inline: "inline@1" },
  },
  splitSource: {
    title: "Split the Source…",
    when: WRITABLE,
    icon: "repo-forked",
    onItem: { when: onRow("source"), group: "3_who@2", inline: "inline@2" },
  },
  markOutlet: {
    title: "Mark as an Outlet…",
    when: WRITABLE,
    onItem: { when: onRow("source"), group: "3_who@3" },
  },
  copyFactCheckRow: {
    title: "Copy as a Fact-Check Row",
    onItem: { when: onRow("(source|claim)"), group: "4_copy@1" },
  },
  settleItem: {
    title: "Settle…",
    anywhere: true,
    palette: false,
    onItem: { when: onRow("item"), group: "2_tag@0" },
  },
  filterSources: {
    title: "Filter Sources…",
    anywhere: true,
    when: SOURCES_SHOWN,
    icon: "filter",
    inTitle: { sources: "navigation@1" },
  },
  clearSourceFilter: {
    title: "Clear the Filter of Sources",
    anywhere: true,
    when: SOURCES_FILTERED,
    icon: "close",
    inTitle: { sources: "navigation@2" },
  },
  followCursor: {
    title: "Follow the Cursor in Sources",
    anywhere: true,
    when: `${SOURCES_SHOWN} && !${SOURCES_FOLLOW}`,
    icon: "sync-ignored",
    inTitle: { sources: "navigation@3" },
  },
  stopFollowingCursor: {
    title: "Stop Following the Cursor in Sources",
    anywhere: true,
    when: `${SOURCES_SHOWN} && ${SOURCES_FOLLOW}`,
    icon: "sync",
    inTitle: { sources: "navigation@3" },
  },
  sortSources: {
    title: "Sort Sources…",
    anywhere: true,
    when: SOURCES_SHOWN,
    inTitle: { sources: "1_order@1" },
  },
  groupSources: {
    title: "Group Sources…",
    anywhere: true,
    when: SOURCES_SHOWN,
    icon: "group-by-ref-type",
    inTitle: { sources: "navigation@4" },
  },
  sourcingReport: { title: "Sourcing Report", menu: "7_report@1" },
  compareVersions: { title: "Compare Two Versions of the Article…", menu: "7_report@2" },
  workspaceReport: { title: "Sourcing Report of the Workspace", anywhere: true, when: IN_WORKSPACE },
  saveReport: { title: "Save the Report…", anywhere: true, when: OF_REPORT },
  export: { title: "Export…", menu: "7_report@3" },
  checkWorkspace: { title: "Check All Articles in the Workspace", anywhere: true, when: IN_WORKSPACE },
  clearWorkspaceCheck: { title: "Clear the Workspace Check", anywhere: true, when: CHECKED_CONTEXT },
  explainRule: { title: "Explain a Rule…", anywhere: true },
  openDeskFile: { title: "Open the Desk’s File", anywhere: true },
  openSample: { title: "Open the Sample Article", anywhere: true },
  showLog: { title: "Show the Log", anywhere: true },
} as const satisfies Record<string, CommandRow>;

export type CommandName = keyof typeof COMMANDS;

/** Commands that only our own links and fixes call: in no palette and no menu. */
export const LINK_COMMANDS = ["revealSpan", "newSource"] as const;

export type LinkCommandName = (typeof LINK_COMMANDS)[number];

export const CATEGORY = "On the Record";

export function commandId(name: CommandName | LinkCommandName): string {
  return `onTheRecord.${name}`;
}
