/** The arithmetic of the network on rows of 64-bit floats, which engines multiply fastest. Each row is a token. */
import type { Matrix } from "./weights";

/** A matrix laid out for `multiply`: four rows side by side, column by column. Its number of rows is a multiple of four. */
export interface Packed {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

export function pack({ rows, columns, values }: Matrix): Packed {
  const packed = new Float64Array(rows * columns);
  let to = 0;
  for (let row = 0; row < rows; row += 4)
    for (let column = 0; column < columns; column++)
      for (let beside = 0; beside < 4; beside++) packed[to++] = values[(row + beside) * columns + column]!;
  return { rows, columns, values: packed };
}

/**
 * `input · matrixᵀ + bias`, row by row. Two rows and four columns at a time, so that what is loaded is used
 * several times.
 */
export function multiply(
  input: Float64Array,
  rows: number,
  matrix: Packed,
  bias: Float64Array | undefined,
): Float64Array {
  const { rows: width, columns: depth, values } = matrix;
  // A row more than needed, so that the last of an odd number has a neighbour to be computed with.
  const output = new Float64Array((rows + 1) * width);
  for (let row = 0; row < rows; row += 2) {
    const first = row * depth;
    const second = row + 1 < rows ? first + depth : first;
    let w = 0;
    for (let column = 0; column < width; column += 4) {
      let a = bias ? bias[column]! : 0;
      let b = bias ? bias[column + 1]! : 0;
      let c = bias ? bias[column + 2]! : 0;
      let d = bias ? bias[column + 3]! : 0;
      let e = a;
      let f = b;
      let g = c;
      let h = d;
      for (let i = 0; i < depth; i++, w += 4) {
        const x = input[first + i]!;
        const y = input[second + i]!;
        const p = values[w]!;
        const q = values[w + 1]!;
        const r = values[w + 2]!;
        const s = values[w + 3]!;
        a += x * p;
        b += x * q;
        c += x * r;
        d += x * s;
        e += y * p;
        f += y * q;
        g += y * r;
        h += y * s;
      }
      const at = row * width + column;
      output[at] = a;
      output[at + 1] = b;
      output[at + 2] = c;
      output[at + 3] = d;
      output[at + width] = e;
      output[at + width + 1] = f;
      output[at + width + 2] = g;
      output[at + width + 3] = h;
    }
  }
  return output;
}

/** `input · matrixᵀ + bias`, row by row, for a matrix of few rows: a score for each label. */
export function scoresOf(input: Float64Array, rows: number, matrix: Matrix, bias: Float64Array): Float64Array {
  const { rows: labels, columns: width, values } = matrix;
  const scores = new Float64Array(rows * labels);
  for (let row = 0; row < rows; row++)
    for (let label = 0; label < labels; label++) {
      let score = bias[label]!;
      for (let i = 0; i < width; i++) score += input[row * width + i]! * values[label * width + i]!;
      scores[row * labels + label] = score;
    }
  return scores;
}

/** Layer normalisation (Ba, Kiros & Hinton, 2016) of each row, into `output`. */
export function normalise(
  input: Float64Array,
  rows: number,
  scale: Float64Array,
  shift: Float64Array,
  output: Float64Array,
): void {
  const width = scale.length;
  for (let row = 0; row < rows; row++) {
    const from = row * width;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < width; i++) {
      const x = input[from + i]!;
      sum += x;
      squares += x * x;
    }
    const mean = sum / width;
    const inverse = 1 / Math.sqrt(Math.max(0, squares / width - mean * mean) + 1e-5);
    for (let i = 0; i < width; i++) output[from + i] = (input[from + i]! - mean) * inverse * scale[i]! + shift[i]!;
  }
}

/**
 * Each unit over its five neighbours `dilation` rows apart, by its own five weights; rows beyond the ends count as
 * nothing. Into `output`.
 */
export function convolve(
  input: Float64Array,
  rows: number,
  { columns: width, values: taps }: Matrix,
  dilation: number,
  output: Float64Array,
): void {
  const near = dilation * width;
  const far = 2 * near;
  for (let row = 0; row < rows; row++) {
    const at = row * width;
    const before = row >= dilation;
    const wellBefore = row >= 2 * dilation;
    const after = row + dilation < rows;
    const wellAfter = row + 2 * dilation < rows;
    for (let i = 0; i < width; i++) {
      const to = at + i;
      let sum = input[to]! * taps[2 * width + i]!;
      if (wellBefore) sum += input[to - far]! * taps[i]!;
      if (before) sum += input[to - near]! * taps[width + i]!;
      if (after) sum += input[to + near]! * taps[3 * width + i]!;
      if (wellAfter) sum += input[to + far]! * taps[4 * width + i]!;
      output[to] = sum;
    }
  }
}
