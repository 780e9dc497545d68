/** `on-the-record extract`: a filter of JSON lines, for as many as there are. */
import { createReadStream } from "node:fs";
import type { AnalysisSettings, TextFormat } from "../../core";
import { EXIT, type Invocation } from "../command";
import { deskNamed } from "../input/desk";
import { type Line, linesOf } from "../input/lines";
import { STDIN } from "../input/names";
import { whyNot } from "../input/problems";
import { inOrder, threadsFor } from "../jobs/inOrder";
import { extraction } from "../jobs/tasks";
import { Progress } from "../output/progress";
import type { Terminal } from "../output/terminal";
import { idIn, withId } from "./extraction";

interface Options {
  readonly format: TextFormat;
  readonly desk: string | undefined;
  readonly errors: boolean;
  readonly maxSize: number;
  readonly jobs: number;
}

/** A line that cannot be read is told, and the rest goes on. */
export async function extractLines({
  words: [file = STDIN],
  options,
  terminal,
  stdin,
}: Invocation & { readonly options: Options }): Promise<number> {
  const settings = options.desk === undefined ? {} : settingsOf(options.desk, terminal);
  if (!settings) return EXIT.unusable;
  const input = new Input(file === STDIN ? stdin : createReadStream(file), options.maxSize * 1e6);
  const setup = { format: options.format, settings };
  const answers = new Answers(terminal, options.errors);
  for await (const { item, ...answer } of inOrder(input.lines(), extraction(setup), threadsFor(options.jobs))) {
    if ("failure" in answer) await answers.problem(item, `could not be analysed: ${answer.failure}`);
    else if ("problem" in answer.output) await answers.problem(item, answer.output.problem);
    else await answers.line(answer.output.line);
  }
  answers.close();
  if (input.problem) terminal.complain(`${file === STDIN ? "standard input" : file}: ${input.problem}`);
  return input.problem || answers.incomplete ? EXIT.unusable : EXIT.fine;
}

/** The desk's settings for texts that lie in no file: what it has decided for some files only does not count. */
function settingsOf(deskFile: string, terminal: Terminal): AnalysisSettings | undefined {
  const { settings, problems } = deskNamed(deskFile);
  for (const problem of problems) terminal.note(problem);
  if (!settings) terminal.complain(`${deskFile}: nothing is read, since the desk's file has an error`);
  return settings;
}

/** The lines to be read, and why there are no more of them where that is not their end. */
class Input {
  problem: string | undefined;

  constructor(
    private readonly stream: AsyncIterable<Uint8Array | string>,
    private readonly longest: number,
  ) {}

  async *lines(): AsyncGenerator<readonly Line[]> {
    try {
      for await (const batch of linesOf(this.stream, { longest: this.longest }))
        yield batch.filter((line) => !isEmpty(line));
    } catch (error) {
      this.problem = whyNot(error);
    }
  }
}

function isEmpty(line: Line): boolean {
  return "text" in line && line.text.trim() === "";
}

/** What is written for the lines, in their order. */
class Answers {
  private readonly progress: Progress;
  private read = 0;
  private unread = 0;

  /** `inOutput`: whether what is wrong with a line is written in its place, for a program to find. */
  constructor(
    private readonly terminal: Terminal,
    private readonly inOutput: boolean,
  ) {
    this.progress = new Progress(terminal, "articles");
  }

  /** Whether a line has no answer in the output. */
  get incomplete(): boolean {
    return this.unread > 0 && !this.inOutput;
  }

  async line(line: string): Promise<void> {
    this.read++;
    await this.terminal.write(`${line}\n`);
    this.progress.step();
  }

  async problem(line: Line, problem: string): Promise<void> {
    this.unread++;
    const { number } = line;
    if (this.inOutput) {
      const id = "text" in line ? idIn(line.text) : undefined;
      await this.terminal.write(`${withId(id, { line: number, error: problem })}\n`);
    } else {
      this.terminal.complain(`line ${number}: ${problem}`);
    }
  }

  /** At the end: how much is missing, if anything is. */
  close(): void {
    if (this.unread > 0) this.terminal.note(`${this.unread} of ${this.read + this.unread} lines could not be read.`);
  }
}
