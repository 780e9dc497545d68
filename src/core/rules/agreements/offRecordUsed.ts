/** SRC301: what a source said off the record stands in the copy. */
import { say } from "../../../lexicon/say";
import { DeskRegister } from "../../deskRegister";
import type { Rule } from "../rule";
import { severities } from "../severity";

export const offRecordUsed: Rule = {
  code: "SRC301",
  name: "off-record-used",
  title: "Off-the-record material in the copy",
  severities: severities("error"),
  scope: "anywhere",
  reason:
    "What was said off the record was said to a promise that it will not be used. To print it breaks the promise, may harm the source, and closes the door for the next reporter.",
  guideline:
    "AP: information given off the record cannot be used for publication; Washington Post: off-the-record information may not be used, in the paper or in further reporting.",
  remedy: "Take it out, find it elsewhere, or ask the source for other terms and change the tag.",
  fixes: [],
  examples: {
    bad: ["The guild will leave the harbour in May.<!-- src: official; by: S3; terms: off-record -->"],
    good: [
      "The guild will leave the harbour in May.<!-- src: official; by: S3; terms: background -->",
      "The guild will leave the harbour in May.<!-- src: official; by: S3 -->",
    ],
  },
  find: ({ tags, covered, register }) => {
    const known = new DeskRegister(register);
    return tags.flatMap((tag, i) => {
      const behind = covered.get(i);
      if (tag.type !== "source" || !behind || known.termsOf(tag) !== "off-record") return [];
      const told = tag.fields.terms
        ? say`the tag says that it was told off the record`
        : say`the register says that this source speaks off the record`;
      return {
        span: behind.span,
        message: say`This was said off the record and must not be used.`,
        because: [told],
        related: [{ span: tag.span, message: say`the tag of its source` }],
      };
    });
  },
};
