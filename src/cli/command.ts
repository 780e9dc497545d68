/** What can be typed: the rows of which the parser, the help, the completion and the page of the command line are made. */
import type { Terminal } from "./output/terminal";

interface OptionWords {
  /** `f` for `-f`. */
  readonly short?: string;
  /** What it does, as help says it: begins small, ends without a stop. */
  readonly says: string;
}

/** `--fix`: false unless typed. */
export interface FlagOption extends OptionWords {
  readonly type: "flag";
}

/** `--no-ignore` for the key `ignore`: true unless typed. */
export interface SwitchOption extends OptionWords {
  readonly type: "switch";
}

/** `--format json`: one of several words. */
export interface ChoiceOption<Value extends string = string> extends OptionWords {
  readonly type: "choice";
  readonly value: string;
  readonly choices: readonly Value[];
  readonly default: Value;
}

/** `--jobs 4`: a whole number. */
export interface CountOption extends OptionWords {
  readonly type: "count";
  readonly value: string;
  readonly least: number;
  readonly default: number;
}

/** `--output FILE`: any words; absent unless typed. */
export interface TextOption extends OptionWords {
  readonly type: "text";
  readonly value: string;
  /** What a shell completes it with. */
  readonly completes?: "files";
}

export type Option = FlagOption | SwitchOption | ChoiceOption | CountOption | TextOption;

/** By key in camel case, `failOn` for `--fail-on`; in the order help shows them. */
export type Options = Readonly<Record<string, Option>>;

type ValueOf<One extends Option> =
  One extends ChoiceOption<infer Value>
    ? Value
    : One extends CountOption
      ? number
      : One extends TextOption
        ? string | undefined
        : boolean;

export type Values<All extends Options> = { readonly [Key in keyof All]: ValueOf<All[Key]> };

/** What was typed, and where it is answered. */
export interface Invocation<All extends Options = Options> {
  readonly options: Values<All>;
  /** The words after the command that are no options: files as a rule. */
  readonly words: readonly string[];
  readonly terminal: Terminal;
  readonly stdin: NodeJS.ReadableStream;
}

export interface CommandRow<All extends Options> {
  readonly name: string;
  /** In the list of commands: one line, begins small, ends without a stop. */
  readonly summary: string;
  /** In the command's own help: paragraphs. */
  readonly details: readonly string[];
  readonly words: {
    /** As help shows it, and the parser reads it: `[files...]` are any number, `<file>` is one. */
    readonly usage: string;
    readonly says: string;
    readonly completes: "files" | readonly string[];
  };
  readonly options: All;
  /** A line to type and what it does. */
  readonly examples: readonly { readonly line: string; readonly says: string }[];
  /** What this command's exit codes mean, where they differ from `EXIT_WORDS`. */
  readonly exits?: Partial<Record<keyof typeof EXIT, string>>;
  /** Gives the exit code. Loads what it needs: help and completion load none of it. */
  run(invocation: Invocation<All>): Promise<number>;
}

/** A command whatever its options are. */
export interface Command extends Omit<CommandRow<Options>, "run"> {
  run(invocation: Invocation): Promise<number>;
}

export function command<const All extends Options>(row: CommandRow<All>): Command {
  // The parser gives each option a value of its row's type: see `program.ts`.
  return { ...row, run: (invocation) => row.run(invocation as Invocation<All>) };
}

export const EXIT = {
  fine: 0,
  found: 1,
  /** Wrong usage, or something that cannot be read or written. */
  unusable: 2,
  /** Whoever read the output has gone, `| head -1`: as a program ends that the signal SIGPIPE stops. */
  unheard: 141,
} as const;

export const EXIT_WORDS: Readonly<Record<keyof typeof EXIT, string>> = {
  fine: "nothing was found",
  found: "something was found",
  unusable: "wrong usage, or something could not be read or written",
  unheard: "whoever read the output stopped reading (`| head -1`)",
};

/** What the one option says that is the program's own, `--color`. */
export const COLOR_SAYS = "colour what is printed";

/** In the place of such words: the command never ends with this code. */
export const UNUSED = "";

/** `failOn` is typed as `fail-on`. */
export function optionName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `--format <name>`, `--no-ignore`. */
export function optionSyntax(key: string, option: Option): string {
  const name = optionName(key);
  if (option.type === "switch") return `--no-${name}`;
  return option.type === "flag" ? `--${name}` : `--${name} <${option.value}>`;
}
