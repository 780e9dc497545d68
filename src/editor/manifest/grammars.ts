/** The grammars that show tags dimmed, in Markdown and in plain text. */
export const GRAMMARS = [
  {
    scopeName: "sourcing-tags.injection",
    path: "./syntaxes/sourcing-tags.injection.tmLanguage.json",
    injectTo: ["text.html.markdown", "text.plain"],
  },
] as const;
