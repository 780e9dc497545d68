/** The features of the editor. A new one is one file and one line here. */
import type { Feature } from "../feature";

export const FEATURES: readonly Feature[] = [];
