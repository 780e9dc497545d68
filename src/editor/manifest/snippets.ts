/** The snippets of whole tags: one generated file, for both languages of articles. */
export const SNIPPETS = "snippets/tags.json";

export const SNIPPET_CONTRIBUTIONS = ["markdown", "plaintext"].map((language) => ({
  language,
  path: `./${SNIPPETS}`,
}));
