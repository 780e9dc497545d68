/** The features of the editor. A new one is one file and one line here. */
import type { Feature } from "../feature";
import { chainHints } from "./chainHints";
import { chains } from "./chains";
import { checklistView } from "./checklistView";
import { definition } from "./definition";
import { deskFile } from "./deskFile";
import { diagnostics } from "./diagnostics";
import { exporting } from "./export";
import { firstUse } from "./firstUse";
import { fixAll } from "./fixAll";
import { folding } from "./folding";
import { highlights } from "./highlights";
import { hover } from "./hover";
import { ignoring } from "./ignoring";
import { lenses } from "./lenses";
import { occurrences } from "./occurrences";
import { outline } from "./outline";
import { preview } from "./preview";
import { quickFixes } from "./quickFixes";
import { readAs } from "./readAs";
import { ready } from "./ready";
import { readyTask } from "./readyTask";
import { references } from "./references";
import { register } from "./register";
import { rename } from "./rename";
import { reports } from "./reports";
import { reveal } from "./reveal";
import { rulePages } from "./rulePages";
import { sourcesView } from "./sourcesView";
import { status } from "./status";
import { switches } from "./switches";
import { tagCommands } from "./tagCommands";
import { tagging } from "./tagging";
import { tagLinks } from "./tagLinks";
import { tagTyping } from "./tagTyping";
import { whereElse } from "./whereElse";
import { workspaceCheck } from "./workspaceCheck";
import { workspaceSymbols } from "./workspaceSymbols";

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
  exporting,
  workspaceCheck,
  reveal,
  definition,
  references,
  occurrences,
  rename,
  readAs,
  switches,
  status,
  preview,
  firstUse,
  sourcesView,
  checklistView,
  outline,
  chains,
  workspaceSymbols,
  folding,
  tagLinks,
  lenses,
  chainHints,
  tagTyping,
  register,
  whereElse,
];
