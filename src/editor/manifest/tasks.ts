/** The task that checks whether files are ready to publish, and the matcher that reads what it prints. */
import { PROBLEM_LINE } from "../../core/problemLine";

export const TASK_TYPE = "onTheRecord";

export const PROBLEM_MATCHER = "on-the-record";

export const TASK_DEFINITION_TEXTS = {
  files: "The files to check, as a glob pattern; the file in the active editor where it is absent.",
} as const;

/** Also for what the command line prints: run it from the workspace folder. */
export const PROBLEM_MATCHERS = [
  {
    name: PROBLEM_MATCHER,
    label: "On the Record",
    owner: "onTheRecordReady",
    source: "On the Record",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code fills it in.
    fileLocation: ["autoDetect", "${workspaceFolder}"],
    pattern: { regexp: PROBLEM_LINE, file: 1, line: 2, column: 3, severity: 4, code: 5, message: 6 },
  },
];
