/** How likely a reading of the network is right: a logistic regression, fitted on text that the network had not seen. */
import calibration from "../../../lexicon/network/calibration.json";
import type { NetworkAttribution } from "./index";

/**
 * What the regression looks at, in the order of its coefficients. `precision`: of the construction that has read the
 * same cue, from 0 to 1; absent where none has.
 */
export function signsOf(
  { margins, cue, source, content, overlooked }: NetworkAttribution,
  precision: number | undefined,
): readonly number[] {
  const words = content.reduce((sum, { from, to }) => sum + to - from, 0);
  return [
    margins.cue,
    margins.source,
    margins.content,
    margins.least,
    overlooked ? 1 : 0,
    source.length ? 1 : 0,
    Math.log(words),
    content.length,
    cue.to - cue.from,
    precision === undefined ? 0 : 1,
    precision === undefined ? 0 : Math.log(precision / (1 - precision)),
  ];
}

/** From 0 to 1; `precision` as for `signsOf`. */
export function probabilityOf(found: NetworkAttribution, precision: number | undefined): number {
  const { intercept, coefficients } = calibration;
  const score = signsOf(found, precision).reduce((sum, sign, i) => sum + sign * coefficients[i]!, intercept);
  return 1 / (1 + Math.exp(-score));
}
