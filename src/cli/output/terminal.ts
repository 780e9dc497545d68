/** Where answers go: results to standard output, for people and programs; words about them to standard error. */
import type { Writable } from "node:stream";
import pico from "picocolors";
import { printable } from "../../core/problemLine";

export type Colours = ReturnType<typeof pico.createColors>;
export const WHEN_COLOURED = ["auto", "always", "never"] as const;
export type WhenColoured = (typeof WHEN_COLOURED)[number];

type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Whoever read standard output has gone: there is nobody to go on for. */
export class Unheard extends Error {}

export class Terminal {
  /** Colours for standard output, and those for standard error: each colours only where it is looked at by a person. */
  readonly colours: Colours;
  readonly noteColours: Colours;
  /** For what is written elsewhere. */
  readonly plain: Colours = pico.createColors(false);
  private failure: NodeJS.ErrnoException | undefined;
  /** Whether a line of progress stands on the screen. */
  private progressing = false;

  constructor(
    private readonly out: Stream,
    private readonly err: Stream,
    when: WhenColoured = "auto",
    environment: NodeJS.ProcessEnv = process.env,
  ) {
    this.colours = pico.createColors(isColoured(out, when, environment));
    this.noteColours = pico.createColors(isColoured(err, when, environment));
    out.on("error", (error) => {
      this.failure ??= error;
    });
    // Whoever does not read the notes still gets the results.
    err.on("error", () => {});
  }

  /** In columns; absent where nobody looks at a terminal. */
  get width(): number | undefined {
    return this.out.columns;
  }

  /** Whether somebody looks at what is said on standard error. */
  get watched(): boolean {
    return this.err.isTTY === true;
  }

  /**
   * Writes results as they are. Resolves when more may be written, so that whoever awaits it never fills the memory.
   *
   * @throws Unheard where nobody reads any more; the system's error where there is no room.
   */
  async write(text: string | Uint8Array): Promise<void> {
    this.assertOpen();
    this.clearProgress();
    if (this.out.write(text)) return;
    await new Promise<void>((resolve) => {
      const settled = () => {
        this.out.off("drain", settled).off("close", settled).off("error", settled);
        resolve();
      };
      this.out.on("drain", settled).on("close", settled).on("error", settled);
    });
    this.assertOpen();
  }

  /** Resolves when all is written. Throws as `write` does. */
  async flush(): Promise<void> {
    this.clearProgress();
    await new Promise<void>((resolve) => this.out.write("", () => resolve()));
    this.assertOpen();
  }

  /** One line for whoever runs the command; words of files cannot make it more, or colour it. */
  note(line: string): void {
    this.say(`${unobeyed(printable(line))}\n`);
  }

  /** What went wrong: `on-the-record: drafts/gone.md: no such file`. */
  complain(line: string): void {
    this.say(`${this.noteColours.red("on-the-record:")} ${printable(line)}\n`);
  }

  /** Words on standard error as they are: they are the program's own. */
  say(text: string): void {
    this.clearProgress();
    this.err.write(text);
  }

  /** How far the work has come; what is written next takes its place. Nothing where nobody looks. */
  progress(line: string): void {
    if (!this.watched) return;
    this.clearProgress();
    this.err.write(this.noteColours.dim(line));
    this.progressing = true;
  }

  private clearProgress(): void {
    if (this.progressing) this.err.write("\r\u001b[K");
    this.progressing = false;
  }

  private assertOpen(): void {
    if (!this.failure) return;
    throw this.failure.code === "EPIPE" ? new Unheard() : this.failure;
  }
}

/** A line that opens with the name of a file. One that begins like a command of a pipeline would be obeyed there. */
export function unobeyed(line: string): string {
  return /^\s*(?:::|##)/.test(line) ? `./${line}` : line;
}

/** `NO_COLOR` and `FORCE_COLOR` count where the option says nothing. */
function isColoured(stream: Stream, when: WhenColoured, environment: NodeJS.ProcessEnv): boolean {
  if (when !== "auto") return when === "always";
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== "0";
  return stream.isTTY === true && environment.TERM !== "dumb";
}
