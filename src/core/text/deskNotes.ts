/** Notes of the desk in brackets, `[TK: why no name is given]`: their words are the desk's, and none of the article's. */

/** The bound on the words keeps a bracket that is never closed from being searched to the end of the text. */
export const DESK_NOTE = String.raw`\[(?:[Tt][Kk]){1,8}:[^[\]\r\n]{1,200}\]|\((?:[Tt][Kk]){1,8}:[^()\r\n]{1,200}\)`;
