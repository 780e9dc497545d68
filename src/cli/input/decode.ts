/** From a file's bytes to its text and back: UTF-8, or UTF-16 where the file begins by saying so. */

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** How a text lay in its file, to be written the same way. */
export interface Written {
  readonly encoding: Encoding;
  /** Whether a byte-order mark stands before the text. It is no part of the text. */
  readonly mark: boolean;
}

export type Decoded = { readonly text: string; readonly written: Written } | { readonly problem: string };

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

const BINARY = { problem: "is binary, or text that is neither UTF-8 nor UTF-16 with a byte-order mark" };

/** Reads what can be written back byte for byte, and nothing else: a guess would be saved over the copy. */
export function decode(bytes: Uint8Array): Decoded {
  const [encoding, mark] = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? ["utf-8", []];
  const rest = bytes.subarray(mark.length);
  if (encoding === "utf-8" && rest.includes(0)) return BINARY;
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(rest);
    // The mark of UTF-32 begins as that of UTF-16 does.
    if (text.includes("\0")) return BINARY;
    return { text, written: { encoding, mark: mark.length > 0 } };
  } catch {
    const at = encoding === "utf-8" ? ` (byte ${firstInvalid(rest) + mark.length + 1})` : "";
    return { problem: `is not valid ${encoding.toUpperCase()}${at}: save it as UTF-8` };
  }
}

export function encode(text: string, { encoding, mark }: Written): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  if (encoding === "utf-8") return Buffer.from(marked, "utf8");
  const bytes = Buffer.from(marked, "utf16le");
  return encoding === "utf-16be" ? bytes.swap16() : bytes;
}

/** The offset of the first byte that is no UTF-8: what is decoded leniently and encoded again is the same before it. */
export function firstInvalid(bytes: Uint8Array): number {
  const again = Buffer.from(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), "utf8");
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  return at < 0 ? bytes.length : at;
}
