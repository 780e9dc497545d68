/** A check as Checkstyle prints one: XML that most servers for continuous checks read. */
import type { Severity } from "../../core";
import { positionsIn } from "../../core/positions";
import type { CheckFormat } from "./checkFormat";

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "info",
  hint: "info",
};

/** The version of Checkstyle whose form it has. */
const FORM = "8.0";

export const checkstyle: CheckFormat = () => ({
  begin: () => `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="${FORM}">\n`,
  file: ({ name, text, findings }) => {
    const positionOf = positionsIn(text);
    const errors = findings.map(({ code, severity, message, span }) => {
      const { line, column } = positionOf(span.start);
      return element("error", { line, column, severity: SEVERITIES[severity], message, source: code });
    });
    return `  <file name="${attribute(name)}">\n${errors.join("")}  </file>\n`;
  },
  end: () => "</checkstyle>\n",
});

function element(name: string, attributes: Record<string, string | number>): string {
  const pairs = Object.entries(attributes).map(([key, value]) => `${key}="${attribute(String(value))}"`);
  return `    <${name} ${pairs.join(" ")}/>\n`;
}

/** Line breaks would be read as blanks, were they not references; what a terminal would obey is one as well. */
function attribute(value: string): string {
  return value.replace(NOT_XML, "").replace(/[&<>"']|\p{Cc}|\p{Cf}/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** What XML 1.0 has no place for, not even as a reference. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
