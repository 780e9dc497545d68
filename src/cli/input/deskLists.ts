/** The desk's lists of files that are no copy, `.sourcingignore`: those in a file's folder and in the folders above it. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ignore, { type Ignore } from "ignore";
import { IGNORE_FILE } from "./names";
import { whyNot } from "./problems";

/** The lists of one run, each read once. */
export class DeskLists {
  private readonly byFolder = new Map<string, Ignore | undefined>();

  /** The nearest list that has the file decides. */
  leaveOut(file: string): boolean {
    const full = path.resolve(file);
    for (let folder = path.dirname(full); ; folder = path.dirname(folder)) {
      const decision = this.listIn(folder)?.test(path.relative(folder, full).replaceAll(path.sep, "/"));
      if (decision?.ignored || decision?.unignored) return decision.ignored;
      if (folder === path.dirname(folder)) return false;
    }
  }

  /** @throws where it cannot be read: what the desk leaves out is not known. */
  private listIn(folder: string): Ignore | undefined {
    if (!this.byFolder.has(folder)) {
      const name = path.join(folder, IGNORE_FILE);
      this.byFolder.set(folder, existsSync(name) ? ignore().add(wordsOf(name)) : undefined);
    }
    return this.byFolder.get(folder);
  }
}

function wordsOf(name: string): string {
  try {
    return readFileSync(name, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    throw new Error(`${name}: ${whyNot(error)}`);
  }
}
