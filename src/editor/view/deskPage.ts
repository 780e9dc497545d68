/** The docs page of the desk's file, from its rows. */
import { DESK_FILE } from "../../core/desk/fileName";
import { FILE } from "../../core/desk/rows";
import type { KeyRow, RecordShape, Shape } from "../../core/desk/shape";
import { GLOBS, takes } from "./deskWords";

export function deskPage(): string {
  const rows = Object.entries(FILE.rows) as [string, KeyRow][];
  return `${[
    `# The desk's file: \`${DESK_FILE}\``,
    OPENING,
    `\`\`\`yaml\n${rows.map(([, { example }]) => example).join("\n")}\n\`\`\``,
    ...rows.flatMap(([key, row]) => section(key, row)),
    `## Patterns for files\n\n${GLOBS}`,
    `## How it goes with the settings\n\n${WITH_SETTINGS}`,
    `## What is wrong in it\n\n${PROBLEMS}`,
  ].join("\n\n")}\n`;
}

const OPENING = `What a newsroom has agreed on, kept beside its copy so that everybody who works there sees the same. The file is optional, and so is everything in it. It stands at the root of a folder that is open in VS Code; each folder of a workspace may have one of its own. The command **On the Record: Open the Desk's File** opens it, and begins one where there is none. On the command line the file counts that is nearest above the article.

VS Code checks the file as it is typed, offers its keys and values, and explains them in hovers. For other editors there is a JSON schema, [sourcing.schema.json](../schemas/sourcing.schema.json).`;

const WITH_SETTINGS = `What the file says beats what a person has set in VS Code, so that everybody at the desk and the command line see the same.

- \`profile\`, \`outlet\` and \`readAs\` count in place of the settings of those names.
- A severity in \`rules\` counts before the profile. Where the file has a \`profile\`, the severities that a person has set are left aside; where it has none, they count for the rules that the file does not name.
- A tag in the text beats the register, and what an article says of a source's role or organisation beats it too.`;

const PROBLEMS = `An error in the file means that the file as a whole has no effect: in VS Code the last good version stays in force, and the error is shown in the file. A key or a rule that is not known is a warning, since a later version may know it; the rest of the file counts. The file is plain YAML 1.2 without aliases, tags and merge keys, of 1 MB at most.`;

function section(key: string, { meaning, takes: shape, example }: KeyRow): string[] {
  const inner = innerRecord(shape);
  return [
    `## \`${key}\``,
    `${meaning} Takes ${takes(shape)}.`,
    ...(inner ? [table(inner)] : choices(shape)),
    `\`\`\`yaml\n${example}\n\`\`\``,
  ];
}

function innerRecord(shape: Shape): RecordShape | undefined {
  if (shape.type === "record") return shape;
  return shape.type === "list" ? innerRecord(shape.of) : undefined;
}

function table({ rows }: RecordShape): string {
  const lines = (Object.entries(rows) as [string, KeyRow][]).map(
    ([key, row]) =>
      `| \`${key}\`${row.required ? " (needed)" : ""} | ${row.meaning} | ${takes(row.takes)} | \`${row.example}\` |`,
  );
  return ["| key | meaning | takes | for example |", "|---|---|---|---|", ...lines].join("\n");
}

/** What the values mean, where there are values to choose from that have no page of their own. */
function choices(shape: Shape): string[] {
  const values = shape.type === "table" ? shape.value : shape;
  if (values.type !== "choice") return [];
  return [values.choices.map(({ written, meaning }) => `- \`${written[0]}\`: ${meaning}`).join("\n")];
}
