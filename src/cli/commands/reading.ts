/** What the commands that read articles have in common: the words that name these, and options. */
import type { Command, CountOption, SwitchOption, TextOption } from "../command";

const ignore: SwitchOption = { type: "switch", says: "read what .gitignore and .sourcingignore leave out, too" };

const stdinName: TextOption = {
  type: "text",
  value: "name",
  says: "the name of what comes on standard input (-): its ending says how it is read, its folder which desk's file counts",
  completes: "files",
};

const maxSize: CountOption = {
  type: "count",
  value: "MB",
  least: 1,
  default: 10,
  says: "leave files alone that are larger, in megabytes",
};

export const READING = { ignore, stdinName, maxSize } as const;

/** The option of commands that read many articles. */
export const jobs: CountOption = {
  type: "count",
  short: "j",
  value: "N",
  least: 0,
  default: 1,
  says: "how many articles are read at the same time, each by a thread of its own; 0 for one on each core",
};

export const FILES_SAY = "files, folders, or patterns in quotes such as 'drafts/**/*.md'; - for standard input";

/** The words of a command that needs an article. */
export const ARTICLES: Command["words"] = { usage: "<files...>", says: FILES_SAY, completes: "files" };

/** The option of commands whose output may go into one file. */
export const output: TextOption = {
  type: "text",
  short: "o",
  value: "file",
  says: "write it into a file",
  completes: "files",
};
