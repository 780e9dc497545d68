/** Who said what in one passage. */
export { extractAttributions, extractByConstructions, readOutermost, toReading } from "./extract";
export type { PassageAttribution } from "./passageAttribution";
