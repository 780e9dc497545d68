/** What the marketplace shows, and how the extension is woken. */
import { DESK_FILE } from "../../core/desk/fileName";
import { REPORT_PANEL } from "./commands";

const HOME = "https://github.com/on-the-record/on-the-record";

export const LISTING = {
  fields: {
    displayName: "On the Record",
    description: "See who said what in a news article, how well it is sourced, and what is asserted without a source.",
    icon: "media/icon.png",
    galleryBanner: { color: "#14324A", theme: "dark" },
    categories: ["Linters", "Visualization", "Education", "Other"],
    keywords: [
      "journalism",
      "news",
      "sources",
      "attribution",
      "quotes",
      "fact-checking",
      "editing",
      "prose",
      "markdown",
    ],
    homepage: `${HOME}#readme`,
    repository: { type: "git", url: `git+${HOME}.git` },
    bugs: { url: `${HOME}/issues` },
    pricing: "Free",
    // It needs nothing of the machine that the files are on, so it runs beside the reader where it can.
    extensionKind: ["ui", "workspace"],
    l10n: "./l10n",
    // The desk's file is YAML, as are many others: a folder that has one is a newsroom's, and one look shows it.
    activationEvents: [
      "onLanguage:markdown",
      "onLanguage:plaintext",
      `workspaceContains:${DESK_FILE}`,
      `onWebviewPanel:${REPORT_PANEL}`,
    ],
  },
  untrusted:
    "Reads the text of articles and runs nothing from the workspace. Files are changed only when you choose a fix or a command.",
} as const;
