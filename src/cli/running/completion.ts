/** `on-the-record completion`: scripts for shells, made of the commands' rows. */
import { COLOR_SAYS, type Command, EXIT, type Invocation, type Option, optionName } from "../command";
import { COMMANDS } from "../commands";
import { WHEN_COLOURED } from "../output/terminal";

const SHELLS: Readonly<Record<string, (commands: readonly Command[]) => string>> = { bash, zsh, fish };

export async function printCompletion({ words: [shell = ""], terminal }: Invocation): Promise<number> {
  const script = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  if (!script) {
    terminal.complain(`${shell}: no completion for this shell; there is for ${Object.keys(SHELLS).join(", ")}`);
    return EXIT.unusable;
  }
  await terminal.write(script(COMMANDS));
  return EXIT.fine;
}

interface TypedOption {
  readonly typed: string;
  /** `-f`. */
  readonly short?: string;
  readonly says: string;
  /** What may follow it: words of a list, a file, something else, or nothing. */
  readonly follows?: readonly string[] | "file" | "word";
}

/** Of the program itself, and taken by each command. */
const COLOR: TypedOption = { typed: "--color", says: COLOR_SAYS, follows: WHEN_COLOURED };

function optionsOf(command: Command): TypedOption[] {
  const own = Object.entries(command.options).map(([key, option]): TypedOption => {
    const follows = followsOf(option);
    const typed = option.type === "switch" ? `--no-${optionName(key)}` : `--${optionName(key)}`;
    return {
      typed,
      says: option.says,
      ...(option.short && { short: `-${option.short}` }),
      ...(follows && { follows }),
    };
  });
  return [...own, COLOR, { typed: "--help", short: "-h", says: "print help" }];
}

function followsOf(option: Option): TypedOption["follows"] {
  switch (option.type) {
    case "choice":
      return option.choices;
    case "text":
      return option.completes ? "file" : "word";
    case "count":
      return "word";
    default:
      return undefined;
  }
}

const PROGRAM = "on-the-record";

/** One function: what is before the cursor decides between values, options and files. */
function bash(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  const values = commands.flatMap((command) =>
    optionsOf(command).flatMap(({ typed, short, follows }) => {
      if (follows === undefined) return [];
      const before = [typed, ...(short ? [short] : [])].map((one) => `${command.name}:${one}`).join("|");
      return [`    ${before}) ${bashReply(follows)}; return ;;`];
    }),
  );
  const lists = commands.map((command) => {
    const options = optionsOf(command).map(({ typed }) => typed);
    const { completes } = command.words;
    return `    ${command.name}) options="${options.join(" ")}" words="${completes === "files" ? "" : completes.join(" ")}" ;;`;
  });
  return `# Completion of ${PROGRAM} for bash.
_on_the_record() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" options="" words=""
  COMPREPLY=()
  if (( COMP_CWORD == 1 )); then
    mapfile -t COMPREPLY < <(compgen -W "${names} help --help --version" -- "$word")
    return
  fi
  case "$command:$before" in
${values.join("\n")}
    help:help) mapfile -t COMPREPLY < <(compgen -W "${names}" -- "$word"); return ;;
  esac
  case "$command" in
${lists.join("\n")}
  esac
  if [[ "$word" == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
  elif [[ -n "$words" ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
  else
    ${bashReply("file")}
  fi
}
complete -F _on_the_record ${PROGRAM}
`;
}

function bashReply(follows: NonNullable<TypedOption["follows"]>): string {
  if (follows === "file") return `compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$word")`;
  return `mapfile -t COMPREPLY < <(compgen -W "${follows === "word" ? "" : follows.join(" ")}" -- "$word")`;
}

function zsh(commands: readonly Command[]): string {
  const described = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  const cases = commands.map((command) => {
    const options = optionsOf(command).flatMap(({ typed, short, says, follows }) => {
      const value = follows === undefined ? "" : `:value:${zshAction(follows)}`;
      const words = `[${says.replace(/[[\]:]/g, "\\$&")}]${value}`;
      if (!short) return [quoted(typed + words)];
      // Whoever has typed one of both needs neither any more.
      return [short, typed].map((one) => quoted(`(${short} ${typed})${one}${words}`));
    });
    const { completes } = command.words;
    const words = quoted(`*:file:${zshAction(completes === "files" ? "file" : completes)}`);
    return `    ${command.name}) _arguments ${[...options, words].join(" ")} ;;`;
  });
  return `#compdef ${PROGRAM}
# Completion of ${PROGRAM} for zsh.
_on_the_record() {
  local -a commands
  commands=(
${described.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
    help) _describe command commands ;;
  esac
}
compdef _on_the_record ${PROGRAM}
`;
}

function zshAction(follows: NonNullable<TypedOption["follows"]>): string {
  if (follows === "file") return "_files";
  return follows === "word" ? " " : `(${follows.join(" ")})`;
}

function fish(commands: readonly Command[]): string {
  const line = (...parts: string[]) => ["complete -c", PROGRAM, ...parts].join(" ");
  const within = (name: string) => `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
  const lines = commands.flatMap((command) => [
    line("-n __fish_use_subcommand -f -a", command.name, "-d", quoted(command.summary)),
    ...optionsOf(command).map(({ typed, short, says, follows }) =>
      line(
        within(command.name),
        ...(short ? ["-s", short.slice(1)] : []),
        "-l",
        typed.slice(2),
        fishValue(follows),
        "-d",
        quoted(says),
      ),
    ),
    ...(command.words.completes === "files"
      ? []
      : [line(within(command.name), "-f -a", quoted(command.words.completes.join(" ")))]),
  ]);
  return `# Completion of ${PROGRAM} for fish.\n${lines.join("\n")}\n`;
}

function fishValue(follows: TypedOption["follows"]): string {
  if (follows === undefined) return "";
  if (follows === "file") return "-r -F";
  return follows === "word" ? "-x" : `-x -a ${quoted(follows.join(" "))}`;
}

/** For all three shells: nothing in it is read by them. */
function quoted(words: string): string {
  return `'${words.replaceAll("'", `'\\''`)}'`;
}
