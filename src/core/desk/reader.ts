/** Reads YAML nodes by their shapes, and notes what does not fit. */
import { say } from "../../lexicon/say";
import type { Span } from "../model";
import { didYouMean, quoted } from "../tags/problem";
import { globProblem } from "./glob";
import {
  type ChoiceShape,
  chosen,
  type KeyRow,
  type ListShape,
  LONGEST_TEXT,
  type Placed,
  type Read,
  type RecordShape,
  rowOf,
  type Shape,
  spellings,
  type TableShape,
  type TextShape,
} from "./shape";
import {
  type DeskProblem,
  formOf,
  isAlias,
  isEmpty,
  isMap,
  isScalar,
  isSeq,
  type KeyAndValue,
  type Node,
  pairsOf,
  spanOf,
  textOf,
} from "./yaml";

/** So many problems of each severity are noted; whoever has more knows by then. */
const MOST_PROBLEMS = 100;

/** Made only where it is told: to find what somebody meant takes time. */
type Message = string | (() => string);

export class ShapeReader {
  readonly problems: DeskProblem[] = [];
  private readonly noted = { error: 0, warning: 0 };

  /** What a node says; nothing where it does not fit. `S` is the shape's own type: each case below reads what that type says. */
  read<S extends Shape>(shape: S, node: Node): Read<S> | undefined {
    if (isAlias(node)) {
      this.error(spanOf(node), ALIAS);
      return undefined;
    }
    return this.readAny(shape, node) as Read<S> | undefined;
  }

  private readAny(shape: Shape, node: Node): unknown {
    switch (shape.type) {
      case "text":
        return this.text(shape, node);
      case "choice":
        return this.choice(shape, node);
      case "list":
        return this.list(shape, node);
      case "table":
        return this.table(shape, node);
      case "record":
        return this.record(shape, node);
    }
  }

  error(span: Span, message: Message): void {
    this.note("error", span, message);
  }

  warn(span: Span, message: Message): void {
    this.note("warning", span, message);
  }

  private note(severity: DeskProblem["severity"], span: Span, message: Message): void {
    if (this.noted[severity]++ < MOST_PROBLEMS)
      this.problems.push({ span, severity, message: typeof message === "string" ? message : message() });
  }

  private text({ is }: TextShape, node: Node): Placed<string> | undefined {
    const span = spanOf(node);
    const value = textOf(node)?.trim();
    if (!value) this.error(span, value === "" || isEmpty(node) ? say`A value is missing here.` : noText(node));
    else {
      const problem = value.length > LONGEST_TEXT ? TOO_LONG : TEXT_PROBLEMS[is](value);
      if (!problem) return { value: is === "words" ? value.replace(/\s+/g, " ") : value, span };
      this.error(span, problem);
    }
    return undefined;
  }

  private choice(shape: ChoiceShape, node: Node): Placed<string> | undefined {
    const span = spanOf(node);
    const written = isScalar(node) ? (textOf(node) ?? node.source ?? "") : undefined;
    if (written === undefined || isEmpty(node)) {
      this.error(span, isEmpty(node) ? say`A ${shape.what} is missing here.` : noText(node));
      return undefined;
    }
    const found = chosen(shape, written);
    if (found) return { value: found.value, span };
    const told = shape.choices.map((one) => one.written[0]);
    const message = () => didYouMean(shape.what, written, spellings(shape), told);
    if (shape.open) this.warn(span, () => say`${message()} This has no effect.`);
    else this.error(span, message);
    return undefined;
  }

  private list({ of, oneWillDo }: ListShape, node: Node): unknown[] | undefined {
    if (isEmpty(node) && !oneWillDo) return undefined;
    if (!isSeq(node)) {
      if (oneWillDo) return this.all(of, [node]);
      this.error(
        spanOf(node),
        say`A list is wanted here, not ${formOf(node)}: \`[one, two]\`, or lines that begin with \`- \`.`,
      );
      return undefined;
    }
    if (oneWillDo && node.items.length === 0) this.error(spanOf(node), say`A value is missing here.`);
    return this.all(of, node.items);
  }

  private all(of: Shape, nodes: readonly Node[]): unknown[] {
    return nodes.flatMap((item) => {
      if (isEmpty(item)) this.error(spanOf(item), say`A value is missing here.`);
      const read = isEmpty(item) ? undefined : this.read(of, item);
      return read === undefined ? [] : [read];
    });
  }

  private table({ key: keyShape, value: valueShape }: TableShape, node: Node): [unknown, unknown][] | undefined {
    const entries: [unknown, unknown][] = [];
    const seen = new Set<string>();
    for (const { key, value } of this.pairs(node) ?? []) {
      const read = this.read(keyShape, key) as Placed<string> | undefined;
      if (read && seen.has(read.value)) this.error(read.span, say`${quoted(read.value)} stands here twice.`);
      if (read) seen.add(read.value);
      const said = this.valueOf(valueShape, key, value);
      if (read && said !== undefined) entries.push([read, said]);
    }
    return entries.length > 0 ? entries : undefined;
  }

  private record(shape: RecordShape, node: Node): Record<string, unknown> | undefined {
    const pairs = this.pairs(node);
    if (!pairs) return undefined;
    const found = new Map<string, unknown>();
    for (const { key, value } of pairs) {
      const name = textOf(key) ?? "";
      const row = rowOf(shape, name);
      if (!row) this.unknownKey(shape, key, name);
      else if (found.has(name)) this.error(spanOf(key), say`The key ${quoted(name)} stands here twice.`);
      else found.set(name, this.valueOf(row.takes, key, value));
    }
    this.demand(shape, found, pairs[0]?.key ?? node);
    return Object.fromEntries([...found].filter(([, value]) => value !== undefined));
  }

  /** A later version may know more keys: one that is not known has no effect, and is no error. */
  private unknownKey(shape: RecordShape, key: Node, name: string): void {
    if (isAlias(key)) this.error(spanOf(key), ALIAS);
    else if (name === "<<") this.error(spanOf(key), say`Merge keys are not read here: write the values out.`);
    else this.warn(spanOf(key), () => say`${didYouMean(say`key`, name, Object.keys(shape.rows))} This has no effect.`);
  }

  private demand({ what, rows }: RecordShape, found: ReadonlyMap<string, unknown>, near: Node): void {
    for (const [name, row] of Object.entries(rows) as [string, KeyRow][]) {
      if (row.required && !found.has(name))
        this.error(spanOf(near), say`${what} needs \`${name}\`, for example \`${row.example}\`.`);
    }
  }

  /** The pairs of a map; nothing where there is none, which is told where something else stands there. */
  private pairs(node: Node): KeyAndValue[] | undefined {
    if (isMap(node)) return pairsOf(node);
    if (!isEmpty(node))
      this.error(spanOf(node), say`Keys with their values are wanted here, not ${formOf(node)}: \`key: value\`.`);
    return undefined;
  }

  /** The value behind a key; where none is, the key is shown. */
  private valueOf(shape: Shape, key: Node, value: Node | undefined): unknown {
    if (value && !isEmpty(value)) return this.read(shape, value);
    if (mayBeEmpty(shape)) return undefined;
    this.error(spanOf(key), say`${quoted(textOf(key) ?? "")} has no value.`);
    return undefined;
  }
}

/** Whether a key may stand alone, while all below it is commented out. */
function mayBeEmpty(shape: Shape): boolean {
  return shape.type === "record" || shape.type === "table" || (shape.type === "list" && !shape.oneWillDo);
}

const ALIAS = say`A value that begins with \`*\` is an alias, which is not read here. Put it in quotation marks if it is a pattern.`;
const TOO_LONG = say`A value has ${LONGEST_TEXT} characters at most.`;

function noText(node: Node): string {
  return isScalar(node)
    ? say`${formOf(node)} is no text in YAML: put it in quotation marks.`
    : say`A single value is wanted here, not ${formOf(node)}.`;
}

/** What is wrong with a text of each sort. */
const TEXT_PROBLEMS: Readonly<Record<TextShape["is"], (value: string) => string | undefined>> = {
  words: () => undefined,
  glob: globProblem,
  verb: (value) =>
    /^\p{L}+(?: \p{L}+)?$/u.test(value)
      ? undefined
      : say`${quoted(value)} is no verb: write its infinitive, such as \`say\`.`,
};
