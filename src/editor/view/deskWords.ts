/** What a key of the desk's file takes, in words: for hover, completion and the docs. */
import { t } from "@vscode/l10n";
import { LONGEST_GLOB } from "../../core/desk/glob";
import type { Shape } from "../../core/desk/shape";

/** `one of strict, standard`, `a list of texts`. Markdown. */
export function takes(shape: Shape): string {
  switch (shape.type) {
    case "text":
      return { words: t("a text"), glob: t("a glob pattern"), verb: t("a verb") }[shape.is];
    case "choice": {
      if (!shape.open) return t("one of {0}", shape.choices.map(({ written }) => `\`${written[0]}\``).join(", "));
      const [first = "", ...others] = shape.choices[0]?.written.map((written) => `\`${written}\``) ?? [];
      const example = others.reduce((one, other) => t("{0} or {1}", one, other), first);
      return t("a {0}, such as {1}", t(shape.what), example);
    }
    case "list":
      return shape.oneWillDo ? t("{0}, or a list", takes(shape.of)) : t("a list, each {0}", takes(shape.of));
    case "table":
      return t("pairs, each {0}: {1}", takes(shape.key), takes(shape.value));
    case "record":
      return t("a block of keys");
  }
}

/** What patterns understand, for the docs. */
export const GLOBS = `Patterns count from the folder of the file, and \`/\` stands between folders. \`*\` is any part of a name, \`**\` any folders, \`?\` one character, \`{a,b}\` one of several, \`[a-z]\` one of these characters; \`drafts/\` is all that is in \`drafts\`. A pattern has ${LONGEST_GLOB} characters at most. One that begins with \`*\`, \`{\`, \`[\` or \`!\` stands in quotation marks, since these mean something else in YAML.`;
