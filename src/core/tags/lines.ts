/** Where lines begin and end: LF, CRLF and a lone CR each end one. */

const BYTE_ORDER_MARK = "\ufeff";

/** How long the line break at `at` is: 0 where there is none. */
export function breakAt(text: string, at: number): number {
  if (text[at] === "\n") return 1;
  if (text[at] !== "\r") return 0;
  return text[at + 1] === "\n" ? 2 : 1;
}

/** How long the line break is that ends at `at`. */
export function breakBefore(text: string, at: number): number {
  if (text[at - 1] === "\r") return text[at] === "\n" ? 0 : 1;
  if (text[at - 1] !== "\n") return 0;
  return text[at - 2] === "\r" ? 2 : 1;
}

/** Where the text begins, after a byte order mark. */
export function textStart(text: string): number {
  return text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
}

export function startsLine(text: string, at: number): boolean {
  return at === textStart(text) || breakBefore(text, at) > 0;
}

export function endsLine(text: string, at: number): boolean {
  return at === text.length || breakAt(text, at) > 0;
}

export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !startsLine(text, start)) start--;
  return start;
}

/** The end of the line that holds `at`, without its break; no further than `limit`. */
export function lineEnd(text: string, at: number, limit = text.length): number {
  let end = at;
  while (end < limit && breakAt(text, end) === 0) end++;
  return end;
}

/** The document's own line break. */
export function lineBreak(text: string): string {
  const at = lineEnd(text, 0);
  return text.slice(at, at + breakAt(text, at)) || "\n";
}
