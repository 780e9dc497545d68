/** All that `scripts/generate.mjs` writes, as plain data: it bundles this file and reads it. */
import { schema } from "../../core/desk/schema";
import { RULES } from "../../core/rules";
import { deskPage } from "../view/deskPage";
import { kindTable } from "../view/kindTable";
import { ruleIndex, rulePage, ruleTable } from "../view/rulePage";
import { snippetFile } from "../view/tagForms";
import { manifest } from "./index";
import { shownWords } from "./shownWords";
import { SNIPPETS } from "./snippets";

export const generated = {
  ...manifest(),
  shownWords: shownWords(),
  /** By file name, in `docs/rules`. */
  pages: Object.fromEntries([
    ["README.md", ruleIndex(RULES)],
    ...RULES.map((rule) => [`${rule.code}.md`, rulePage(rule)]),
  ]) as Record<string, string>,
  /** By path: files that are generated as a whole. */
  files: {
    "docs/sourcing-yml.md": deskPage(),
    [SNIPPETS]: `${JSON.stringify(snippetFile(), null, 2)}\n`,
    "schemas/sourcing.schema.json": `${JSON.stringify(schema(), null, 2)}\n`,
  } as Record<string, string>,
  /** For the README, each between the markers of its name. */
  tables: { kinds: kindTable(), rules: ruleTable(RULES, "docs/rules/") } as Record<string, string>,
};
