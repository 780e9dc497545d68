/** How well a claim is sourced, with the reasons in words: never how true it is. */
import { sourceKind } from "../../lexicon/kinds";
import { say } from "../../lexicon/say";
import type { Attribution, Hop, Strength, StrengthLevel } from "../model";
import { isOwnOutlet } from "../ownOutlet";
import type { SourceEntry } from "./identity";

const LEVELS: readonly StrengthLevel[] = ["none", "weak", "adequate", "strong"];

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
  if (claim.impersonal) return { level: "none", reasons: [say`nobody is named as the source`] };
  if (!claim.entry) return { level: "weak", reasons: [say`the text leaves open who this is`] };
  if (claim.entry.kind === "outlet" && isOwnOutlet(claim.entry.label, claim.outlet))
    return { level: "adequate", reasons: [say`this outlet's own reporting`] };
  const { level, reasons } = ofSource(claim.entry);
  const via = secondHand(claim);
  if (via) {
    reasons.push(say`known only through ${via}`);
    return { level: atMost(level, "weak"), reasons };
  }
  if (claim.act === "belief") {
    reasons.push(say`what somebody thinks is the writer's account, unless it was said`);
    return { level: atMost(level, "adequate"), reasons };
  }
  if (claim.stance === "declines") reasons.push(say`a reply was sought and refused`);
  if (claim.form === "direct") reasons.push(say`quoted word for word`);
  return { level, reasons };
}

function ofSource(entry: SourceEntry): { level: StrengthLevel; reasons: string[] } {
  const base = sourceKind(entry.kind);
  switch (entry.kind) {
    case "named-person":
      return entry.role || entry.organisation || entry.titles.size > 0
        ? { level: "strong", reasons: [say`named, on the record, with a position`] }
        : { level: "adequate", reasons: [say`named, but the text does not say who this is`] };
    case "document":
    case "court-record":
    case "data": {
      const specific = entry.name.length > 0 || entry.modifiers.size > 0;
      return specific
        ? { level: base.strength, reasons: [PAPERS[entry.kind].named] }
        : { level: "weak", reasons: [PAPERS[entry.kind].unnamed] };
    }
    case "unnamed-official":
    case "unnamed-person":
    case "unnamed-group":
      return ofUnnamed(entry);
    case "unspecified":
      return { level: "none", reasons: [say`nobody is named as the source`] };
    case "own-observation":
      return { level: "strong", reasons: [say`the reporter was there`] };
    case "outlet":
      return { level: base.strength, reasons: [say`another newsroom's reporting`] };
    case "named-organisation":
      return { level: base.strength, reasons: [say`a named organisation, speaking as such`] };
    case "spokesperson":
      return { level: base.strength, reasons: [say`a spokesperson, speaking as such`] };
    case "social-post":
      return { level: base.strength, reasons: [say`a social post, speaking as such`] };
  }
}

function ofUnnamed(entry: SourceEntry): { level: StrengthLevel; reasons: string[] } {
  const described = entry.modifiers.size > 0;
  let level: StrengthLevel = described ? "weak" : "none";
  const reasons = [
    described ? say`unnamed, but described: “${entry.label}”` : say`unnamed, and nothing more is said of the source`,
  ];
  if (entry.plural && entry.kind !== "unnamed-group") reasons.push(say`more than one source`);
  if (entry.anonymityReason) {
    const earns = !/authori[sz]ed/.test(entry.anonymityReason);
    reasons.push(
      earns
        ? say`a reason for anonymity is given: ${entry.anonymityReason}`
        : say`“not authorised to speak” is no reason by itself`,
    );
    if (earns) level = oneUp(level);
  }
  return { level, reasons };
}

/** What a reader can look up. */
const PAPERS = {
  document: {
    named: say`a document or record that can be found again`,
    unnamed: say`a document or record that is not named`,
  },
  "court-record": {
    named: say`a court or legal record that can be found again`,
    unnamed: say`a court or legal record that is not named`,
  },
  data: {
    named: say`a poll or other data that can be found again`,
    unnamed: say`a poll or other data that is not named`,
  },
} as const;

/** The newsroom between the speaker and this article, if there is one. */
function secondHand(claim: Claim): string | undefined {
  const through = claim.chain
    .filter((hop) => hop.sourceId !== claim.entry?.id)
    .find((hop) => hop.kind === "outlet" && !isOwnOutlet(hop.name, claim.outlet));
  return through?.name;
}
