/** Codes: in a tag, `S3` stands for a source whose name must not be in the text. */
import type { Tag } from "../model";

const CODE = /^[a-z]{1,3}\d{1,6}$/i;
/** The codes that are given out here. */
const GIVEN = /^S(\d{1,6})$/i;

/** Whether what a tag gives as a name is a code. */
export function isCode(by: string): boolean {
  return CODE.test(by.trim());
}

/** The next free code: `S1`, `S2` … `taken` are codes that stand elsewhere, in the desk's register. */
export function nextCode(tags: readonly Tag[], taken: readonly string[] = []): string {
  const written = tags.flatMap((tag) => (tag.type === "source" ? [tag.fields.by, tag.fields.ref] : []));
  let highest = 0;
  for (const code of [...written, ...taken]) {
    const number = GIVEN.exec(code?.trim() ?? "")?.[1];
    if (number) highest = Math.max(highest, Number(number));
  }
  return `S${highest + 1}`;
}
