/** A clear word for programs that hand over something else than a document, and that no compiler has checked. */
import type { AnalysisInput, AnalysisSettings, ArticleKind, TextFormat } from "../core";
import { PROFILES } from "../core/rules";

const FORMATS: Readonly<Record<TextFormat, true>> = { markdown: true, plain: true };
const KINDS: Readonly<Record<ArticleKind, true>> = { news: true, opinion: true, other: true };

/** Throws a `TypeError` where that is no input for an analysis. */
export function checkInput(input: AnalysisInput): void {
  if (!isObject(input)) throw expected("an object { text, format }", input);
  checkDocument(input.text, input.format);
  if (input.settings !== undefined) checkSettings(input.settings);
}

/** Throws a `TypeError` where that is no document. */
export function checkDocument(text: string, format: TextFormat): void {
  if (typeof text !== "string") throw expected(`a string as "text"`, text);
  checkName("format", format, FORMATS);
}

function checkSettings(settings: AnalysisSettings): void {
  if (!isObject(settings)) throw expected(`an object as "settings"`, settings);
  const { profile, readAs } = settings;
  if (profile !== undefined) checkName("settings.profile", profile, PROFILES);
  if (readAs !== undefined) checkName("settings.readAs", readAs, KINDS);
}

function checkName(name: string, value: unknown, allowed: Readonly<Record<string, unknown>>): void {
  if (typeof value === "string" && Object.hasOwn(allowed, value)) return;
  const names = Object.keys(allowed).map((one) => JSON.stringify(one));
  throw expected(`${names.join(" or ")} as "${name}"`, value);
}

function expected(what: string, got: unknown): TypeError {
  return new TypeError(`on-the-record: expected ${what}, got ${shortly(got)}`);
}

const MOST_UNITS = 40;

function shortly(value: unknown): string {
  if (typeof value === "string")
    return JSON.stringify(value.length > MOST_UNITS ? `${value.slice(0, MOST_UNITS)}…` : value);
  return value === null ? "null" : typeof value;
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;
