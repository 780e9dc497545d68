/**
 * Marks a sentence of ours that a person will read. It gives the plain English words; the marks tell which sentences there
 * are, so that the editor can show each in another language (`scripts/lib/sentences.mjs` collects them).
 *
 * A whole sentence is one template. What stands in its places is words of the document, a number, or a phrase of ours that
 * is marked itself: say`“${words}” suggests that ${suggests}.`
 */
export function say(pieces: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return String.raw({ raw: pieces }, ...values);
}
