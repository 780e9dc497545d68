/**
 * Waiting for what a workbench does in its own time.
 */
export const LIMIT_MS = 20_000;
const PAUSE_MS = 100;

/** Asks again until the answer is something, and gives it. */
export async function poll<T>(what: string, ask: () => Promise<T | undefined | false>): Promise<NonNullable<T>> {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
