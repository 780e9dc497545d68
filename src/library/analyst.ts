/** The analyst for programs: the core's, and a clear word for whoever hands it something else than a document. */
import type { AnalysisInput, Analyst, ArticleKind, Profile, TextFormat } from "../core";
import { createAnalyst as createCoreAnalyst } from "../core";
import { PROFILES } from "../core/rules";

const FORMATS: Readonly<Record<TextFormat, true>> = { markdown: true, plain: true };
const KINDS: Readonly<Record<ArticleKind, true>> = { news: true, opinion: true, other: true };

/**
 * Makes an analyst with a cache of its own. Make one and keep it: the second version of an article costs what has
 * changed in it. It holds no file, no thread and no connection; dropping it frees what it has kept.
 */
export function createAnalyst(): Analyst {
  const analyst = createCoreAnalyst();
  return {
    analyse(input) {
      check(input);
      return analyst.analyse(input);
    },
    get passagesRead() {
      return analyst.passagesRead;
    },
  };
}

/** For programs that no compiler has checked. */
function check(input: AnalysisInput): void {
  if (typeof input !== "object" || input === null)
    throw new TypeError(`analyse: expected { text, format }, got ${said(input)}`);
  if (typeof input.text !== "string")
    throw new TypeError(`analyse: expected a string as "text", got ${said(input.text)}`);
  oneOf("format", input.format, FORMATS);
  const { profile, readAs } = input.settings ?? {};
  if (profile !== undefined) oneOf("settings.profile", profile, PROFILES satisfies Record<Profile, unknown>);
  if (readAs !== undefined) oneOf("settings.readAs", readAs, KINDS);
}

function oneOf(name: string, value: unknown, allowed: Readonly<Record<string, unknown>>): void {
  if (typeof value === "string" && Object.hasOwn(allowed, value)) return;
  const names = Object.keys(allowed).map((one) => `"${one}"`);
  throw new TypeError(`analyse: expected ${names.join(" or ")} as "${name}", got ${said(value)}`);
}

function said(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  return value === null ? "null" : typeof value;
}
