/**
 * The four kinds of theme that VS Code knows, and one of each.
 */
export const THEMES = {
  light: { id: "Light Modern", uiClass: "vs" },
  dark: { id: "Dark Modern", uiClass: "vs-dark" },
  highContrast: { id: "Default High Contrast", uiClass: "hc-black" },
  highContrastLight: { id: "Default High Contrast Light", uiClass: "hc-light" },
} as const;

export type Theme = keyof typeof THEMES;
