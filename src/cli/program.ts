/** Parses what was typed, by the rows of the commands, and runs the command. */
import { CommanderError, InvalidArgumentError, Command as Parser, Option as ParserOption } from "commander";
import { version } from "../../package.json";
import {
  COLOR_SAYS,
  type Command,
  EXIT,
  EXIT_WORDS,
  type Invocation,
  type Option,
  optionSyntax,
  UNUSED,
} from "./command";
import { COMMANDS } from "./commands";
import { whyNot } from "./input/problems";
import { Terminal, Unheard, WHEN_COLOURED, type WhenColoured } from "./output/terminal";

export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** Runs the command that `args` name, without the program's own name; gives the exit code. Never throws. */
export async function runProgram(args: readonly string[], streams: Streams): Promise<number> {
  const session = new Session(streams);
  const parser = programParser(session);
  try {
    const code = await codeOfRun(parser, args, session);
    await session.terminal.flush();
    return code;
  } catch (error) {
    return codeOf(error, session.terminal);
  }
}

/** What the parser itself answers, help or what is wrong with what was typed, ends a run as a command does. */
async function codeOfRun(parser: Parser, args: readonly string[], session: Session): Promise<number> {
  try {
    await parser.parseAsync([...args], { from: "user" });
    return session.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.unusable;
    throw error;
  }
}

/** One run: what it writes to, and the code that its command has given. */
class Session {
  code: number = EXIT.fine;
  terminal: Terminal;

  constructor(private readonly streams: Streams) {
    this.terminal = this.terminalFor("auto");
  }

  async run(command: Command, options: Invocation["options"], words: readonly string[]): Promise<void> {
    this.code = await command.run({ options, words, terminal: this.terminal, stdin: this.streams.stdin });
  }

  useColour(when: WhenColoured): void {
    this.terminal = this.terminalFor(when);
  }

  private terminalFor(when: WhenColoured): Terminal {
    return new Terminal(this.streams.stdout, this.streams.stderr, when);
  }
}

/** An error that reaches the end of a run is told in one line. */
function codeOf(error: unknown, terminal: Terminal): number {
  if (error instanceof Unheard) return EXIT.unheard;
  const file = (error as NodeJS.ErrnoException).path;
  terminal.complain(file === undefined ? whyNot(error) : `${file}: ${whyNot(error)}`);
  return EXIT.unusable;
}

function programParser(session: Session): Parser {
  const parser = new Parser("on-the-record")
    .description("Who says so? Reads news articles and shows how they are sourced. Nothing leaves the machine.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand(false)
    .addOption(new ParserOption("--color <when>", COLOR_SAYS).choices([...WHEN_COLOURED]).default("auto"))
    .addHelpText("after", GENERAL_HELP)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void session.terminal.write(text).catch(() => {}),
      writeErr: (text) => session.terminal.say(text),
      outputError: (text, write) => write(text.replace(/^error:/, "on-the-record:")),
    });
  parser.on("option:color", (when: WhenColoured) => session.useColour(when));
  for (const command of COMMANDS) parser.addCommand(commandParser(command, session).copyInheritedSettings(parser));
  parser.addCommand(helpParser(parser).copyInheritedSettings(parser));
  return parser;
}

/** `help check`. The parser's own answers a wrong name with all help there is and no word of what was wrong. */
function helpParser(program: Parser): Parser {
  return new Parser("help")
    .summary("print help on a command")
    .description("Prints help on a command, or on all of them.")
    .argument("[command]", "the command")
    .helpOption("-h, --help", "print help")
    .action((name: string | undefined) => {
      const asked = name === undefined ? program : program.commands.find((command) => command.name() === name);
      if (!asked) program.error(`error: unknown command '${name}'`);
      asked.help();
    });
}

const GENERAL_HELP = `
In folders, and where patterns are given, articles are .md, .markdown and .txt,
without what .gitignore and .sourcingignore leave out. The desk's file,
.sourcing.yml, counts in its folder and in those below.

Exit codes:
${exitList(EXIT_WORDS)}

Start with:
  on-the-record check drafts/           what an editor should look at
  on-the-record sources drafts/a.md     who says what
  on-the-record help check              all about a command`;

function commandParser(command: Command, session: Session): Parser {
  const { name, summary, words, options, examples } = command;
  const parser = new Parser(name)
    .summary(summary)
    .description(command.details.join("\n\n"))
    .argument(words.usage, words.says)
    .helpOption("-h, --help", "print help")
    .addHelpText("after", exampleText(examples) + exitText(command))
    .action(async (typed: string | string[] | undefined, values: Invocation["options"]) => {
      const all = typed === undefined ? [] : [typed].flat();
      await session.run(command, withFlags(command, values), all);
    });
  for (const [key, option] of Object.entries(options)) parser.addOption(parserOption(key, option));
  return parser;
}

function parserOption(key: string, option: Option): ParserOption {
  const syntax = optionSyntax(key, option);
  const made = new ParserOption(option.short ? `-${option.short}, ${syntax}` : syntax, option.says);
  switch (option.type) {
    case "choice":
      return made.choices([...option.choices]).default(option.default);
    case "count":
      return made.default(option.default).argParser((typed) => wholeNumber(typed, option.least));
    case "text":
      return made.argParser(someWords);
    case "flag":
    case "switch":
      return made;
  }
}

/** A flag that was not typed is false: the parser leaves it out, so that help shows no default for it. */
function withFlags({ options }: Command, values: Invocation["options"]): Invocation["options"] {
  const flags = Object.keys(options).filter((key) => options[key]?.type === "flag");
  return { ...Object.fromEntries(flags.map((key) => [key, false])), ...values };
}

function wholeNumber(typed: string, least: number): number {
  const number = Number(typed);
  if (!/^\d+$/.test(typed) || !Number.isSafeInteger(number) || number < least)
    throw new InvalidArgumentError(`Expected a whole number, ${least} or more.`);
  return number;
}

/** An empty variable of a script is more likely than a file without a name. */
function someWords(typed: string): string {
  if (typed === "") throw new InvalidArgumentError("It must not be empty.");
  return typed;
}

function exampleText(examples: Command["examples"]): string {
  // Side by side they are wider than most terminals.
  return `\nExamples:\n${examples.map(({ line, says }) => `  ${line}\n      ${says}`).join("\n")}\n`;
}

function exitText({ exits }: Command): string {
  return `\nExit codes:\n${exitList({ ...EXIT_WORDS, ...exits })}`;
}

function exitList(words: typeof EXIT_WORDS): string {
  const keys = (Object.keys(EXIT) as (keyof typeof EXIT)[]).filter((key) => words[key] !== UNUSED);
  return keys.map((key) => `  ${String(EXIT[key]).padEnd(3)}  ${words[key]}`).join("\n");
}
