/** What the desk's file means for one document, and how it goes with what somebody has set for himself. */
import type { AnalysisSettings, Ignored } from "../model";
import type { DeskFile } from "./file";
import { matchesGlob } from "./glob";

/**
 * What the desk's file means for one document. `path` is the document's, from the file's folder, with `/` between
 * folders; `undefined` for one that is not saved.
 */
export function settingsFor(file: DeskFile, path: string | undefined): AnalysisSettings {
  const fits = (pattern: string) => path !== undefined && matchesGlob(pattern, path);
  const readAs = file.readAs.findLast(({ files }) => fits(files))?.kind;
  return {
    ...(file.profile ? { profile: file.profile } : {}),
    severities: file.severities,
    ignored: file.ignored
      .filter(({ files }) => !files || files.some(fits))
      .flatMap(({ rules, reason, text }) =>
        rules.map((code): Ignored => ({ code, reason, ...(text === undefined ? {} : { text }) })),
      ),
    ...(file.outlet ? { outlet: file.outlet } : {}),
    ...(readAs ? { readAs } : {}),
    style: file.style,
    ...(file.register ? { register: file.register } : {}),
  };
}

/**
 * A person's own settings under the desk's: what the desk says counts, so that everybody at the desk and the command
 * line see the same. Where the desk has a profile, it has decided on all rules: a severity of one's own has no place then.
 */
export function underDesk(own: AnalysisSettings, desk: AnalysisSettings): AnalysisSettings {
  return {
    ...own,
    ...desk,
    severities: { ...(desk.profile ? {} : own.severities), ...desk.severities },
    ignored: [...(own.ignored ?? []), ...(desk.ignored ?? [])],
  };
}
