/** What the benchmark times: the whole analysis, and its parts. */
export { createAnalyst } from "../../src/core";
export { readableTexts } from "../../src/core/article";
export { extractAttributions } from "../../src/core/attribution";
export { readTokens } from "../../src/core/reader";
export { findQuotations } from "../../src/core/text";
