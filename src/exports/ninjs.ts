/** ninjs, the IPTC's news in JSON, in version 3: the article's sources as its `infoSources`. */
import { type ExportFormat, type ExportInput, jsonFile } from "./format";
import { sourceId } from "./ids";
import { OutwardCopy } from "./outward";
import { hopSpeaker, isTold, speakerOf, toldThrough } from "./speakers";
import { toolName } from "./tool";

export const ninjs: ExportFormat = {
  id: "ninjs",
  title: "News in JSON (IPTC ninjs)",
  detail: "The sources as infoSources, for news management systems",
  extension: "ninjs.json",
  mediaType: "application/json",
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
  const cited = copy.attributions.filter(isTold).flatMap((attribution) => {
    const speaker = attribution.chain[0]?.own ? undefined : speakerOf(copy, attribution);
    const tellers = toldThrough(copy, attribution).map((hop) => hopSpeaker(copy, hop));
    return [...(speaker ? [speaker] : []), ...tellers].filter(({ kind }) => kind !== "own-observation");
  });
  const parties = cited.map(({ id, kind, label, named }) => ({
    ...(named ? { name: label } : { literal: label }),
    role: kind,
    ...(id !== undefined && { uri: sourceId(copy.address, id) }),
  }));
  return [...new Map(parties.map((party) => [JSON.stringify(party), party])).values()];
}
