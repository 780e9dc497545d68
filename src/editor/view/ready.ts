/** The words of the check before publishing. */
import { t } from "@vscode/l10n";
import type { Finding } from "../../core/model";
import type { Readiness } from "../../core/ready";
import { inWords } from "../../words/sentences";
import { plainLabel } from "./markdown";

/** The title of the list: how many things are to be settled, and what is to be taken out. */
export function readyTitle({ ready, blockers: { length: blockers } }: Readiness): string {
  if (ready) return t("Ready to publish");
  if (blockers === 0) return t("Ready to publish without its tags and marks");
  return blockers === 1
    ? t("Not ready to publish: 1 thing to settle")
    : t("Not ready to publish: {0} things to settle", blockers);
}

/** `Line 12: TK: something is still to come.` */
export function readyLabel(line: number, { message }: Finding): string {
  return t("Line {0}: {1}", line, plainLabel(inWords(message), 100));
}

/** What is left in Problems though nothing stands in the way. */
export function notesLabel(notes: number): string {
  return notes === 1 ? t("1 finding more is in Problems") : t("{0} findings more are in Problems", notes);
}
