/** `npm run test:program [-- --grep TEXT]`: the command line as it is built, a process among others. */
import { runPlainTests } from "./lib/plainTests.mjs";

await runPlainTests("program");
