/**
 * The one analyst of all tests of what is made of an article: a passage that has been read is not read again. That no
 * reading depends on those before it is tested in `core/incremental.test.ts`, with analysts of its own.
 */
import { createAnalyst } from "../../../src/core";

export const analyst = createAnalyst();
