/** A check as one JSON document, with everything that was found. */
import type { Finding, Span } from "../../core";
import { positionsIn } from "../../core/positions";
import type { CheckedFile } from "../checking/checked";
import type { CheckFormat } from "./checkFormat";
import { jsonText } from "./jsonText";
import { rulePageAddress } from "./rulePages";

export const json: CheckFormat = ({ version }) => {
  let files = 0;
  return {
    begin: () => `{"version":${jsonText(version)},"files":[`,
    file: (checked) => `${files++ === 0 ? "\n" : ",\n"}${jsonText(fileRecord(checked))}`,
    end: ({ summary, problems }) =>
      `${files > 0 ? "\n" : ""}],"problems":${jsonText(problems)},"summary":${jsonText(summary.figures)}}\n`,
  };
};

function fileRecord({ name, text, kind, kindBecause, findings, left, fixed }: CheckedFile) {
  const positionOf = positionsIn(text);
  const placeOf = ({ start, end }: Span) => ({
    start: { ...positionOf(start), offset: start },
    end: { ...positionOf(end), offset: end },
  });
  const record = ({ code, name: rule, severity, span, message, because, related, fixes }: Finding) => ({
    code,
    name: rule,
    severity,
    message,
    because,
    ...placeOf(span),
    related: related.map((one) => ({ message: one.message, ...placeOf(one.span) })),
    fixes: fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit) => ({ text: edit.text, ...placeOf(edit.span) })),
    })),
    help: rulePageAddress(code),
  });
  return { file: name, readAs: kind, because: kindBecause, fixed, notShown: left, findings: findings.map(record) };
}
