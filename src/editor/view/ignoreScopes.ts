/** How far a rule is silenced, in words that end “Ignore SRC105 …”. */
export const IGNORE_SCOPES = {
  here: "here",
  passage: "in this paragraph",
  file: "in this file",
  workspace: "in this workspace",
} as const;

export type IgnoreScope = keyof typeof IGNORE_SCOPES;
