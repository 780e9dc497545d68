/** Which files a command is to read: those named, those in the folders named, and those that fit a pattern. */
import fs from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { globby, isGitIgnored, type Options } from "globby";
import { DeskLists } from "./deskLists";
import { IGNORE_FILE, isArticleName, STDIN } from "./names";
import { whyNot } from "./problems";

export interface Found {
  /** As they were typed or found, each once; `-` is standard input. */
  readonly files: readonly string[];
  /** What could not be found, one line each: an error. */
  readonly problems: readonly string[];
  /** What was named and is left out: worth saying, and no error. */
  readonly leftOut: readonly string[];
}

/** In the order of the words; what one word stands for by its name. `ignore`: whether ignore files count. */
export async function findFiles(words: readonly string[], { ignore }: { readonly ignore: boolean }): Promise<Found> {
  const search = new Search(ignore);
  for (const word of words) await search.add(word);
  return search.found;
}

class Search {
  private readonly files = new Map<string, string>();
  private readonly problems = new Set<string>();
  private readonly leftOut: string[] = [];
  private readonly lists = new DeskLists();

  constructor(private readonly ignore: boolean) {}

  get found(): Found {
    return { files: [...this.files.values()], problems: [...this.problems], leftOut: this.leftOut };
  }

  async add(word: string): Promise<void> {
    const kind = word === STDIN ? "file" : await kindOf(word);
    if (typeof kind === "object") this.problems.add(`${word}: ${kind.problem}`);
    else if (kind === "file") this.addNamed(word);
    else await this.addWithin(word, kind);
  }

  /** Files that are named count as copy, whatever Git thinks of them; the desk's own list is asked. */
  private addNamed(file: string): void {
    if (file !== STDIN && this.isLeftOut(file))
      this.leftOut.push(`${file}: left out by ${IGNORE_FILE}; --no-ignore reads it`);
    else this.keep(file);
  }

  private async addWithin(word: string, kind: "folder" | "pattern"): Promise<void> {
    const { files, problems } = await articlesIn(word, kind, this.ignore);
    const within = files.filter((file) => !this.isLeftOut(file));
    within.forEach((file) => void this.keep(file));
    // Nobody asks for what stands in a folder that is left out.
    const closed = problems.filter(({ folder }) => !this.isLeftOut(path.join(folder, "any")));
    for (const { folder, why } of closed) this.problems.add(`${folder}: ${why}`);
    if (within.length > 0 || closed.length > 0) return;
    if (kind === "pattern") this.problems.add(`${word}: no such file, and no article fits it as a pattern`);
    else this.leftOut.push(`${word}: holds no articles (.md, .markdown, .txt)`);
  }

  private isLeftOut(file: string): boolean {
    return this.ignore && this.lists.leaveOut(file);
  }

  private keep(file: string): void {
    const key = file === STDIN ? STDIN : path.resolve(file);
    if (!this.files.has(key)) this.files.set(key, file);
  }
}

async function kindOf(word: string): Promise<"file" | "folder" | "pattern" | { readonly problem: string }> {
  try {
    return (await stat(word)).isDirectory() ? "folder" : "file";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "EINVAL" && code !== "ENAMETOOLONG") return { problem: whyNot(error) };
    if (word === "") return { problem: "an empty name is that of no file" };
    if (/^!(?!\()/.test(word)) return { problem: `no such file; what is to be left out stands in ${IGNORE_FILE}` };
    return "pattern";
  }
}

interface Within {
  readonly files: readonly string[];
  /** Folders that could not be looked into. */
  readonly problems: readonly { readonly folder: string; readonly why: string }[];
}

/**
 * What Git ignores is no copy, and a link could lead round in a circle. A pattern fits hidden names and other endings
 * only where it says them.
 */
async function articlesIn(word: string, kind: "folder" | "pattern", ignore: boolean): Promise<Within> {
  const [folder, pattern] = kind === "folder" ? [word, "**/*"] : splitPattern(word.replaceAll(path.sep, "/"));
  const problems: { folder: string; why: string }[] = [];
  const tell = (closed: string, error: Error) =>
    problems.push({ folder: path.join(folder, path.relative(folder, closed)), why: whyNot(error) });
  const found = await globby(pattern, {
    cwd: folder,
    gitignore: ignore,
    ignore: ["**/node_modules"],
    followSymbolicLinks: false,
    expandDirectories: false,
    // One folder that cannot be looked into keeps no other from being read; it is told.
    suppressErrors: true,
    fs: { readdir: readdirThatTells(tell) },
  });
  const files = found.map((file) => path.join(folder, file));
  const articles = kind === "folder" || word.endsWith("*") ? files.filter(isArticleName) : files;
  const isIgnored =
    ignore && problems.length > 0 ? await isGitIgnored({ cwd: folder, suppressErrors: true }) : undefined;
  return {
    files: articles.sort((a, b) => (a < b ? -1 : 1)),
    problems: problems.filter((closed) => !isIgnored?.(`${path.resolve(closed.folder)}${path.sep}`)),
  };
}

type ReadFolder = NonNullable<NonNullable<Options["fs"]>["readdir"]>;
type Answer<Entry> = (error: NodeJS.ErrnoException | null, entries: Entry[]) => void;

/** Node's own, for a search that passes over what cannot be looked into. */
function readdirThatTells(tell: (folder: string, error: Error) => void): ReadFolder {
  const telling =
    <Entry>(folder: string, answer: Answer<Entry>): Answer<Entry> =>
    (error, entries) => {
      // A pattern may begin in a folder that is not there.
      if (error && error.code !== "ENOENT") tell(folder, error);
      answer(error, entries);
    };
  function readdir(folder: string, options: { withFileTypes: true }, answer: Answer<fs.Dirent>): void;
  function readdir(folder: string, answer: Answer<string>): void;
  function readdir(folder: string, first: { withFileTypes: true } | Answer<string>, answer?: Answer<fs.Dirent>): void {
    if (typeof first === "function") fs.readdir(folder, telling(folder, first));
    else if (answer) fs.readdir(folder, first, telling(folder, answer));
  }
  return readdir;
}

/** The folder that a pattern begins in, and the pattern in it: nothing is looked for elsewhere. */
function splitPattern(pattern: string): readonly [folder: string, pattern: string] {
  const parts = pattern.split("/");
  const first = parts.findIndex((part, at) => at === parts.length - 1 || /[*?[\]{}()!+@\\]/.test(part));
  const folder = parts.slice(0, first).join("/");
  // By itself a pattern that begins with `!(` would be read as one of what to leave out.
  return [folder === "" && first > 0 ? "/" : folder || ".", `./${parts.slice(first).join("/")}`];
}
