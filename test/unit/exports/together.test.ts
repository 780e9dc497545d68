/** What holds for exports together: parts have one name in all of them, and a guess is told as one or not at all. */
import assert from "node:assert/strict";
import type { ExportInput } from "../../../src/exports";
import { factCheckSheet } from "../../../src/exports/factCheckSheet";
import { ninjs } from "../../../src/exports/ninjs";
import { schemaOrg } from "../../../src/exports/schemaOrg";
import { webAnnotation } from "../../../src/exports/webAnnotation";
import { input, SAMPLES, withGuess } from "./samples";

interface Part {
  readonly "@id": string;
  readonly author?: { readonly "@id"?: string; readonly "@type": string };
  readonly isBasedOn?: { readonly "@id"?: string };
}

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly { readonly purpose: string; readonly source?: string }[];
}

const partsOf = (sample: ExportInput): readonly Part[] => JSON.parse(schemaOrg.write(sample)).hasPart;

const annotationsOf = (sample: ExportInput): readonly Annotation[] =>
  JSON.parse(webAnnotation.write(sample)).first?.items ?? [];

const urisOf = (sample: ExportInput): string[] =>
  JSON.parse(ninjs.write(sample)).infoSources.flatMap(({ uri }: { uri?: string }) => uri ?? []);

/** Claims and who says so, by their names. */
function speakersIn(sample: ExportInput): Map<string, string> {
  const said = annotationsOf(sample).flatMap(({ body }) => {
    const source = body.find((one) => one.purpose === "identifying" && one.source)?.source;
    const claim = body.find(({ purpose }) => purpose === "linking")?.source;
    return source && claim ? [[claim, source] as const] : [];
  });
  return new Map(said);
}

describe("exports together", () => {
  for (const { name, sample } of SAMPLES)
    it(`call claims and sources of ${name} by the same names`, () => {
      const claims = new Set(annotationsOf(sample).map(({ id }) => id));
      const speakers = speakersIn(sample);
      const named = new Set(urisOf(sample));
      for (const { "@id": claim, author, isBasedOn } of partsOf(sample)) {
        assert.ok(claims.has(claim), claim);
        const source = author?.["@id"] ?? isBasedOn?.["@id"];
        if (source && speakers.has(claim)) assert.equal(source, speakers.get(claim));
        if (author?.["@id"] && author["@type"] === "Person") assert.ok(named.has(author["@id"]), author["@id"]);
      }
    });

  it("have a name for each of two sources that are called alike", () => {
    const sample = input("Ann Khan said the bridge was shut. Piet Vos said it was rusty.");
    const [khan, vos] = sample.article.sources;
    assert.ok(khan && vos);
    const sources = [khan, { ...vos, name: khan.label, label: khan.label }];
    const alike = { ...sample, article: { ...sample.article, sources } };
    assert.equal(new Set(urisOf(alike)).size, 2);
    assert.equal(new Set(speakersIn(alike).values()).size, 2);
  });

  it("publish no guess, neither as a claim nor as a teller, and mark one for whoever checks", () => {
    const sample = withGuess();
    for (const format of [schemaOrg, ninjs]) {
      assert.match(format.write(sample), /Khan/);
      assert.doesNotMatch(format.write(sample), /Vos|rusty/);
    }
    const rows = factCheckSheet.write(sample).split("\r\n");
    assert.match(rows.find((row) => row.startsWith("it was rusty")) ?? "", /,guess,$/);
    assert.match(rows.find((row) => row.startsWith("the bridge was shut")) ?? "", /,in the text,$/);
  });
});
