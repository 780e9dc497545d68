/** How wide words are in a terminal, in columns. */

const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;
const TWO =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303E\uFF01-\uFF60]/u;

export function columnsOf(words: string): number {
  let columns = 0;
  for (const sign of words) columns += columnsOfSign(sign);
  return columns;
}

/** Not more of the words than fit, with `…` where some are left out. */
export function cutTo(words: string, most: number): string {
  return columnsOf(words) <= most ? words : `${fitting([...words], most - 1).trimEnd()}…`;
}

/** The same from the other end. */
export function cutFront(words: string, most: number): string {
  if (columnsOf(words) <= most) return words;
  const kept = [...fitting([...words].reverse(), most - 1)].reverse().join("");
  return `…${kept.trimStart()}`;
}

function fitting(signs: readonly string[], most: number): string {
  let [kept, columns] = ["", 0];
  for (const sign of signs) {
    columns += columnsOfSign(sign);
    if (columns > most) break;
    kept += sign;
  }
  return kept;
}

/** In lines that fit, broken at blanks; a word that is longer than a line stands on one of its own. */
export function wrapped(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && columnsOf(line) + 1 + columnsOf(word) <= most)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function columnsOfSign(sign: string): number {
  if (NONE.test(sign)) return 0;
  return TWO.test(sign) ? 2 : 1;
}
