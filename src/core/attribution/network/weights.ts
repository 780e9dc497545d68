/** The trained weights, unpacked on first use: a header of JSON, and behind it the tensors as small integers with scales. */
import shipped from "../../../lexicon/network/attribution.bin";
import { multiply, type Packed, pack } from "./linear";

/** The shape of the network: see `training/attribution/train.py`, which writes it. */
export interface Layout {
  /** Units of a token's vector, of a word's row, and of the space where a token meets a cue. */
  readonly width: number;
  readonly wordWidth: number;
  readonly pairWidth: number;
  /** How far apart the five taps of each layer lie, in tokens: of those that read the passage, and of those that read it for a cue. */
  readonly dilations: readonly number[];
  readonly pairDilations: readonly number[];
}

/** Where the weights come from, and how well they did. */
export interface Provenance {
  readonly corpus: string;
  /** As `YYYY-MM-DD`. */
  readonly date: string;
}

interface Header {
  readonly provenance: Provenance;
  readonly layout: Layout;
  readonly vocabulary: readonly string[];
  /** Row scales lie before the integers: `rows` 32-bit floats, then `rows × columns` integers of `bytes` each. */
  readonly tensors: readonly {
    readonly name: string;
    readonly rows: number;
    readonly columns: number;
    readonly bytes: 1 | 2;
  }[];
}

/** A matrix, row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

export interface Weights {
  readonly provenance: Provenance;
  readonly layout: Layout;
  /** The vector of a word as `wordOf` gives it, `layout.width` units; of one that is not known, that of all such. */
  wordVector(word: string): Float64Array;
  matrix(name: string): Matrix;
  /** The same, laid out to be multiplied by. */
  packed(name: string): Packed;
}

let loaded: Weights | undefined;

/** The weights, the same object each time. */
export function weights(): Weights {
  loaded ??= unpackWeights(shipped);
  return loaded;
}

const WORDS = "words";

/** From the bytes that `training/attribution/train.py` writes. */
export function unpackWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = view.getUint32(0, true);
  const header = JSON.parse(ascii(bytes.subarray(4, 4 + headerLength))) as Header;
  const matrices = new Map<string, Matrix>();
  let words: Int8Array = new Int8Array();
  let wordScales = new Float32Array();
  let at = 4 + headerLength;
  for (const { name, rows, columns, bytes: size } of header.tensors) {
    const scales = Float32Array.from({ length: rows }, (_, row) => view.getFloat32(at + 4 * row, true));
    at += 4 * rows;
    if (name === WORDS) {
      words = new Int8Array(bytes.buffer, bytes.byteOffset + at, rows * columns);
      wordScales = scales;
    } else {
      const values = new Float64Array(rows * columns);
      for (let i = 0; i < values.length; i++)
        values[i] =
          scales[Math.floor(i / columns)]! * (size === 1 ? view.getInt8(at + i) : view.getInt16(at + 2 * i, true));
      matrices.set(name, { rows, columns, values });
    }
    at += rows * columns * size;
  }
  const matrix = (name: string): Matrix => {
    const found = matrices.get(name);
    if (!found) throw new Error(`the weights hold no ${name}`);
    return found;
  };
  const packedOnes = new Map<string, Packed>();
  const packed = (name: string): Packed => {
    const known = packedOnes.get(name) ?? pack(matrix(name));
    packedOnes.set(name, known);
    return known;
  };
  const wordIds = new Map(header.vocabulary.map((word, id) => [word, id]));
  // Unpacked when they are first met: few of the words stand in one article.
  const vectors: (Float64Array | undefined)[] = [];
  return {
    provenance: header.provenance,
    layout: header.layout,
    wordVector(word) {
      const id = wordIds.get(word) ?? 0;
      const known = vectors[id];
      if (known) return known;
      const { wordWidth, width } = header.layout;
      const scale = wordScales[id]!;
      const row = Float64Array.from(words.subarray(id * wordWidth, (id + 1) * wordWidth), (small) => small * scale);
      const vector = multiply(row, 1, packed("word.mix"), matrix("word.bias").values).slice(0, width);
      vectors[id] = vector;
      return vector;
    },
    matrix,
    packed,
  };
}

function ascii(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
