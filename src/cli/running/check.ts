/** `on-the-record check`: what an editor should look at in each article, printed as somebody or something reads it. */
import path from "node:path";
import { version } from "../../../package.json";
import type { Profile, Severity } from "../../core";
import type { CheckedFile } from "../checking/checked";
import { CheckSummary } from "../checking/summary";
import type { CheckItem } from "../checking/task";
import { EXIT, type Invocation, type Values } from "../command";
import type { READING } from "../commands/reading";
import { CHECK_FORMATS, type CheckFormatName } from "../formats";
import type { CheckPrinter, PrintingPlace } from "../formats/checkFormat";
import { isWithin } from "../formats/places";
import { bytesOf, type CopyFile } from "../input/article";
import { encode } from "../input/decode";
import { STDIN } from "../input/names";
import { inOrder, threadsFor } from "../jobs/inOrder";
import { checking } from "../jobs/tasks";
import { rewrite, writeWhole } from "../output/file";
import { Progress } from "../output/progress";
import type { Terminal } from "../output/terminal";
import { Copies } from "./copies";

type Options = Values<typeof READING> & {
  readonly format: CheckFormatName;
  readonly output: string | undefined;
  readonly failOn: Severity | "never";
  readonly fix: boolean;
  readonly profile: Profile | "desk";
  readonly maxFindings: number;
  readonly quiet: boolean;
  readonly jobs: number;
};

type Checking = Invocation & { readonly options: Options };

export async function checkArticles(invocation: Checking): Promise<number> {
  const { options, terminal } = invocation;
  const words = invocation.words.length > 0 ? invocation.words : ["."];
  const filters = options.fix && words.includes(STDIN);
  if (filters && words.length > 1) {
    terminal.complain("--fix prints the text that comes on standard input (-): check the files by themselves");
    return EXIT.unusable;
  }
  const copies = new Copies({ ...invocation, words });
  if (options.output !== undefined && (await copies.protects(options.output))) return EXIT.unusable;
  const place = printingPlace(terminal, options.output !== undefined || filters);
  const printer = (await CHECK_FORMATS.find(({ name }) => name === options.format)!.load())(place);
  const results = new Results(terminal, { file: options.output, aside: filters });
  const summary = await printAll(copies, { printer, results, invocation });
  await results.close(copies);
  if (!options.quiet) for (const line of summary.lines) terminal.note(line);
  if (copies.code !== EXIT.fine) return copies.code;
  return options.failOn !== "never" && summary.reaches(options.failOn) ? EXIT.found : EXIT.fine;
}

interface Printing {
  readonly printer: CheckPrinter;
  readonly results: Results;
  readonly invocation: Checking;
}

/** Prints each file as soon as it is checked, after it is fixed. */
async function printAll(copies: Copies, { printer, results, invocation }: Printing): Promise<CheckSummary> {
  const summary = new CheckSummary();
  await results.write(printer.begin());
  for await (const { copy, checked } of checkedCopies(copies, invocation)) {
    if (invocation.options.fix) await keep(copy, checked, { copies, terminal: invocation.terminal });
    summary.add(checked);
    await results.write(printer.file(checked));
  }
  await results.write(printer.end({ summary, problems: copies.problems }));
  return summary;
}

interface CheckedCopy {
  readonly copy: CopyFile;
  readonly checked: CheckedFile;
}

/** In the order of the files, however many are checked at the same time. */
async function* checkedCopies(copies: Copies, { options, terminal, stdin }: Checking): AsyncGenerator<CheckedCopy> {
  const files = await copies.files();
  const work = checking({
    reading: { maxSize: options.maxSize, stdinName: options.stdinName },
    profile: options.profile === "desk" ? undefined : options.profile,
    fix: options.fix,
    most: options.maxFindings,
  });
  const progress = options.quiet ? undefined : new Progress(terminal, "files", files.length);
  const jobs = Math.max(1, Math.min(threadsFor(options.jobs), files.length));
  for await (const { item, ...answer } of inOrder(itemsOf(files, stdin, options.maxSize), work, jobs)) {
    if ("failure" in answer) copies.fail(`${item.file}: could not be checked: ${answer.failure}`);
    else {
      const read = copies.told(answer.output);
      if (read) yield read;
    }
    progress?.step();
  }
}

/** Each by itself: an article takes longer than to hand it on. */
async function* itemsOf(
  files: readonly string[],
  stdin: NodeJS.ReadableStream,
  maxSize: number,
): AsyncGenerator<readonly CheckItem[]> {
  for (const file of files) yield [file === STDIN ? { file, stdin: await bytesOf(stdin, maxSize * 1e6) } : { file }];
}

/** A fixed text goes where the text came from. */
async function keep(
  copy: CopyFile,
  { text }: CheckedFile,
  { copies, terminal }: { readonly copies: Copies; readonly terminal: Terminal },
): Promise<void> {
  if (copy.isStdin) await terminal.write(encode(text, copy.written));
  else if (text !== copy.text) {
    const problem = await rewrite(copy, text);
    if (problem) copies.fail(problem);
  }
}

/** Where the findings are printed: standard output, a file, or beside a text that standard output is for. */
class Results {
  private readonly kept: string[] = [];

  constructor(
    private readonly terminal: Terminal,
    private readonly to: { readonly file: string | undefined; readonly aside: boolean },
  ) {}

  async write(text: string): Promise<void> {
    if (text === "") return;
    if (this.to.file !== undefined) this.kept.push(text);
    else if (this.to.aside) this.terminal.say(text);
    else await this.terminal.write(text);
  }

  async close(copies: Copies): Promise<void> {
    if (this.to.file === undefined) return;
    const problem = await writeWhole(this.to.file, this.kept.join(""));
    if (problem) copies.fail(problem);
  }
}

/** `elsewhere`: what is printed goes into a file, or beside another text. */
function printingPlace(terminal: Terminal, elsewhere: boolean): PrintingPlace {
  const folder = process.cwd();
  return {
    version,
    folder,
    root: checkedOut(folder) ?? folder,
    colours: elsewhere ? terminal.plain : terminal.colours,
    width: elsewhere ? undefined : terminal.width,
  };
}

/** In a GitHub workflow: the folder of the repository, if the current folder is in it. */
function checkedOut(folder: string): string | undefined {
  const { GITHUB_WORKSPACE: workspace } = process.env;
  return workspace && isWithin(path.relative(workspace, folder)) ? workspace : undefined;
}
