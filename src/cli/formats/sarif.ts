/** A check as SARIF 2.1.0 (OASIS), which code scanning reads: the rules, what was found, and what would settle it. */
import { createHash } from "node:crypto";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Artifact, Invocation, Location, Region, ReportingDescriptor, Result, Run, Fix as SarifFix } from "sarif";
import type { Finding, Fix, Severity, Span } from "../../core";
import { positionsIn } from "../../core/positions";
import { RULES, type RuleRow } from "../../core/rules";
import type { CheckedFile } from "../checking/checked";
import type { CheckFormat, FinishedRun, PrintingPlace } from "./checkFormat";
import { wordsAt } from "./excerpt";
import { jsonText } from "./jsonText";
import { addressFrom, ROOT_ID } from "./places";
import { HOME, rulePageAddress } from "./rulePages";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** What is known from the start stands first, and the files and how the run ended last: results pass in between. */
export const sarif: CheckFormat = (place) => {
  const artifacts: Artifact[] = [];
  let results = 0;
  return {
    begin: () => `{"$schema":${jsonText(SCHEMA)},"version":"2.1.0","runs":[${opened(head(place))},"results":[`,
    file: (checked) => {
      artifacts.push(artifactOf(checked, place));
      const writer = new ResultWriter(checked, artifacts.length - 1, place);
      return checked.findings
        .map((finding) => `${results++ === 0 ? "\n" : ",\n"}${jsonText(writer.result(finding))}`)
        .join("");
    },
    end: (run) => `\n],${jsonText(tail(artifacts, run)).slice(1)}]}\n`,
  };
};

/** An object that goes on. */
function opened(object: object): string {
  return jsonText(object).slice(0, -1);
}

function head({ version, root }: PrintingPlace): Omit<Run, "results"> {
  return {
    tool: {
      driver: {
        name: "On the Record",
        version,
        semanticVersion: version,
        informationUri: HOME,
        rules: RULES.map(descriptorOf),
      },
    },
    columnKind: "utf16CodeUnits",
    newlineSequences: ["\r\n", "\n", "\r"],
    originalUriBaseIds: { [ROOT_ID]: { uri: pathToFileURL(`${root}${path.sep}`).href } },
  };
}

function tail(artifacts: Artifact[], { problems }: FinishedRun): Pick<Run, "artifacts" | "invocations"> {
  const invocation: Invocation = {
    executionSuccessful: problems.length === 0,
    toolExecutionNotifications: problems.map((text) => ({ level: "error", message: { text } })),
  };
  return { artifacts, invocations: [invocation] };
}

// ── Rules ────────────────────────────────────────────────────────────────────────────────────

const LEVELS: Readonly<Record<Severity | "off", "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
  off: "note",
};

const RULE_INDEX = new Map(RULES.map(({ code }, index) => [code, index]));

function descriptorOf({ code, name, title, reason, guideline, remedy, severities }: RuleRow): ReportingDescriptor {
  const { standard } = severities;
  return {
    id: code,
    name,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: plain(reason), markdown: reason },
    help: {
      text: plain([reason, guideline, remedy].join("\n\n")),
      markdown: `${reason}\n\n**The guideline.** ${guideline}\n\n**How to settle it.** ${remedy}`,
    },
    helpUri: rulePageAddress(code),
    defaultConfiguration: { level: LEVELS[standard], enabled: standard !== "off" },
  };
}

/** Rows use no more of Markdown than code and emphasis. */
function plain(markdown: string): string {
  return markdown.replace(/[`*]/g, "");
}

// ── Files and results ────────────────────────────────────────────────────────────────────────

function artifactOf({ name, written }: CheckedFile, { root, folder }: PrintingPlace): Artifact {
  return {
    location: addressFrom(root, folder, name),
    roles: ["analysisTarget"],
    encoding: written.encoding.toUpperCase(),
  };
}

/** The results of one file. */
class ResultWriter {
  private readonly positionOf: ReturnType<typeof positionsIn>;
  private readonly seen = new Map<string, number>();
  private readonly artifactLocation: Artifact["location"] & object;

  constructor(
    private readonly checked: CheckedFile,
    index: number,
    { root, folder }: PrintingPlace,
  ) {
    this.positionOf = positionsIn(checked.text);
    this.artifactLocation = { ...addressFrom(root, folder, checked.name), index };
  }

  result(finding: Finding): Result {
    const { code, severity, span, message, related, fixes } = finding;
    return {
      ruleId: code,
      ruleIndex: RULE_INDEX.get(code)!,
      level: LEVELS[severity] as "error" | "warning" | "note",
      message: { text: escapedMessage(message) },
      locations: [this.location(span)],
      partialFingerprints: { "onTheRecordFinding/v1": this.fingerprint(finding) },
      ...(related.length > 0 && {
        relatedLocations: related.map((one, id) => ({
          id,
          ...this.location(one.span),
          message: { text: escapedMessage(one.message) },
        })),
      }),
      ...(fixes.length > 0 && { fixes: fixes.map((fix) => this.fix(fix)) }),
    };
  }

  private location(span: Span): Location {
    return { physicalLocation: { artifactLocation: this.artifactLocation, region: this.region(span, true) } };
  }

  private region(span: Span, withWords: boolean): Region {
    const [start, end] = [this.positionOf(span.start), this.positionOf(span.end)];
    const words = withWords ? wordsAt(this.checked, span) : undefined;
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: span.start,
      charLength: span.end - span.start,
      ...(words !== undefined && { snippet: { text: words } }),
    };
  }

  private fix({ title, edits }: Fix): SarifFix {
    const replacements = edits.map(({ span, text }) => ({
      deletedRegion: this.region(span, false),
      ...(text !== "" && { insertedContent: { text } }),
    }));
    return {
      description: { text: escapedMessage(title) },
      artifactChanges: [{ artifactLocation: this.artifactLocation, replacements }],
    };
  }

  /**
   * The same while the words that the finding is about stay, wherever they move to; the n-th of those alike is told
   * apart. Words of a tag are no part of it: a short hash can be guessed.
   */
  private fingerprint({ code, span }: Finding): string {
    const words = (wordsAt(this.checked, span) ?? "").replace(/\s+/g, " ");
    const key = `${code}\n${words}`;
    const nth = this.seen.get(key) ?? 0;
    this.seen.set(key, nth + 1);
    return createHash("sha256").update(`${key}\n${nth}`).digest("hex").slice(0, FINGERPRINT);
  }
}

/** Digits that are enough to tell the findings of an archive apart. */
const FINGERPRINT = 32;

/** In messages `[words](1)` is a link, and what stands between braces is filled in. */
function escapedMessage(message: string): string {
  return message.replace(/[[\]\\]/g, "\\$&").replace(/[{}]/g, "$&$&");
}
