/**
 * schema.org as JSON-LD: what the article reports as `Quotation` and `Claim`, and what it is based on. It is made for the
 * page that the article is published on: so there is nothing in it that is only guessed, no judgement of a source, and not
 * what the desk calls its file.
 */
import type { Attribution, Hop, SourceKind } from "../core/model";
import { type ExportFormat, type ExportInput, jsonFile } from "./format";
import { claimId, sourceId } from "./ids";
import { OutwardCopy } from "./outward";
import { hopSpeaker, isTold, type Speaker, speakerOf, toldThrough } from "./speakers";
import { quotedWords, statementOf } from "./statement";

export const schemaOrg: ExportFormat = {
  id: "schema-org",
  title: "schema.org Mark-Up (JSON-LD)",
  detail: "Quotations, claims and what they are based on, for the published page",
  extension: "schema.jsonld",
  mediaType: "application/ld+json",
  write: (input) => forPages(jsonFile(new PublishedArticle(input).node())),
};

/** Within a page's `<script>` no word of the article may end it: `</script>` is written otherwise, and means the same. */
const forPages = (json: string): string => json.replaceAll("<", "\\u003c");

/** A node of the graph; what is undefined is not written. */
interface Node {
  readonly "@type": string;
  readonly [property: string]: string | number | Node | readonly Node[] | undefined;
}

/** What each kind of source is: who speaks, or a work that says so. */
const TYPES: Readonly<Record<SourceKind, { readonly agent: string } | { readonly work: string } | undefined>> = {
  "named-person": { agent: "Person" },
  "named-organisation": { agent: "Organization" },
  spokesperson: { agent: "Person" },
  "unnamed-official": { agent: "Person" },
  "unnamed-person": { agent: "Person" },
  "unnamed-group": { agent: "Person" },
  document: { work: "CreativeWork" },
  data: { work: "Dataset" },
  "court-record": { work: "CreativeWork" },
  outlet: { agent: "NewsMediaOrganization" },
  "social-post": { agent: "Person" },
  "own-observation": { agent: "Person" },
  unspecified: undefined,
};

class PublishedArticle {
  private readonly copy: OutwardCopy;
  private readonly address: string;

  constructor(input: ExportInput) {
    this.copy = new OutwardCopy(input);
    this.address = this.copy.address;
  }

  node() {
    const { headline, outlet } = this.copy;
    const parts = this.copy.attributions.filter(isReported);
    return {
      "@context": "https://schema.org",
      ...this.self(),
      headline,
      publisher: outlet ? { "@type": "NewsMediaOrganization", name: outlet } : undefined,
      isBasedOn: this.basis(parts),
      hasPart: parts.map((attribution, i) => this.part(attribution, i + 1)),
    };
  }

  private self(): Node {
    const type = this.copy.article.kind === "opinion" ? "OpinionNewsArticle" : "NewsArticle";
    return { "@type": type, "@id": this.address };
  }

  private part(attribution: Attribution, position: number): Node {
    const { index } = attribution;
    const quoted = quotedWords(this.copy, attribution);
    const speaker = speakerOf(this.copy, attribution);
    return {
      "@type": quoted ? "Quotation" : "Claim",
      "@id": claimId(this.address, index),
      position,
      text: this.copy.words(quoted ?? statementOf(this.copy, attribution)),
      author: speaker && this.agent(speaker),
      isBasedOn: (speaker && this.work(speaker)) ?? this.told(toldThrough(this.copy, attribution).reverse()),
      ...(quoted ? { isPartOf: this.self() } : { appearance: this.self() }),
    };
  }

  /** How it was told on, from the one who told the desk inwards. */
  private told([hop, ...inner]: readonly Hop[]): Node | undefined {
    if (!hop) return undefined;
    const teller = hopSpeaker(this.copy, hop);
    const author = this.agent(teller);
    return this.work(teller) ?? { "@type": "CreativeWork", author, isBasedOn: this.told(inner) };
  }

  /** Papers and figures that the article cites. */
  private basis(parts: readonly Attribution[]): readonly Node[] | undefined {
    const works = parts.flatMap((attribution) => {
      const speaker = speakerOf(this.copy, attribution);
      const work = speaker && this.work(speaker);
      return work ? [work] : [];
    });
    const each = [...new Map(works.map((work) => [JSON.stringify(work), work])).values()];
    return each.length > 0 ? each : undefined;
  }

  private agent(speaker: Speaker): Node | undefined {
    const type = TYPES[speaker.kind];
    if (!type || !("agent" in type)) return undefined;
    const { label, named, role, organisation } = speaker;
    const person = type.agent === "Person";
    return {
      "@type": type.agent,
      "@id": this.idOf(speaker),
      ...(named ? { name: label } : { description: label }),
      jobTitle: person ? role : undefined,
      affiliation: person && organisation ? { "@type": "Organization", name: organisation } : undefined,
    };
  }

  private work(speaker: Speaker): Node | undefined {
    const type = TYPES[speaker.kind];
    if (!type || !("work" in type)) return undefined;
    const { label, organisation } = speaker;
    return {
      "@type": type.work,
      "@id": this.idOf(speaker),
      name: label,
      publisher: organisation ? { "@type": "Organization", name: organisation } : undefined,
    };
  }

  private idOf({ id }: Speaker): string | undefined {
    return id === undefined ? undefined : sourceId(this.address, id);
  }
}

/** Who would not comment has claimed nothing. */
function isReported(attribution: Attribution): boolean {
  return attribution.stance !== "declines" && isTold(attribution);
}
