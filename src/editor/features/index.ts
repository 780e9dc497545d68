/** The features of the editor. A new one is one file and one line here. */
import type { Feature } from "../feature";
import { diagnostics } from "./diagnostics";
import { highlights } from "./highlights";
import { hover } from "./hover";
import { ignoring } from "./ignoring";
import { quickFixes } from "./quickFixes";
import { readAs } from "./readAs";
import { reveal } from "./reveal";
import { rulePages } from "./rulePages";
import { status } from "./status";
import { switches } from "./switches";
import { tagCommands } from "./tagCommands";
import { tagging } from "./tagging";

export const FEATURES: readonly Feature[] = [
  highlights,
  hover,
  diagnostics,
  quickFixes,
  tagging,
  ignoring,
  tagCommands,
  rulePages,
  reveal,
  readAs,
  switches,
  status,
];
