/**
 * The tones that tell kinds and strengths of sourcing apart, one row each with a colour for each kind of theme: for the
 * highlights and for reports. The hues are those of Okabe and Ito's “Color Universal Design” (2008), which colour-blind
 * readers tell apart, made darker or lighter where a line would not stand out from the page.
 */

/** One colour for each kind of theme. */
export interface ThemeColours {
  readonly light: string;
  readonly dark: string;
  readonly highContrast: string;
  readonly highContrastLight: string;
}

interface ToneRow {
  /** What is drawn in this tone. */
  readonly text: string;
  readonly line: ThemeColours;
}

const blue = { light: "#0072B2", dark: "#56B4E9", highContrast: "#7CC8F2", highContrastLight: "#005A8C" };
const orange = { light: "#B07700", dark: "#E69F00", highContrast: "#FFB000", highContrastLight: "#7A5200" };
const green = { light: "#00805D", dark: "#2DBE93", highContrast: "#4FE0B5", highContrastLight: "#006247" };
const vermilion = { light: "#D55E00", dark: "#E8783A", highContrast: "#FF9A5C", highContrastLight: "#A34700" };
const purple = { light: "#A8527F", dark: "#CC79A7", highContrast: "#F0A3CB", highContrastLight: "#8A3A66" };
const grey = { light: "#6E6E6E", dark: "#9A9A9A", highContrast: "#D0D0D0", highContrastLight: "#505050" };
/** As pale as may be: a line in it can still be seen, on a tint too. */
const paleGrey = { light: "#8A8A8A", dark: "#7A7A7A", highContrast: "#A8A8A8", highContrastLight: "#696969" };

export const TONES = {
  source: { text: "the source of a claim", line: blue },
  cue: { text: "the cue of a claim (“said”, “according to”)", line: grey },
  content: { text: "what a source says", line: blue },
  named: { text: "a claim of a named source", line: blue },
  unnamed: { text: "a claim of an unnamed source", line: orange },
  record: { text: "a claim that rests on a document, data or a court record", line: green },
  published: { text: "a claim taken from another newsroom or a social post", line: purple },
  observed: { text: "what the reporter saw", line: grey },
  strong: { text: "a strongly sourced claim", line: green },
  adequate: { text: "an adequately sourced claim", line: blue },
  weak: { text: "a weakly sourced claim", line: orange },
  none: { text: "a claim without a source", line: vermilion },
  guess: { text: "a reading that is only a guess", line: paleGrey },
} as const satisfies Record<string, ToneRow>;

export type Tone = keyof typeof TONES;

/**
 * The editor’s colour for lines in a tone, by its name in themes and settings. It has one dot: of several, webviews of VS Code
 * translate the first alone when they make a CSS variable of it.
 */
export function lineColour(tone: Tone): string {
  return `onTheRecord.${tone}Underline`;
}

/** What a colour is called in the CSS of a webview: `--vscode-onTheRecord-sourceUnderline`. */
export function colourVariable(id: string): string {
  return `--vscode-${id.replace(".", "-")}`;
}
