/** Who said what in one passage. */
export { extractAttributions } from "./extract";
export type { PassageAttribution } from "./passageAttribution";
