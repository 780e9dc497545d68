/** What a check of the workspace came to, in a few sentences. */
import { t } from "@vscode/l10n";
import { leftOutText } from "../../report/leftOut";

/** The counts of a check. */
interface Checked {
  readonly articles: readonly { readonly article: { readonly findings: readonly unknown[] } }[];
  readonly leftOut: number;
  readonly unread: readonly unknown[];
  readonly cancelled: boolean;
}

export function checkSummary({ articles, leftOut, unread, cancelled }: Checked): string {
  const findings = articles.reduce((sum, { article }) => sum + article.findings.length, 0);
  return [
    checkedText(articles.length, findings),
    ...(cancelled ? [t("The check was stopped before its end.")] : []),
    ...(leftOut > 0 ? [leftOutText(leftOut)] : []),
    ...(unread.length > 0 ? [unreadText(unread.length)] : []),
  ].join(" ");
}

function checkedText(articles: number, findings: number): string {
  if (articles === 0) return t("No article was found.");
  if (articles === 1) return t("1 article was checked. Findings: {0}.", findings);
  return t("{0} articles were checked. Findings: {1}.", articles, findings);
}

function unreadText(unread: number): string {
  return unread === 1
    ? t("1 file was not read: the log says why.")
    : t("{0} files were not read: the log says why.", unread);
}
