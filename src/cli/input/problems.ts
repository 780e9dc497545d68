/** Why a file cannot be read or written, in words for whoever asked for it. */

const NO_FOLDER = "no such file: what should be a folder is none";

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "may not be read or written: no permission",
  EPERM: "may not be read or written: no permission",
  EISDIR: "is a folder",
  ENOTDIR: NO_FOLDER,
  // Where a folder was to be made.
  EEXIST: NO_FOLDER,
  ELOOP: "links that lead round in a circle",
  EMFILE: "too many files are open",
  ENOSPC: "no room left on the disk",
  EROFS: "may not be written: the disk is read-only",
};

export function whyNot(error: unknown): string {
  const { code, message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { code: "", message: `${error}` };
  return WORDS[code ?? ""] ?? message;
}
