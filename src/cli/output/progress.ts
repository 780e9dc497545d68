/** One line on standard error that says how far long work is, where somebody looks at it and results go elsewhere. */
import type { Terminal } from "./terminal";

/** What is done sooner needs no word; more words than these nobody can read. */
const EVERY_MS = 500;

const CLEAR_LINE = "\r\u001b[2K";

export class Progress {
  private readonly shown: boolean;
  private told = performance.now();
  private onScreen = false;

  constructor(private readonly terminal: Terminal) {
    this.shown = terminal.watched && terminal.width === undefined;
  }

  /** Says it unless something was said just now. */
  tell(words: () => string): void {
    if (!this.shown || performance.now() - this.told < EVERY_MS) return;
    this.terminal.say(`${CLEAR_LINE}${words()}`);
    this.onScreen = true;
    this.told = performance.now();
  }

  /** Makes room for a line that stays. */
  clear(): void {
    if (this.onScreen) this.terminal.say(CLEAR_LINE);
    this.onScreen = false;
  }
}
