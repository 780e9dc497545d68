/**
 * The four kinds of theme that VS Code knows, and one of each: as Preferences: Color Theme lists it.
 */
export const THEMES = {
  light: { label: "Light Modern", uiClass: "vs" },
  dark: { label: "Dark Modern", uiClass: "vs-dark" },
  highContrast: { label: "Dark High Contrast", uiClass: "hc-black" },
  highContrastLight: { label: "Light High Contrast", uiClass: "hc-light" },
} as const;

export type Theme = keyof typeof THEMES;
