/** How well a claim is sourced, with the reasons in words: never how true it is. */
import { sourceKind } from "../../lexicon/kinds";
import type { Attribution, Hop, Strength, StrengthLevel } from "../model";
import { isOwnOutlet } from "../ownOutlet";
import type { SourceEntry } from "./identity";

const LEVELS: readonly StrengthLevel[] = ["none", "weak", "adequate", "strong"];

const UNNAMED = new Set(["unnamed-official", "unnamed-person", "unnamed-group"]);

/** The weaker of two levels. */
const atMost = (level: StrengthLevel, limit: StrengthLevel): StrengthLevel =>
  LEVELS[Math.min(LEVELS.indexOf(level), LEVELS.indexOf(limit))]!;
const oneUp = (level: StrengthLevel): StrengthLevel => LEVELS[Math.min(LEVELS.indexOf(level) + 1, 3)]!;

/** What is judged: a source, the way its words came, and whether they are its words or the writer's account of its mind. */
export interface Claim {
  readonly entry: SourceEntry | undefined;
  readonly chain: readonly Hop[];
  readonly act: "speech" | "belief" | "record";
  readonly stance: Attribution["stance"];
  readonly form: Attribution["form"];
  /** The outlet that publishes the article: a hop of its own is no second hand. */
  readonly outlet: string | undefined;
  readonly impersonal: boolean;
}

export function judge(claim: Claim): Strength {
  if (claim.impersonal) return { level: "none", reasons: ["nobody is named as the source"] };
  if (!claim.entry) return { level: "weak", reasons: ["the text leaves open who this is"] };
  if (claim.entry.kind === "outlet" && isOwnOutlet(claim.entry.label, claim.outlet))
    return { level: "adequate", reasons: ["this outlet's own reporting"] };
  const { level, reasons } = ofSource(claim.entry);
  const via = secondHand(claim);
  if (via) {
    reasons.push(`known only through ${via}`);
    return { level: atMost(level, "weak"), reasons };
  }
  if (claim.act === "belief") {
    reasons.push("what somebody thinks is the writer's account, unless it was said");
    return { level: atMost(level, "adequate"), reasons };
  }
  if (claim.stance === "declines") reasons.push("a reply was sought and refused");
  if (claim.form === "direct") reasons.push("quoted word for word");
  return { level, reasons };
}

function ofSource(entry: SourceEntry): { level: StrengthLevel; reasons: string[] } {
  const base = sourceKind(entry.kind);
  if (UNNAMED.has(entry.kind)) return ofUnnamed(entry);
  switch (entry.kind) {
    case "named-person":
      return entry.role || entry.organisation || entry.titles.size > 0
        ? { level: "strong", reasons: ["named, on the record, with a position"] }
        : { level: "adequate", reasons: ["named, but the text does not say who this is"] };
    case "document":
    case "court-record":
    case "data": {
      const specific = entry.name.length > 0 || entry.modifiers.size > 0;
      return specific
        ? { level: base.strength, reasons: [`${PAPERS[entry.kind]} that can be found again`] }
        : { level: "weak", reasons: [`${PAPERS[entry.kind]} that is not named`] };
    }
    case "unspecified":
      return { level: "none", reasons: ["nobody is named as the source"] };
    case "own-observation":
      return { level: "strong", reasons: ["the reporter was there"] };
    default:
      return {
        level: base.strength,
        reasons: [
          entry.kind === "outlet" ? "another newsroom's reporting" : `${article(base.title)}, speaking as such`,
        ],
      };
  }
}

function ofUnnamed(entry: SourceEntry): { level: StrengthLevel; reasons: string[] } {
  const described = entry.modifiers.size > 0;
  let level: StrengthLevel = described ? "weak" : "none";
  const reasons = [
    described ? `unnamed, but described: “${entry.label}”` : "unnamed, and nothing more is said of the source",
  ];
  if (entry.plural && entry.kind !== "unnamed-group") reasons.push("more than one source");
  if (entry.anonymityReason) {
    const earns = !/authori[sz]ed/.test(entry.anonymityReason);
    reasons.push(
      earns
        ? `a reason for anonymity is given: ${entry.anonymityReason}`
        : "“not authorised to speak” is no reason by itself",
    );
    if (earns) level = oneUp(level);
  }
  return { level, reasons };
}

/** What a reader can look up. */
const PAPERS = {
  document: "a document or record",
  "court-record": "a court or legal record",
  data: "a poll or other data",
} as const;

function article(title: string): string {
  return /^[aeiou]/.test(title) ? `an ${title}` : `a ${title}`;
}

/** The newsroom between the speaker and this article, if there is one. */
function secondHand(claim: Claim): string | undefined {
  const through = claim.chain
    .filter((hop) => hop.sourceId !== claim.entry?.id)
    .find((hop) => hop.kind === "outlet" && !isOwnOutlet(hop.name, claim.outlet));
  return through?.name;
}
