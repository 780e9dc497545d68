/**
 * `.sourcing.yml`, the desk's file: what a newsroom has agreed on, kept with its copy. A room of its own, since it knows
 * YAML, which the editor must not load before a folder has such a file.
 */
export { type DeskFile, type DeskReading, type IgnoreEntry, readDeskFile } from "./file";
export { DESK_FILE } from "./fileName";
export { addIgnore, ignoreEdit } from "./ignoring";
export { outletEdit } from "./outlets";
export { type Place, placeAt, placeToType } from "./place";
export { refSpan, registerEdit } from "./registering";
export { settingsFor, underDesk } from "./settings";
export { starter } from "./starter";
export type { DeskProblem } from "./yaml";
