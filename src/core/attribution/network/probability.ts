/** How likely a reading of the network is right: a logistic regression on its margins, fitted on text that the network had not seen. */
import calibration from "../../../lexicon/network/calibration.json";
import type { NetworkAttribution } from "./index";

/** What the regression looks at, in the order of its coefficients. */
export function signsOf({ margins, source, content }: NetworkAttribution, confirmed: boolean): readonly number[] {
  const words = content.reduce((sum, { from, to }) => sum + to - from, 0);
  return [margins.cue, margins.source, margins.content, source.length ? 1 : 0, confirmed ? 1 : 0, Math.log(words)];
}

/** From 0 to 1; `confirmed` where a construction has read the same cue. */
export function probabilityOf(found: NetworkAttribution, confirmed: boolean): number {
  const { intercept, coefficients } = calibration;
  const score = signsOf(found, confirmed).reduce((sum, sign, i) => sum + sign * coefficients[i]!, intercept);
  return 1 / (1 + Math.exp(-score));
}
