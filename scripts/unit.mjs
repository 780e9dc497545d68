/** `npm run test:unit [-- --grep TEXT]`: the tests of all that needs no editor, part by part. */
import { runPlainTests } from "./lib/plainTests.mjs";

await runPlainTests("unit");
