/** Who said what in one passage. */
export { extractAttributions, type PassageAttribution } from "./extract";
