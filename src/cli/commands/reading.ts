/** The options of all commands that read articles. */
import type { CountOption, SwitchOption, TextOption } from "../command";

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
