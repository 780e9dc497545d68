/** Contrast of colours, `#RRGGBB` or `#RRGGBBAA`. */

/** WCAG 2.1, “contrast ratio”. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What a colour looks like that lies on another. */
export function over(colour: string, below: string): string {
  const [, , , alpha = 255] = channels(colour);
  const base = channels(below);
  const mixed = channels(colour)
    .slice(0, 3)
    .map((channel, index) => Math.round((channel * alpha + (base[index] ?? 0) * (255 - alpha)) / 255));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function channels(colour: string): number[] {
  return (colour.slice(1).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}
