/** What was agreed with a source: `⟦…⟧` shows the finding. */
import type { Passages } from "./index";

export const AGREEMENTS: Passages = {};
