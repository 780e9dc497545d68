/** How unnamed sources are told: `⟦…⟧` shows the finding. */
import type { Passages } from "./index";

export const UNNAMED: Passages = {};
