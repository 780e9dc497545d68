/**
 * Markdown for hover cards. What comes from the document is somebody's words and must show as such:
 * it never becomes a link, an image, a heading or HTML.
 */

/** Longer texts end in an ellipsis. */
const LONGEST = 120;

/** Control characters, and those that turn the direction of the text around them. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** CommonMark takes a backslash before any ASCII punctuation for that sign itself. */
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** A text of the document as one line of plain Markdown. */
export function escapeMarkdown(text: string, longest = LONGEST): string {
  return shorten(oneLine(text), longest).replace(PUNCTUATION, "\\$&");
}

/** As one line, for a menu or a label. */
export function plainLabel(text: string, longest = LONGEST): string {
  return shorten(oneLine(text), longest);
}

/** A link that calls one of our commands. `label` is Markdown already. */
export function commandLink(label: string, command: string, ...args: readonly unknown[]): string {
  return `[${label}](${commandUri(command, ...args)})`;
}

/** `command:id?[…]`, with what would end a Markdown link encoded as well. */
export function commandUri(command: string, ...args: readonly unknown[]): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[()!'*]/g, percent);
  return args.length > 0 ? `command:${command}?${query}` : `command:${command}`;
}

function oneLine(text: string): string {
  return text.replace(UNSEEN, " ").split(/\s+/).filter(Boolean).join(" ");
}

/** Cuts between code points, never inside one. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  return `${cut.replace(/[\ud800-\udbff]$/, "").trimEnd()}…`;
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
