/**
 * What may stand at a place of the desk's file. A shape is plain data: the reader, the schema, completion, hover and
 * the docs all walk the same ones.
 */
import type { Span } from "../model";

export type Shape = TextShape | ChoiceShape | ListShape | TableShape | RecordShape;

/** So long is a text at most. */
export const LONGEST_TEXT = 500;

/** Free text; `glob` and `verb` say what it must be. */
export interface TextShape {
  readonly type: "text";
  readonly is: "words" | "glob" | "verb";
  /** What completion offers. */
  readonly offers?: readonly string[];
}

/** One of several values. */
export interface ChoiceShape<C extends string = string> {
  readonly type: "choice";
  /** What is chosen, as a message names it: `kind of source`. */
  readonly what: string;
  readonly choices: readonly Choice<C>[];
  /** A later version may know more values: one that is not known has no effect, and is no error. */
  readonly open: boolean;
}

export interface Choice<C extends string = string> {
  readonly value: C;
  /** How it is written, the usual way first: `SRC105`, `unsourced-event`. */
  readonly written: readonly [string, ...string[]];
  /** In a few words. */
  readonly meaning: string;
  /** More about it, in Markdown. */
  readonly more?: string;
}

export interface ListShape<S extends Shape = Shape> {
  readonly type: "list";
  readonly of: S;
  /** A single value stands for a list of one; there must be one at least. */
  readonly oneWillDo: boolean;
}

/** Keys that the desk chooses, each with a value. */
export interface TableShape<K extends Shape = Shape, V extends Shape = Shape> {
  readonly type: "table";
  readonly key: K;
  readonly value: V;
}

/** Keys that we have given a meaning. */
export interface RecordShape<R extends Rows = Rows> {
  readonly type: "record";
  /** What it describes, as a message names it: `a source`. */
  readonly what: string;
  readonly rows: R;
}

export type Rows = Readonly<Record<string, KeyRow>>;

export interface KeyRow<S extends Shape = Shape> {
  /** One or two sentences of Markdown. */
  readonly meaning: string;
  readonly takes: S;
  readonly required?: boolean;
  /** The key with a value, as lines of YAML. */
  readonly example: string;
}

// ── What is read ─────────────────────────────────────────────────────────────────────────────

/** A value, and where it stands in the file. */
export interface Placed<T> {
  readonly value: T;
  readonly span: Span;
}

/** What a shape is read as; what is wrong or not there is left out. */
export type Read<S> =
  S extends ChoiceShape<infer C>
    ? Placed<C>
    : S extends TextShape
      ? Placed<string>
      : S extends ListShape<infer T>
        ? readonly Read<T>[]
        : S extends TableShape<infer K, infer V>
          ? readonly (readonly [Read<K>, Read<V>])[]
          : S extends RecordShape<infer R>
            ? { readonly [K in keyof R]?: R[K] extends KeyRow<infer T> ? Read<T> : never }
            : never;

// ── How shapes are written ───────────────────────────────────────────────────────────────────

export const words = (offers?: readonly string[]): TextShape => ({
  type: "text",
  is: "words",
  ...(offers ? { offers } : {}),
});

export const glob: TextShape = { type: "text", is: "glob" };

export const verb = (offers: readonly string[]): TextShape => ({ type: "text", is: "verb", offers });

export const choice = <C extends string>(
  what: string,
  choices: readonly Choice<C>[],
  { open = false } = {},
): ChoiceShape<C> => ({ type: "choice", what, choices, open });

export const list = <S extends Shape>(of: S): ListShape<S> => ({ type: "list", of, oneWillDo: false });

export const oneOrMore = <S extends Shape>(of: S): ListShape<S> => ({ type: "list", of, oneWillDo: true });

export const table = <K extends Shape, V extends Shape>(key: K, value: V): TableShape<K, V> => ({
  type: "table",
  key,
  value,
});

export const record = <R extends Rows>(what: string, rows: R): RecordShape<R> => ({ type: "record", what, rows });

/** The row of a key; nothing for `__proto__` and the like. */
export function rowOf({ rows }: RecordShape, key: string): KeyRow | undefined {
  return Object.hasOwn(rows, key) ? rows[key] : undefined;
}

/** Every way to write one of the values. */
export function spellings({ choices }: ChoiceShape): string[] {
  return choices.flatMap(({ written }) => [...written]);
}

export function chosen<C extends string>({ choices }: ChoiceShape<C>, written: string): Choice<C> | undefined {
  return choices.find((one) => one.written.includes(written));
}
