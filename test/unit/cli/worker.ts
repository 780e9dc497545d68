/** The worker threads of the tests of `jobs/`: the product's own, with tasks that go wrong. Built by itself. */
import { serve } from "../../../src/cli/jobs/worker";
import { TASKS } from "./tasks";

serve(TASKS);
