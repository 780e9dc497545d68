/** What is to be done for each of many items, and what became of one: in this thread or in another. */

export type Task<In, Out> = (item: In) => Out | Promise<Out>;

/** One task for all items, with what they share. */
export interface Work<In, Out> {
  /** By which a worker thread knows it. */
  readonly name: string;
  /** Plain data: it goes to every thread. */
  readonly setup: unknown;
  /** Makes the task in this thread. */
  make(): Promise<Task<In, Out>>;
  /** The file that a worker thread runs. */
  readonly script: string;
}

/** What the task gave for an item; or why it gave nothing, which is no reason to stop. */
export type Outcome<In, Out> = { readonly item: In } & Answer<Out>;
export type Answer<Out> = { readonly output: Out } | { readonly failure: string };

/** Never throws: what one item does wrong is not the next one's fault. */
export async function answer<In, Out>(task: Task<In, Out>, item: In): Promise<Answer<Out>> {
  try {
    return { output: await task(item) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
