/** The command line's entry: `on-the-record COMMAND …`. Its worker threads, see `jobs/`, run the same file. */
import { isMainThread } from "node:worker_threads";
import { TASKS } from "./jobs/tasks";
import { serve } from "./jobs/worker";
import { runProgram } from "./program";

if (isMainThread) runProgram(process.argv.slice(2), process).then((code) => process.exit(code));
else serve(TASKS);
