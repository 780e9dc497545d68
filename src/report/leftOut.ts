/** What is said of files that are more than the limit. */
import { t } from "@vscode/l10n";

export function leftOutText(leftOut: number): string {
  return leftOut === 1
    ? t("1 file was left out: the setting “Workspace: Max Files” says how many are read.")
    : t("{0} files were left out: the setting “Workspace: Max Files” says how many are read.", leftOut);
}
