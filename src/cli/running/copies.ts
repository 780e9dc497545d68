/** Reads the articles that a command was given, one after the other, and tells what cannot be read. */
import { stat } from "node:fs/promises";
import type { Analyst, Article } from "../../core";
import { forOutside } from "../../core/keptBack";
import { EXIT, type Invocation } from "../command";
import { type CopyFile, type ReadCopy, type ReadingOptions, readCopy } from "../input/article";
import { DeskFiles } from "../input/desk";
import { findFiles } from "../input/paths";
import { Progress } from "../output/progress";

type Reading = Pick<Invocation, "words" | "terminal" | "stdin"> & {
  readonly options: ReadingOptions & {
    readonly ignore: boolean;
    /** Without what is worth saying and no error. */
    readonly quiet?: boolean;
  };
};

export class Copies {
  private readonly desks = new DeskFiles();
  private readonly notes = new Set<string>();
  /** What tells the files apart. */
  private ids: Promise<readonly (string | undefined)[]> | undefined;
  private found: Promise<readonly string[]> | undefined;
  /** The worst that reading came to so far: fine, or unusable. */
  code: typeof EXIT.fine | typeof EXIT.unusable = EXIT.fine;
  /** What could not be read or written so far, one line each. */
  readonly problems: string[] = [];

  constructor(private readonly reading: Reading) {}

  /** The names of the files, in the order of the words. What is not found is told. */
  files(): Promise<readonly string[]> {
    this.found ??= this.find();
    return this.found;
  }

  private async find(): Promise<readonly string[]> {
    const { words, options } = this.reading;
    const { files, leftOut, problems } = await findFiles(words, options);
    for (const line of leftOut) this.note(line);
    for (const problem of problems) this.fail(problem);
    return files;
  }

  /** The files, each with its text and what its desk has decided. */
  async *each(): AsyncGenerator<CopyFile> {
    const files = await this.files();
    const { terminal, options } = this.reading;
    const progress = options.quiet ? undefined : new Progress(terminal, "files", files.length);
    for (const file of files) {
      const copy = await this.read(file);
      if (copy) yield copy;
      progress?.step();
    }
  }

  /** All of them. */
  async all(): Promise<CopyFile[]> {
    const copies: CopyFile[] = [];
    for await (const copy of this.each()) copies.push(copy);
    return copies;
  }

  /**
   * Whether nothing may be written there, which is told: it is one of the files, or of `others`, by whatever name, and
   * what is written would take the place of the copy.
   */
  async protects(target: string, others: readonly string[] = []): Promise<boolean> {
    this.ids ??= Promise.all([...(await this.files()), ...others].map(idOf));
    const id = await idOf(target);
    if (id === undefined || !(await this.ids).includes(id)) return false;
    this.fail(`${target}: is one of the files that are read: not written over`);
    return true;
  }

  /** One file by its name; nothing where it cannot be read, which is told. */
  async read(file: string): Promise<CopyFile | undefined> {
    const { options, stdin } = this.reading;
    return this.told(await readCopy(file, options, this.desks, stdin))?.copy;
  }

  /** Tells what there is to tell of a file; gives it where it could be read. */
  told<Read extends ReadCopy>(read: Read): Extract<Read, { copy: unknown }> | undefined {
    // Each thread reads the desk's files for itself.
    for (const note of read.notes.filter((one) => !this.notes.has(one))) this.note(note);
    if ("copy" in read) return read as Extract<Read, { copy: unknown }>;
    this.fail(read.problem);
    return undefined;
  }

  fail(problem: string): void {
    this.reading.terminal.complain(problem);
    this.problems.push(problem);
    this.code = EXIT.unusable;
  }

  private note(line: string): void {
    this.notes.add(line);
    if (!this.reading.options.quiet) this.reading.terminal.note(line);
  }
}

/** What was read in an article, as it may leave the desk: without what is kept back. */
export function readForOutside(analyst: Analyst, { text, input }: CopyFile): Article {
  return forOutside({ text, article: analyst.analyse(input), register: input.settings?.register });
}

/** The same by all names of a file that holds words; nothing for what is none, such as a pipe. */
async function idOf(file: string): Promise<string | undefined> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  return found?.isFile() ? `${found.dev}:${found.ino}` : undefined;
}
