/** Reads what stands between a comment's opener and closer: a source tag or an ignore mark. */
import type { IgnoreTag, SourceTag, Span } from "../model";
import { readIgnore } from "./ignore";
import type { Problem } from "./problem";
import { readSource } from "./source";

export type TagParts =
  | ({ readonly type: "source" } & Pick<SourceTag, "src" | "fields">)
  | ({ readonly type: "ignore" } & Pick<IgnoreTag, "scope" | "codes" | "reason">);

const IGNORE_HEAD = /\s*src-ignore/iy;

export function readBody(text: string, body: Span): TagParts | Problem {
  IGNORE_HEAD.lastIndex = body.start;
  if (IGNORE_HEAD.test(text)) {
    const ignore = readIgnore(text, body);
    return "problem" in ignore ? ignore : { type: "ignore", ...ignore };
  }
  const source = readSource(text, body);
  return "problem" in source ? source : { type: "source", ...source };
}
