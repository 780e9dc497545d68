/** Names of sources as they are compared and shown in little room. */

/** Letters that no mark can be taken off: each with what others write in its place. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe" };

/** Two spellings of one name give the same: `Zelenský` and `ZELENSKY`. */
export function nameKey(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđıßæœ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[’']s\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "");
}

const ARTICLE = /^(?:an?|the) (?=\S)/i;
/** Words that begin what is only said of a source: `familiar with the talks`, `who asked not to be named`. */
const BEGINS_DESCRIPTION =
  /,| (?:who|whose|that|which|familiar|informed|briefed|close|involved|present|working|speaking|with|in|from|at|on|for|about|lodged|seen) /i;
const LONGEST_SHORT_NAME = 32;

/** `European diplomat` of `a European diplomat familiar with the phone call`; a name stays a name. */
export function shortName(name: string): string {
  const bare = name.replace(ARTICLE, "");
  const end = bare.search(BEGINS_DESCRIPTION);
  const core = (end > 0 ? bare.slice(0, end) : bare).trim();
  if (core.length <= LONGEST_SHORT_NAME) return core;
  const cut = core.slice(0, LONGEST_SHORT_NAME).replace(/\s\S*$/, "");
  return `${cut}…`;
}
