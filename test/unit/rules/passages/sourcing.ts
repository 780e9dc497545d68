/** How good the sources are, and how they are told: `⟦…⟧` shows the finding. */
import type { Passages } from "./index";

export const SOURCING: Passages = {};
