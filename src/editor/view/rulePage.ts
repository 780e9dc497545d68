/** A rule's page, and the list of the rules: the same Markdown inside VS Code, in `docs/rules` and in the README. */

import { DESK_FILE } from "../../core/desk/fileName";
import { RULE_GROUPS, rulesOf } from "../../core/rules/groups";
import type { FixRow, RuleRow } from "../../core/rules/rule";
import { IGNORE_FORMS } from "../../core/tags/ignore";

export function rulePage(rule: RuleRow): string {
  const sections = [
    `# ${rule.code} ${rule.name}`,
    `**${rule.title}.** ${levels(rule)}`,
    `## Why\n\n${rule.reason}`,
    `## The guideline\n\n${rule.guideline}`,
    `## How to settle it\n\n${rule.remedy}`,
    fixes(rule.fixes),
    rule.examples.desk ? `## In the examples\n\n${rule.examples.desk.said}` : "",
    examples("## What it finds", rule.examples.bad),
    examples("## What it leaves alone", rule.examples.good),
    `## How to silence it\n\n${silencing(rule)}`,
    "[All rules](README.md)",
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

const ABOUT =
  "What On the Record looks for. Each rule has a severity in each profile, and a setting of its own, `off` included.";

/** The page that lists all rules. */
export function ruleIndex(rules: readonly RuleRow[]): string {
  const groups = RULE_GROUPS.map((group) => ({ group, rows: rulesOf(group, rules) })).filter(
    ({ rows }) => rows.length > 0,
  );
  const sections = groups.map(({ group, rows }) => `## ${group.title}\n\n${group.about}\n\n${ruleTable(rows, "")}`);
  return `${["# Rules", ABOUT, ...sections].join("\n\n")}\n`;
}

/** The rules as a table; `folder` is where their pages are, seen from where the table stands. */
export function ruleTable(rules: readonly RuleRow[], folder: string): string {
  const rows = rules.map(
    (rule) =>
      `| [${rule.code}](${folder}${rule.code}.md) | ${rule.name} | ${rule.title} | ${rule.severities.student} | ${rule.severities.standard} | ${rule.severities.strict} | ${rule.publishing ?? ""} |`,
  );
  return [
    "| code | name | what it finds | student | standard | strict | before publishing |",
    "|---|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

function levels({ severities: { student, standard, strict }, publishing }: RuleRow): string {
  const ready = publishing ? `; at the check before publishing: ${publishing}` : "";
  return `Profile standard: ${standard}; student: ${student}; strict: ${strict}${ready}.`;
}

function fixes(rows: readonly FixRow[]): string {
  const parts = rows.map(
    ({ does, before, after, safe }) =>
      `${does}${safe ? "; “fix all” does this too" : ""}:\n\n${fenced(before)}\n\n${fenced(after)}`,
  );
  return parts.length === 0 ? "" : ["## What the light bulb offers", ...parts].join("\n\n");
}

function examples(heading: string, texts: readonly string[]): string {
  if (texts.length === 0) return "";
  return [heading, ...texts.map((text) => fenced(text))].join("\n\n");
}

/** As code, so that quotation marks and tags in it show as they are written. */
function fenced(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}

function silencing(rule: RuleRow): string {
  const mark = (scope: keyof typeof IGNORE_FORMS) => `\`<!-- ${IGNORE_FORMS[scope]} ${rule.code}: the reason -->\``;
  return [
    `- One sentence: ${mark("here")} right after it.`,
    `- A paragraph: ${mark("passage")} after one of its sentences.`,
    `- A whole file: ${mark("file")} on a line of its own, at the top.`,
    `- A whole folder, or some of its files: an entry of \`ignore\` in the desk's file, \`${DESK_FILE}\`, with the rule and the reason.`,
  ].join("\n");
}
