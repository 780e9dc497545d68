/** How far long work has come: one line on standard error that is written over, for whoever looks at a terminal. */
import type { Terminal } from "./terminal";

/** Work that is done before this, in milliseconds, shows none. */
const FIRST = 1000;
const BETWEEN = 100;

export class Progress {
  private readonly started: number;
  private shown: number;
  private done = 0;

  /** `things` are counted: `files`. `total` is how many there are, where that is known. */
  constructor(
    private readonly terminal: Terminal,
    private readonly things: string,
    private readonly total?: number,
    private readonly now: () => number = Date.now,
  ) {
    this.started = now();
    this.shown = this.started + FIRST - BETWEEN;
  }

  /** One more is done. */
  step(): void {
    this.done++;
    const now = this.now();
    if (now - this.shown < BETWEEN) return;
    this.shown = now;
    this.terminal.progress(this.line(now - this.started));
  }

  private line(elapsed: number): string {
    const { done, total, things } = this;
    const count = (number: number) => number.toLocaleString("en");
    if (total === undefined) return `${count(done)} ${things}, ${((done / elapsed) * 1000).toFixed(1)} a second`;
    const left = (elapsed / done) * (total - done);
    return `${count(done)} of ${count(total)} ${things}, ${duration(left)} left`;
  }
}

/** `40 s`, `3 min`, `2 h 5 min`. */
function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
