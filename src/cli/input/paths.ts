/** Which files a command is to read: those named, those in the folders named, and those that fit a pattern. */
import { stat } from "node:fs/promises";
import path from "node:path";
import { globby, isIgnoredByIgnoreFiles } from "globby";
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
  const files = new Map<string, string>();
  const problems: string[] = [];
  const leftOut: string[] = [];
  const add = (file: string) => {
    const key = file === STDIN ? STDIN : path.resolve(file);
    if (!files.has(key)) files.set(key, file);
  };
  const isIgnored = ignore ? await ignoredByDesk(words) : () => false;
  for (const word of words) {
    const kind = word === STDIN ? "file" : await kindOf(word);
    if (kind === "file") {
      if (word !== STDIN && isIgnored(word)) leftOut.push(`${word}: left out by ${IGNORE_FILE}; --no-ignore reads it`);
      else add(word);
      continue;
    }
    if (typeof kind === "object") {
      problems.push(`${word}: ${kind.problem}`);
      continue;
    }
    const within = await articlesIn(word, kind, ignore);
    if (kind === "pattern" && within.length === 0)
      problems.push(`${word}: no such file, and no article fits it as a pattern`);
    if (kind === "folder" && within.length === 0) leftOut.push(`${word}: holds no articles (.md, .markdown, .txt)`);
    within.forEach(add);
  }
  return { files: [...files.values()], problems, leftOut };
}

async function kindOf(word: string): Promise<"file" | "folder" | "pattern" | { readonly problem: string }> {
  try {
    return (await stat(word)).isDirectory() ? "folder" : "file";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "EINVAL" || code === "ENAMETOOLONG" ? "pattern" : { problem: whyNot(error) };
  }
}

/**
 * What Git ignores is no copy, and a link could lead round in a circle. A pattern fits hidden names and other endings
 * only where it says them.
 */
async function articlesIn(word: string, kind: "folder" | "pattern", ignore: boolean): Promise<string[]> {
  const found = await globby(kind === "folder" ? "**/*" : word.replaceAll(path.sep, "/"), {
    ...(kind === "folder" && { cwd: word }),
    gitignore: ignore,
    ...(ignore && { ignoreFiles: `**/${IGNORE_FILE}` }),
    ignore: ["**/node_modules"],
    followSymbolicLinks: false,
    expandDirectories: false,
    suppressErrors: true,
  });
  const inFolder = kind === "folder" ? found.map((file) => path.join(word, file)) : found;
  const articles = kind === "folder" || word.endsWith("*") ? inFolder.filter(isArticleName) : inFolder;
  return articles.sort((a, b) => (a < b ? -1 : 1));
}

/** Files that are named count as copy, whatever Git thinks of them; the desk's own list is asked. */
async function ignoredByDesk(words: readonly string[]): Promise<(file: string) => boolean> {
  if (words.every((word) => word === STDIN)) return () => false;
  const isIgnored = await isIgnoredByIgnoreFiles(`**/${IGNORE_FILE}`, {
    ignore: ["**/node_modules"],
    suppressErrors: true,
  });
  return (file) => isIgnored(path.resolve(file));
}
