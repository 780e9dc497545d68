/**
 * Values as they are written in a tag.
 *
 * A backslash before `\`, `;`, `|`, `-`, `<` or `>` stands for that character; `\u{a}` stands for the
 * code point. So no value can end its comment early, part its line, or pair a backtick in the text
 * with one of its own. Any other backslash stands for itself.
 */

const ESCAPE = /\\(?:([\\;|<>-])|u\{([0-9a-f]{1,6})\})/gi;
const MAX_CODE_POINT = 0x10ffff;

/** `a--b; c` is written `a-\-b\; c`. */
export function escapeValue(value: string): string {
  const characters = [...value];
  const last = characters.length - 1;
  let before = "";
  let written = "";
  characters.forEach((character, index) => {
    const trimmable = (index === 0 || index === last) && /\s/.test(character);
    written += trimmable || isUnwritable(character) ? asCodePoint(character) : escapeCharacter(character, before);
    before = character;
  });
  return written;
}

/** Doubled, these open and close comments; the backslash goes between the two. */
const DOUBLED = new Set(["-", "<", ">"]);
const ALWAYS = new Set(["\\", ";", "|"]);

function escapeCharacter(character: string, before: string): string {
  const escaped = ALWAYS.has(character) || (DOUBLED.has(character) && character === before);
  return escaped ? `\\${character}` : character;
}

/**
 * Control characters and line ends would break the comment's line, a lone surrogate or a byte order
 * mark may not survive a save, and a backtick begins code in Markdown even inside a comment.
 */
function isUnwritable(character: string): boolean {
  return /^(?:[\p{Cc}\u2028\u2029\ufeff`]|\p{Cs})$/u.test(character);
}

function asCodePoint(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

/** The value that is written so; a line break with the white space around it is one space. */
export function unescapeValue(written: string): string {
  const onOneLine = written.replace(/[ \t\r\n]+/g, (white) => (/[\r\n]/.test(white) ? " " : white));
  return onOneLine.replace(ESCAPE, (whole, character: string | undefined, hex: string | undefined) => {
    if (character !== undefined) return character;
    const codePoint = Number.parseInt(hex ?? "", 16);
    return codePoint <= MAX_CODE_POINT ? String.fromCodePoint(codePoint) : whole;
  });
}
