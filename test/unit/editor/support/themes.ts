/**
 * The colours of the themes that VS Code ships, 1.139: of the pages on which ours are drawn. Taken from its theme files, and
 * where these say nothing from the defaults that its colours are registered with.
 */
import type { ThemeColours } from "../../../../src/lexicon/tones";

export interface ShippedTheme {
  readonly label: string;
  /** Of VS Code's theme files, without `.json`. */
  readonly file: string;
  readonly kind: keyof ThemeColours;
  /** `editor.background`. */
  readonly page: string;
  /** `editor.foreground`. */
  readonly text: string;
  /** `textBlockQuote.background`, on which a quotation stands in the Markdown preview. */
  readonly quotation: string;
}

const row = (
  label: string,
  file: string,
  kind: ShippedTheme["kind"],
  page: string,
  text: string,
  quotation: string,
): ShippedTheme => ({ label, file, kind, page, text, quotation });

export const SHIPPED_THEMES: readonly ShippedTheme[] = [
  row("Light 2026", "2026-light", "light", "#FFFFFF", "#202020", "#EAEAEA"),
  row("Light Modern", "light_modern", "light", "#FFFFFF", "#3B3B3B", "#F8F8F8"),
  row("Light+", "light_plus", "light", "#FFFFFF", "#000000", "#F2F2F2"),
  row("Visual Studio Light", "light_vs", "light", "#FFFFFF", "#000000", "#F2F2F2"),
  row("Dark 2026", "2026-dark", "dark", "#121314", "#BBBEBF", "#242526"),
  row("Dark Modern", "dark_modern", "dark", "#1F1F1F", "#CCCCCC", "#2B2B2B"),
  row("Dark+", "dark_plus", "dark", "#1E1E1E", "#D4D4D4", "#222222"),
  row("Visual Studio Dark", "dark_vs", "dark", "#1E1E1E", "#D4D4D4", "#222222"),
  row("Dark High Contrast", "hc_black", "highContrast", "#000000", "#FFFFFF", "#000000"),
  row("Light High Contrast", "hc_light", "highContrastLight", "#FFFFFF", "#292929", "#F2F2F2"),
];

/** What must stand out from a page of a kind: 4.5:1 where somebody has asked for high contrast, else 3:1 (WCAG 2.1, 1.4.11). */
export function leastContrast(kind: ShippedTheme["kind"]): number {
  return kind === "highContrast" || kind === "highContrastLight" ? 4.5 : 3;
}
