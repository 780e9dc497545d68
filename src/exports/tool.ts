/** What made an export. */
import { oneLine } from "./text";

export const TOOL = "On the Record";
export const HOMEPAGE = "https://github.com/on-the-record/on-the-record";

/** `On the Record 0.1.0`. */
export const toolName = (version: string | undefined): string => oneLine(`${TOOL} ${version ?? ""}`);
