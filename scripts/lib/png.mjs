/**
 * Makes the PNG of a screenshot small: its few colours are written as a palette, and packed as tightly as Node's zlib can.
 * After the “Portable Network Graphics Specification, Third Edition” (W3C, 2025).
 */
import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const MOST_COLOURS = 256;

/** The same picture, or one that is so near that nobody sees the difference; 8 bits a channel, not interlaced. */
export function smallPng(png) {
  const { width, height, pixels } = readPng(png);
  const { palette, indices } = withPalette(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  // The first byte of each row, 0, says that it is not filtered: palette indices are best left so.
  for (let y = 0; y < height; y++) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const small = Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
  return small.length < png.length ? small : png;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

// ── Reading ──────────────────────────────────────────────────────────────────────────────────

/** Width, height, and the pixels as whole numbers: red, green and blue, 8 bits each. */
function readPng(png) {
  const chunks = [...chunksOf(png)];
  const header = chunks.find(({ type }) => type === "IHDR").data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[header[9]];
  if (header[8] !== 8 || !channels || header[12] !== 0)
    throw new Error("This is no screenshot: a PNG of another kind.");
  const packed = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data));
  const bytes = unfiltered(inflateSync(packed), width * channels, height, channels);
  const pixels = new Uint32Array(width * height);
  for (let i = 0, at = 0; i < pixels.length; i++, at += channels) {
    pixels[i] = (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2];
  }
  return { width, height, pixels };
}

function* chunksOf(png) {
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

/** Takes the filters back, by which each byte is told from those to its left and above. */
function unfiltered(filtered, rowLength, height, step) {
  const bytes = new Uint8Array(rowLength * height);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (rowLength + 1)];
    for (let x = 0; x < rowLength; x++) {
      const at = y * rowLength + x;
      const left = x >= step ? bytes[at - step] : 0;
      const above = y > 0 ? bytes[at - rowLength] : 0;
      const corner = x >= step && y > 0 ? bytes[at - rowLength - step] : 0;
      bytes[at] = filtered[y * (rowLength + 1) + 1 + x] + predicted(filter, left, above, corner);
    }
  }
  return bytes;
}

function predicted(filter, left, above, corner) {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return nearestOf(left + above - corner, left, above, corner);
    default:
      return 0;
  }
}

/** “Paeth”. */
function nearestOf(wanted, left, above, corner) {
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((each) => Math.abs(wanted - each));
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

// ── Colours ──────────────────────────────────────────────────────────────────────────────────

/** The most frequent colours as they are; every other one, all of them seams of letters, as the nearest of these. */
function withPalette(pixels) {
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const palette = byCount.slice(0, MOST_COLOURS).map((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  const indexOf = new Map(byCount.map((colour, i) => [colour, i < MOST_COLOURS ? i : nearest(colour, palette)]));
  return { palette, indices: Uint8Array.from(pixels, (colour) => indexOf.get(colour)) };
}

function nearest(colour, palette) {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255];
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [i, [r, g, b]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}
