/** Mark-up within words: messages are told without it, and a fix that would carry it along is not offered. */

/** Letters, digits, spaces and plain punctuation alone: no emphasis, link, tag or comment. */
export function isPlain(words: string): boolean {
  return /^[\p{L}\p{M}\p{N}\s.,;:?!'’‘"“”$€£%&/()–—…-]*$/u.test(words);
}

/** The words as a reader sees them. */
export function withoutMarkUp(words: string): string {
  return words
    .replace(/<!--(?:(?!-->)[\s\S]){0,1000}-->|\{>>(?:(?!<<\})[\s\S]){0,1000}<<\}/g, "")
    .replace(/\]\([^()\s]{0,1000}\)/g, "")
    .replace(/[*_`~[\]\\]/g, "")
    .replace(/(^|\s)>(?=\s)/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
