/** The one door to the exports: an article in, a file of a published format out. */

import { allFactCheckRows } from "./factCheckRows";
import { factCheckSheet } from "./factCheckSheet";
import type { ExportFormat, ExportInput } from "./format";
import { ninjs } from "./ninjs";
import { OutwardCopy } from "./outward";
import { schemaOrg } from "./schemaOrg";
import { webAnnotation } from "./webAnnotation";

export type { ExportFormat, ExportInput } from "./format";

/** Every format, in the order in which menus list them. */
export const EXPORTS: readonly ExportFormat[] = [webAnnotation, schemaOrg, ninjs, factCheckSheet];

/** Whether there is anything in the article to tell: a claim, or a sentence that needs a source. */
export function hasContent(input: ExportInput): boolean {
  return allFactCheckRows(new OutwardCopy(input)).length > 0;
}
