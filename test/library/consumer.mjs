/** A program in TypeScript as somebody else would write it, against nothing but the types of the installed package. */

const USE = `
const text: string = "The bridge will close on Friday, harbour master Ann Lee said.";
const analyst: Analyst = createAnalyst();
const input: AnalysisInput = { text, format: "markdown", settings: { profile: "strict", severities: { SRC105: "off" } } };
const article: Article = analyst.analyse(input);

export function claimsOf({ sources, attributions }: Article): string[] {
  return attributions.filter(({ imputed }) => !imputed).map((attribution: Attribution): string => {
    const source: Source | undefined = attribution.sourceId === undefined ? undefined : sources[attribution.sourceId];
    const kind: SourceKind = source?.kind ?? "unspecified";
    return [kind, ...attribution.content.map(({ start, end }: Span) => text.slice(start, end))].join(" ");
  });
}

export function tagged(findings: readonly Finding[]): string {
  const edits: TextEdit[] = findings.flatMap(({ tagAt }) =>
    tagAt === undefined ? [] : [insertTag(text, "plain", tagAt, printSourceTag({ src: "to-come", fields: {} }))],
  );
  return stripTags(applyEdits(text, [...edits, ...safeEdits(findings)]), "plain");
}

export function said(tag: Tag): string {
  switch (tag.type) {
    case "source":
      return tag.fields.by ?? tag.src;
    case "ignore":
      return tag.reason;
    case "malformed":
      return tag.problem;
  }
}

const { file }: DeskReading = readDeskFile("profile: strict");
export const ready: boolean = readiness(analyst, { ...input, settings: file ? settingsFor(file, "a.md") : {} }).ready;
export const titles: string[] = [...RULES.map((rule) => rule.title), ...SOURCE_KINDS.map((kind) => kind.title)];
export const line: number = positionsIn(text)(article.findings[0]?.span.start ?? 0).line;
// @ts-expect-error An article is immutable.
article.kind = "news";
// @ts-expect-error There is no such format.
analyst.analyse({ text, format: "md" });
`;

const VALUES = [
  ["createAnalyst", "positionsIn", "applyEdits", "safeEdits", "insertTag", "printSourceTag", "stripTags"],
  ["readDeskFile", "settingsFor", "readiness", "RULES", "SOURCE_KINDS"],
].flat();
const TYPES = [
  ["Analyst", "AnalysisInput", "Article", "Attribution", "DeskReading", "Finding", "Source", "SourceKind", "Span"],
  ["Tag", "TextEdit"],
].flat();

export const CONSUMER = `import { ${VALUES.join(", ")} } from "on-the-record";
import type { ${TYPES.join(", ")} } from "on-the-record";
${USE}`;
