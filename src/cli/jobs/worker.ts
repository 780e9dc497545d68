/** A worker thread: makes the one task that it was started for, and does it for each item it is sent. */
import { workerData } from "node:worker_threads";
import { worker } from "workerpool";
import type { TaskMakers } from "./tasks";
import { type Answer, answer } from "./work";

/** What a thread is started with. */
export interface Orders {
  readonly name: string;
  readonly setup: unknown;
}

/** What a thread can be asked: the answers for a batch of items, in their order. */
export type Asked = (items: readonly unknown[]) => Promise<readonly Answer<unknown>[]>;

export function serve(tasks: TaskMakers): void {
  const { name, setup } = workerData as Orders;
  // Whoever starts a thread gives each task the setup and the items that its row asks for: see `tasks.ts`.
  const making = tasks[name]!(setup as never);
  const asked: Asked = async (items) => {
    const task = await making;
    const answers: Answer<unknown>[] = [];
    for (const item of items) answers.push(await answer(task, item as never));
    return answers;
  };
  worker({ asked });
}
