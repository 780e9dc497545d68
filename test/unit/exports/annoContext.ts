/**
 * What the context of Web Annotations, http://www.w3.org/ns/anno.jsonld, says of the terms that an export uses, written
 * from the Web Annotation Vocabulary (W3C Recommendation of 23 February 2017). A term that is not here is dropped.
 */

const OA = "http://www.w3.org/ns/oa#";
const AS = "http://www.w3.org/ns/activitystreams#";
const XSD = "http://www.w3.org/2001/XMLSchema#";

const link = (id: string) => ({ "@id": id, "@type": "@id" });
const word = (id: string) => ({ "@id": id, "@type": "@vocab" });
const count = (id: string) => ({ "@id": id, "@type": `${XSD}nonNegativeInteger` });

export const ANNO = "http://www.w3.org/ns/anno.jsonld";

export const ANNO_CONTEXT = {
  schema: "http://schema.org/",
  id: "@id",
  type: "@type",
  Annotation: `${OA}Annotation`,
  TextualBody: `${OA}TextualBody`,
  SpecificResource: `${OA}SpecificResource`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  Software: `${AS}Application`,
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  classifying: `${OA}classifying`,
  describing: `${OA}describing`,
  identifying: `${OA}identifying`,
  linking: `${OA}linking`,
  tagging: `${OA}tagging`,
  body: link(`${OA}hasBody`),
  target: link(`${OA}hasTarget`),
  source: link(`${OA}hasSource`),
  selector: link(`${OA}hasSelector`),
  generator: link(`${AS}generator`),
  items: { ...link(`${AS}items`), "@container": "@list" },
  partOf: link(`${AS}partOf`),
  first: link(`${AS}first`),
  last: link(`${AS}last`),
  motivation: word(`${OA}motivatedBy`),
  purpose: word(`${OA}hasPurpose`),
  value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  name: "http://xmlns.com/foaf/0.1/name",
  label: "http://www.w3.org/2000/01/rdf-schema#label",
  start: count(`${OA}start`),
  end: count(`${OA}end`),
  total: count(`${AS}totalItems`),
  startIndex: count(`${AS}startIndex`),
} as const;
