/** What a key of the desk's file takes, in words: for hover, completion and the docs. */
import { LONGEST_GLOB } from "../../core/desk/glob";
import type { Shape } from "../../core/desk/shape";

/** `one of strict, standard`, `a list of texts`. Markdown. */
export function takes(shape: Shape): string {
  switch (shape.type) {
    case "text":
      return { words: "a text", glob: "a glob pattern", verb: "a verb" }[shape.is];
    case "choice": {
      if (!shape.open) return `one of ${shape.choices.map(({ written }) => `\`${written[0]}\``).join(", ")}`;
      const example = shape.choices[0]?.written.map((written) => `\`${written}\``).join(" or ");
      return `a ${shape.what}, such as ${example}`;
    }
    case "list":
      return shape.oneWillDo ? `${takes(shape.of)}, or a list` : `a list, each ${takes(shape.of)}`;
    case "table":
      return `pairs, each ${takes(shape.key)}: ${takes(shape.value)}`;
    case "record":
      return "a block of keys";
  }
}

/** What patterns understand, for the docs. */
export const GLOBS = `Patterns count from the folder of the file, and \`/\` stands between folders. \`*\` is any part of a name, \`**\` any folders, \`?\` one character, \`{a,b}\` one of several, \`[a-z]\` one of these characters; \`drafts/\` is all that is in \`drafts\`. A pattern has ${LONGEST_GLOB} characters at most. One that begins with \`*\`, \`{\`, \`[\` or \`!\` stands in quotation marks, since these mean something else in YAML.`;
