/** The features of the editor. A new one is one file and one line here. */
import type { Feature } from "../feature";
import { deskFile } from "./deskFile";
import { diagnostics } from "./diagnostics";
import { fixAll } from "./fixAll";
import { highlights } from "./highlights";
import { hover } from "./hover";
import { ignoring } from "./ignoring";
import { quickFixes } from "./quickFixes";
import { readAs } from "./readAs";
import { ready } from "./ready";
import { readyTask } from "./readyTask";
import { reports } from "./reports";
import { reveal } from "./reveal";
import { rulePages } from "./rulePages";
import { status } from "./status";
import { switches } from "./switches";
import { tagCommands } from "./tagCommands";
import { tagging } from "./tagging";
import { workspaceCheck } from "./workspaceCheck";

export const FEATURES: readonly Feature[] = [
  highlights,
  hover,
  diagnostics,
  quickFixes,
  fixAll,
  tagging,
  ignoring,
  tagCommands,
  ready,
  readyTask,
  deskFile,
  rulePages,
  reports,
  workspaceCheck,
  reveal,
  readAs,
  switches,
  status,
];
