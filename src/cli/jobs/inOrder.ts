/** Does the same work for an endless row of items, on several cores, and gives what became of them in their order. */
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { pMapIterable } from "p-map";
import { type Pool, pool } from "workerpool";
import { type Answer, answer, type Outcome, type Work } from "./work";
import type { Asked, Orders } from "./worker";

/** Per thread, so many batches are read before the first of them is answered: a long article holds up no thread. */
const BATCHES_AHEAD = 8;

/**
 * Items come in batches, each of which one thread does. Reads no more of them than `jobs` threads are about to do, and
 * does no more than is asked for. An item that throws, or that its thread does not survive, is answered with why; the
 * others are done all the same, each once. With one job there is no other thread, and none is survived.
 */
export function inOrder<In, Out>(
  batches: AsyncIterable<readonly In[]>,
  work: Work<In, Out>,
  jobs: number,
): AsyncGenerator<Outcome<In, Out>> {
  return jobs === 1 ? here(batches, work) : inThreads(batches, work, jobs);
}

/** What `--jobs` means: 0 is one for each core. */
export function threadsFor(jobs: number): number {
  return jobs === 0 ? availableParallelism() : jobs;
}

async function* here<In, Out>(
  batches: AsyncIterable<readonly In[]>,
  work: Work<In, Out>,
): AsyncGenerator<Outcome<In, Out>> {
  const task = await work.make();
  for await (const batch of batches) {
    for (const item of batch) {
      yield { item, ...(await answer(task, item)) };
      // Between two items is when it is heard that nobody reads any more.
      await setImmediate();
    }
  }
}

async function* inThreads<In, Out>(
  batches: AsyncIterable<readonly In[]>,
  work: Work<In, Out>,
  jobs: number,
): AsyncGenerator<Outcome<In, Out>> {
  const threads = new Threads(work, jobs);
  try {
    const done = pMapIterable(batches, (batch) => threads.outcomes(batch), {
      concurrency: jobs,
      backpressure: jobs * BATCHES_AHEAD,
    });
    for await (const outcomes of done) yield* outcomes;
  } finally {
    await threads.end();
  }
}

/** As many threads as there are jobs, each busy with one batch. */
class Threads<In, Out> {
  private readonly pool: Pool;
  private ended = false;

  constructor(work: Work<In, Out>, jobs: number) {
    const orders: Orders = { name: work.name, setup: work.setup };
    this.pool = pool(work.script, {
      workerType: "thread",
      maxWorkers: jobs,
      workerThreadOpts: { workerData: orders },
      // A thread has nothing to put away.
      workerTerminateTimeout: 1,
    });
  }

  async outcomes(batch: readonly In[]): Promise<Outcome<In, Out>[]> {
    const asked = await this.ask(batch);
    const answers = "answers" in asked ? asked.answers : await this.askOneByOne(batch);
    return answers.map((one, index) => ({ item: batch[index]!, ...one }));
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.pool.terminate(true);
  }

  /** A thread has died, and nobody knows of which item: each gets a thread of its own. */
  private async askOneByOne(batch: readonly In[]): Promise<Answer<Out>[]> {
    const answers: Answer<Out>[] = [];
    for (const item of batch) {
      if (this.ended) break;
      const asked = await this.ask([item]);
      answers.push("answers" in asked ? asked.answers[0]! : { failure: asked.death });
    }
    return answers;
  }

  private async ask(
    items: readonly In[],
  ): Promise<{ readonly answers: readonly Answer<Out>[] } | { readonly death: string }> {
    try {
      return { answers: (await this.pool.exec<Asked>("asked", [items])) as readonly Answer<Out>[] };
    } catch (error) {
      return { death: deathOf(error) };
    }
  }
}

function deathOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: string; message?: string } };
  if (cause?.code === "ERR_WORKER_OUT_OF_MEMORY") return "takes more memory than there is";
  return `the thread that read it has died${cause?.message ? `: ${cause.message}` : ""}`;
}
