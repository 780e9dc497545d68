/** ninjs, the IPTC's news in JSON, in version 3: the article's sources as its `infoSources`. */
import type { Attribution } from "../core/model";
import { type ExportFormat, type ExportInput, jsonFile } from "./format";
import { OutwardCopy } from "./outward";
import { hopSpeaker, speakerOf } from "./speakers";
import { toolName } from "./tool";

export const ninjs: ExportFormat = {
  id: "ninjs",
  title: "News in JSON (IPTC ninjs)",
  detail: "The sources as infoSources, for news management systems",
  extension: "ninjs.json",
  mediaType: "application/json",
  languageId: "json",
  write: (input) => jsonFile(item(input)),
};

const VERSION = "3.0";

function item(input: ExportInput) {
  const copy = new OutwardCopy(input);
  const { headline, outlet } = copy;
  return {
    uri: copy.address,
    standard: {
      name: "ninjs",
      version: VERSION,
      schema: `http://www.iptc.org/std/ninjs/ninjs-schema_${VERSION}.json#`,
    },
    type: "text",
    representationType: "partial",
    title: copy.name,
    edNote: `Sources as read by ${toolName(input.version)}; the text itself is not in this item.`,
    ...(headline && { headlines: [{ value: headline }] }),
    ...(outlet && { organisations: [{ name: outlet, rel: "publisher" }] }),
    infoSources: infoSources(copy),
  };
}

/**
 * In the order in which they first speak: those whom the article cites, and newsrooms through which it knows of them; not
 * the newsroom itself, and nobody of whom the tool only guesses that they speak.
 */
function infoSources(copy: OutwardCopy) {
  const cited = copy.attributions.filter(isSourced).flatMap((attribution) => {
    const [first, ...through] = attribution.chain;
    const speaker = first?.own ? undefined : speakerOf(copy, attribution);
    const tellers = through.filter(({ own }) => !own).map((hop) => hopSpeaker(copy, hop));
    return [...(speaker ? [speaker] : []), ...tellers].filter(({ kind }) => kind !== "own-observation");
  });
  const parties = cited.map(({ kind, label, named }) => ({
    ...(named ? { name: label } : { literal: label }),
    role: kind,
  }));
  return [...new Map(parties.map((party) => [JSON.stringify(party), party])).values()];
}

const isSourced = ({ confidence }: Attribution): boolean => confidence.level !== "guess";
