/** What a report is about, as plain data: so it is found again when the window opens anew. */

export type ReportSubject =
  | { readonly what: "article"; readonly uri: string }
  | { readonly what: "workspace" }
  | { readonly what: "comparison"; readonly uri: string; readonly earlier: EarlierVersion };

/** The version that an article is compared with. */
export type EarlierVersion =
  | { readonly from: "file"; readonly uri: string }
  | { readonly from: "saved" }
  | { readonly from: "git" }
  | { readonly from: "clipboard"; readonly text: string };

/** Why there is no report, in one sentence. */
export interface NotMade {
  readonly because: string;
}

/** Whether it can be made again later: what was on the clipboard is written down nowhere. */
export function isLasting(subject: ReportSubject): boolean {
  return subject.what !== "comparison" || subject.earlier.from !== "clipboard";
}

/** The subject that a window has kept; nothing for what is none. */
export function keptSubject(value: unknown): ReportSubject | undefined {
  if (!isRecord(value)) return undefined;
  if (value.what === "workspace") return { what: "workspace" };
  if (typeof value.uri !== "string") return undefined;
  if (value.what === "article") return { what: "article", uri: value.uri };
  const earlier = value.what === "comparison" && keptVersion(value.earlier);
  return earlier ? { what: "comparison", uri: value.uri, earlier } : undefined;
}

function keptVersion(value: unknown): EarlierVersion | undefined {
  if (!isRecord(value)) return undefined;
  if (value.from === "saved" || value.from === "git") return { from: value.from };
  return value.from === "file" && typeof value.uri === "string" ? { from: "file", uri: value.uri } : undefined;
}

/** What the page in a panel tells. */
export type PanelMessage =
  | { readonly type: "ready" }
  | { readonly type: "save" }
  | { readonly type: "reveal"; readonly article: number; readonly start: number; readonly end: number };

/** A message of the shape that our page sends; nothing for any other. */
export function panelMessage(value: unknown): PanelMessage | undefined {
  if (!isRecord(value)) return undefined;
  const { type, article, start, end } = value;
  if (type === "ready" || type === "save") return { type };
  if (type !== "reveal" || !isOffset(article) || !isOffset(start) || !isOffset(end) || start > end) return undefined;
  return { type, article, start, end };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isOffset(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
