/**
 * Web Annotations (W3C Recommendation, 2017) as JSON-LD: for each attribution one annotation on what is said, one on who
 * says it, one on the words that say so.
 *
 * Own terms would be lost to whoever reads the file by the standard's context alone. So all of it is said in terms of that
 * context: as bodies with a purpose, told apart by `schema:propertyID`.
 */
import { tellers } from "../core/claims";
import type { Attribution, Span } from "../core/model";
import { type ExportFormat, type ExportInput, jsonFile } from "./format";
import { claimId, sourceId } from "./ids";
import { OutwardCopy } from "./outward";
import { speakerOf } from "./speakers";
import { codePointsIn, wellFormed } from "./text";
import { HOMEPAGE, toolName } from "./tool";

export const webAnnotation: ExportFormat = {
  id: "web-annotation",
  title: "Web Annotations (W3C)",
  detail: "Every attribution with its place in the text, for annotation tools and research",
  extension: "annotations.jsonld",
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  write: (input) => jsonFile(new Annotations(input).collection(input.version)),
};

type Motivation = "classifying" | "identifying" | "tagging";
type Body = Readonly<Record<string, string | number>>;

class Annotations {
  private readonly copy: OutwardCopy;
  private readonly address: string;
  private readonly codePoint: (offset: number) => number;

  constructor(input: ExportInput) {
    this.copy = new OutwardCopy(input);
    this.address = this.copy.address;
    this.codePoint = codePointsIn(input.text);
  }

  collection(version: string | undefined) {
    const items = this.copy.attributions.flatMap((attribution) => this.annotationsOf(attribution));
    const id = `${this.address}#annotations`;
    const pageId = `${this.address}#annotations-page`;
    const page = { id: pageId, type: "AnnotationPage", partOf: id, startIndex: 0, items };
    return {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id,
      type: "AnnotationCollection",
      label: this.copy.name,
      generator: { id: HOMEPAGE, type: "Software", name: toolName(version) },
      total: items.length,
      // A page has one annotation at least.
      ...(items.length > 0 && { first: page, last: pageId }),
    };
  }

  private annotationsOf(attribution: Attribution) {
    const { source, cue, content, span } = attribution;
    const id = claimId(this.address, attribution.index);
    const claim = resource("linking", id);
    const speaker = speakerOf(this.copy, attribution);
    const named = text("identifying", "source", speaker?.label ?? this.copy.words(source));
    const known = speaker?.id === undefined ? [] : [resource("identifying", sourceId(this.address, speaker.id))];
    return [
      this.annotation(id, "classifying", this.claimBodies(attribution), content.length > 0 ? content : [span]),
      ...this.beside(`${id}-source`, "identifying", [named, ...known, claim], source),
      ...this.beside(`${id}-cue`, "tagging", [text("tagging", "cue", this.copy.lemmaOf(attribution)), claim], cue),
    ];
  }

  /** Nothing where the text has no such words: nobody is named, or a quotation only goes on. */
  private beside(id: string, motivation: Motivation, body: Body[], spans: readonly Span[]) {
    return spans.length > 0 ? [this.annotation(id, motivation, body, spans)] : [];
  }

  private annotation(id: string, motivation: Motivation, body: Body[], spans: readonly Span[]) {
    const target = this.copy.pieces(spans).map((piece) => this.target(piece));
    return { id, type: "Annotation", motivation, body, target };
  }

  /** What an annotation speaks of may be in pieces: then each is a target, in the order of the text. */
  private target(piece: Span) {
    const place = {
      type: "TextPositionSelector",
      start: this.codePoint(piece.start),
      end: this.codePoint(piece.end),
    };
    const quoted = this.copy.quoted(piece);
    const selector = quoted ? [place, { type: "TextQuoteSelector", ...quoteOf(quoted) }] : [place];
    return { type: "SpecificResource", source: this.address, selector };
  }

  private claimBodies(attribution: Attribution): Body[] {
    const { form, stance, strength, confidence, nestedIn } = attribution;
    return [
      text("classifying", "kind", speakerOf(this.copy, attribution)?.kind ?? "unspecified"),
      text("classifying", "form", form),
      text("classifying", "stance", stance),
      text("classifying", "strength", strength.level),
      text("classifying", "confidence", String(Number(confidence.probability.toFixed(4)))),
      ...tellers(this.copy.article, attribution).map((teller, i) => ({
        ...text("describing", "teller", this.copy.nameOf(teller)),
        "schema:position": i + 1,
        "schema:additionalType": teller.kind,
      })),
      ...(nestedIn === undefined ? [] : [resource("linking", claimId(this.address, nestedIn))]),
    ];
  }
}

function resource(purpose: string, source: string): Body {
  return { type: "SpecificResource", purpose, source };
}

function text(purpose: string, property: string, value: string): Body {
  return { type: "TextualBody", purpose, "schema:propertyID": property, value };
}

function quoteOf({ prefix, exact, suffix }: { prefix: string; exact: string; suffix: string }) {
  return {
    exact: wellFormed(exact),
    ...(prefix && { prefix: wellFormed(prefix) }),
    ...(suffix && { suffix: wellFormed(suffix) }),
  };
}
