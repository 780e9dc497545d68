/**
 * The grammars that show tags dimmed. VS Code has none for plain text, and a grammar can be injected only
 * into another: so plain text gets one of its own, which is empty.
 */
const PLAIN_TEXT = "text.plain.sourcing";

export const GRAMMARS = [
  { language: "plaintext", scopeName: PLAIN_TEXT, path: "./syntaxes/plaintext.tmLanguage.json" },
  {
    scopeName: "sourcing-tags.injection",
    path: "./syntaxes/sourcing-tags.injection.tmLanguage.json",
    injectTo: ["text.html.markdown", PLAIN_TEXT],
  },
] as const;
