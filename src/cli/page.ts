/** The page of the command line, `docs/command-line.md`, made of the commands' rows. */
import { type Command, EXIT, EXIT_WORDS, type Option, optionSyntax, UNUSED } from "./command";
import { COMMANDS } from "./commands";
import { IGNORE_FILE } from "./input/names";

export function commandLinePage(): string {
  return `${[
    "# The command line",
    "<!-- Made by `node scripts/generate.mjs` from `src/cli/commands`. -->",
    "`on-the-record` reads articles as the editor does, outside it: in scripts, in hooks, for archives. It needs Node 20 or later, opens no network connection and changes a file only where an option says so.",
    "```sh\nnode esbuild.js --production   # on a clone, after npm ci: makes dist/cli.js\nnode dist/cli.js --help        # on-the-record --help, where the package is installed\n```",
    table(
      ["command", "what it is for"],
      COMMANDS.map(({ name, summary }) => [`[${name}](#${name})`, summary]),
    ),
    "## Which files are read",
    `Files that are named are read whatever their names are. In a folder, and by a pattern that ends in \`*\`, articles are found by their endings: \`.md\`, \`.markdown\` and \`.txt\`. What \`.gitignore\` leaves out is not looked for. \`${IGNORE_FILE}\`, with the same patterns, counts in its folder and in those below, and leaves out files that are named as well, as a hook names them. \`--no-ignore\` reads all. \`-\` is standard input.`,
    "Text is UTF-8, or UTF-16 with a byte-order mark; what is anything else is refused, since a guess could be saved over the copy. [The desk’s file](sourcing-yml.md) counts in its folder and in those below; the nearest one does. While it has an error nothing under it is read: what the desk has decided is not known.",
    "## Exit codes",
    table(["code", "means"], exits(EXIT_WORDS)),
    "Results go to standard output, everything else to standard error. Colours are for terminals; `--color`, `NO_COLOR` and `FORCE_COLOR` say otherwise.",
    ...COMMANDS.flatMap(commandSection),
  ].join("\n\n")}\n`;
}

function commandSection(command: Command): string[] {
  const { name, details, words, options, examples } = command;
  const width = Math.max(...examples.map(({ line }) => line.length));
  const rows = Object.entries(options).map(([key, option]) => [optionCell(key, option), option.says]);
  return [
    `## ${name}`,
    `\`on-the-record ${name}${rows.length > 0 ? " [options]" : ""} ${words.usage}\``,
    ...details,
    `\`${words.usage}\`: ${words.says}.`,
    ...(rows.length > 0 ? [table(["option", "what it does"], rows)] : []),
    `\`\`\`sh\n${examples.map(({ line, says }) => `${line.padEnd(width)}   # ${says}`).join("\n")}\n\`\`\``,
    ...(command.exits
      ? [
          `Exit codes: ${exits({ ...EXIT_WORDS, ...command.exits })
            .map(([code, means]) => `${code} ${means}`)
            .join("; ")}.`,
        ]
      : []),
  ];
}

function optionCell(key: string, option: Option): string {
  const syntax = [...(option.short ? [`-${option.short}`] : []), optionSyntax(key, option)].map((one) => `\`${one}\``);
  const values =
    option.type === "choice"
      ? `<br>${option.choices.map((value) => (value === option.default ? `**${value}**` : value)).join(", ")}`
      : option.type === "count"
        ? `<br>**${option.default}**`
        : "";
  return `${syntax.join(", ")}${values}`;
}

/** Codes that a command never gives are left out. */
function exits(words: typeof EXIT_WORDS): string[][] {
  return (Object.keys(EXIT) as (keyof typeof EXIT)[])
    .filter((key) => words[key] !== UNUSED)
    .map((key) => [String(EXIT[key]), words[key]]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}
