/** How far long work is, in one line that goes away again: only where somebody looks on. */
import type { Terminal } from "./terminal";

/** In milliseconds: short work shows none, and long work does not flicker. */
const PAUSE = { first: 1000, next: 200 };

export class Progress {
  private due = Date.now() + PAUSE.first;
  private shown = false;

  constructor(
    private readonly terminal: Terminal,
    private readonly total: number,
    private readonly quiet: boolean,
  ) {}

  /** Shown until something else is printed. */
  at(done: number): void {
    if (this.quiet || !this.terminal.watched || Date.now() < this.due) return;
    this.due = Date.now() + PAUSE.next;
    this.clear();
    this.terminal.say(`${done} of ${this.total} files`);
    this.shown = true;
  }

  /** Before anything else is printed. */
  clear(): void {
    if (this.shown) this.terminal.say("\r\u001B[K");
    this.shown = false;
  }
}
