/** How far a rule is silenced, and how that is offered. */
import { t } from "@vscode/l10n";

/** From the sentence outwards. */
export const IGNORE_SCOPES = ["here", "passage", "file", "workspace"] as const;

export type IgnoreScope = (typeof IGNORE_SCOPES)[number];

/** `Ignore SRC105 in this paragraph`. */
export function ignoreTitle(code: string, scope: IgnoreScope): string {
  switch (scope) {
    case "here":
      return t("Ignore {0} here", code);
    case "passage":
      return t("Ignore {0} in this paragraph", code);
    case "file":
      return t("Ignore {0} in this file", code);
    case "workspace":
      return t("Ignore {0} in this workspace", code);
  }
}

/** `Why ignore SRC105 in this paragraph?` */
export function whyIgnore(code: string, scope: IgnoreScope): string {
  switch (scope) {
    case "here":
      return t("Why ignore {0} here?", code);
    case "passage":
      return t("Why ignore {0} in this paragraph?", code);
    case "file":
      return t("Why ignore {0} in this file?", code);
    case "workspace":
      return t("Why ignore {0} in this workspace?", code);
  }
}
