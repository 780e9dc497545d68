/** Every command, in the order help lists them. */
import type { Command } from "../command";
import { check } from "./check";
import { completion } from "./completion";
import { exportCommand } from "./export";
import { extract } from "./extract";
import { ready } from "./ready";
import { report } from "./report";
import { sources } from "./sources";
import { strip } from "./strip";

export const COMMANDS: readonly Command[] = [check, sources, ready, strip, report, exportCommand, extract, completion];
