/** Texts as their UTF-16 code units, of which two make one character beyond the first 65,536. */

/** Whether an offset stands between the halves of a surrogate pair. */
export function isInsidePair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
