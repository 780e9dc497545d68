/** The colours of the highlights, for each tone a line and a tint, as the manifest contributes them. */
import { lineColour, type ThemeColours, TONES, type Tone } from "../../lexicon/tones";

const INVISIBLE = "#00000000";

/** In high contrast a tint is hard to see: what is said stands between upright lines as well. */
const EDGE: ThemeColours = {
  light: INVISIBLE,
  dark: INVISIBLE,
  highContrast: "#C8C8C8",
  highContrastLight: "#404040",
};

export const EDGE_COLOUR = "onTheRecord.contentEdge";

export function fillColour(tone: Tone): string {
  return `onTheRecord.${tone}Background`;
}

/** So faint that copy can be read on it all day. */
const FILL_ALPHA: ThemeColours = { light: "14", dark: "1E", highContrast: "2E", highContrastLight: "1C" };

function fill(line: ThemeColours): ThemeColours {
  return {
    light: line.light + FILL_ALPHA.light,
    dark: line.dark + FILL_ALPHA.dark,
    highContrast: line.highContrast + FILL_ALPHA.highContrast,
    highContrastLight: line.highContrastLight + FILL_ALPHA.highContrastLight,
  };
}

interface ColourRow {
  readonly id: string;
  readonly text: string;
  readonly defaults: ThemeColours;
}

/** Every colour of the manifest. */
export function colourRows(): ColourRow[] {
  const rows = Object.entries(TONES).flatMap(([name, tone]): ColourRow[] => {
    const id = name as Tone;
    return [
      { id: lineColour(id), text: `Line under ${tone.text}.`, defaults: tone.line },
      { id: fillColour(id), text: `Tint behind ${tone.text}.`, defaults: fill(tone.line) },
    ];
  });
  return [...rows, { id: EDGE_COLOUR, text: "Upright lines before and after what a source says.", defaults: EDGE }];
}
