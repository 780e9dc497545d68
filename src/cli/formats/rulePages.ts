/** Where the page of a rule is on the web. */
import packageFile from "../../../package.json";
import type { RuleCode } from "../../core";

export const HOME = packageFile.homepage.replace(/#.*$/, "");

export function rulePageAddress(code: RuleCode): string {
  return `${HOME}/blob/main/docs/rules/${code}.md`;
}
