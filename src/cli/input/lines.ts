/** Cuts an endless stream of bytes into lines, holding no more of it than one line and one piece of the stream. */
import { firstInvalid } from "./decode";

/** A line with its number, from 1: its words without the line end, or what is wrong with it. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly problem: string };

/** Work is shared out by batches: one article, or some lines so short that handing on each would take its time. */
const MOST_TOGETHER = 16;
const LONGEST_TOGETHER = 4000;

/**
 * The lines in batches: what a piece of the stream completes is there at once, so that an answer never waits for the
 * line after it. Lines end at line feeds alone, since JSON allows U+2028 within a string. `longest` is in bytes: a line
 * beyond it is passed over without being held.
 *
 * @throws Error where the stream cannot be read, or is no text in UTF-8 from its beginning on.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string>,
  { longest }: { readonly longest: number },
): AsyncGenerator<readonly Line[]> {
  const lines = new LineCutter(longest);
  for await (const piece of fromTheStart(stream)) yield* inBatches(lines.cut(piece));
  yield* inBatches(lines.rest());
}

/** Looks at the first piece: what is no text at all is told once, and not line by line. */
async function* fromTheStart(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  let start: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of stream) {
    const piece: Uint8Array = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    if (!start) {
      yield piece;
      continue;
    }
    start = Buffer.concat([start, piece]);
    if (start.length < LONGEST_SIGN) continue;
    assertText(start);
    yield start;
    start = undefined;
  }
  if (!start) return;
  assertText(start);
  yield start;
}

/** So many bytes say what a stream is. */
const LONGEST_SIGN = 4;

const SIGNS: readonly (readonly [signs: readonly (readonly number[])[], says: string])[] = [
  [
    [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ],
    "is UTF-16: save it as UTF-8",
  ],
  [
    [
      [0x1f, 0x8b],
      [0x28, 0xb5, 0x2f, 0xfd],
    ],
    "is compressed: unpack it first, as `gunzip -c articles.jsonl.gz | on-the-record extract` does",
  ],
];

function assertText(start: Buffer): void {
  const [, said] = SIGNS.find(([signs]) => signs.some((sign) => sign.every((byte, at) => start[at] === byte))) ?? [];
  if (said) throw new Error(said);
  const [first, second] = start;
  if (start.length > 1 && (first === 0) !== (second === 0)) throw new Error("is UTF-16: save it as UTF-8");
  // A record may hold a stray NUL: that is its own problem.
  if (start.includes(0) && !/^(?:\xEF\xBB\xBF)?\s*\{/.test(start.toString("latin1", 0, 100)))
    throw new Error("is a binary file");
}

class LineCutter {
  private readonly decoder = new TextDecoder("utf-8", { fatal: true });
  private held: Uint8Array[] = [];
  private size = 0;
  private number = 0;

  constructor(private readonly longest: number) {}

  *cut(piece: Uint8Array): Generator<Line> {
    let from = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, from)) {
      this.hold(piece.subarray(from, end));
      yield this.finish();
      from = end + 1;
    }
    this.hold(piece.subarray(from));
  }

  /** What no line feed ends. */
  *rest(): Generator<Line> {
    if (this.size > 0) yield this.finish();
  }

  private hold(piece: Uint8Array): void {
    this.size += piece.length;
    if (this.size > this.longest) this.held = [];
    else if (piece.length > 0) this.held.push(piece);
  }

  private finish(): Line {
    const { held, size } = this;
    [this.held, this.size] = [[], 0];
    const number = ++this.number;
    if (size > this.longest)
      return { number, problem: `is longer than ${this.longest / 1e6} MB; --max-size says how much is read` };
    const bytes = held.length === 1 ? held[0]! : Buffer.concat(held);
    try {
      return { number, text: this.decoder.decode(bytes) };
    } catch {
      return { number, problem: `is not valid UTF-8 (byte ${firstInvalid(bytes) + 1} of the line)` };
    }
  }
}

const LINE_FEED = 0x0a;

function* inBatches(lines: Iterable<Line>): Generator<readonly Line[]> {
  let batch: Line[] = [];
  let length = 0;
  for (const line of lines) {
    batch.push(line);
    length += "text" in line ? line.text.length : 0;
    if (batch.length < MOST_TOGETHER && length < LONGEST_TOGETHER) continue;
    yield batch;
    [batch, length] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
