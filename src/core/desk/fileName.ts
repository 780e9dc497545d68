/** What the desk's file is called, at the root of a folder. By itself, so that to ask for it loads nothing else. */
export const DESK_FILE = ".sourcing.yml";
