/** `on-the-record report`: a sourcing report as a file. */
import { createAnalyst } from "../../core";
import {
  articlePage,
  compare,
  comparisonPage,
  htmlFile,
  markdownFile,
  type Page,
  reportOf,
  workspacePage,
  workspaceReportOf,
} from "../../report";
import { EXIT, type Invocation, type Values } from "../command";
import type { READING } from "../commands/reading";
import type { CopyFile } from "../input/article";
import { writeWhole } from "../output/file";
import { Copies, readForOutside } from "./copies";

type Options = Values<typeof READING> & {
  readonly format: "markdown" | "html";
  readonly output: string | undefined;
  readonly against: string | undefined;
};

export async function makeReport(invocation: Invocation & { readonly options: Options }): Promise<number> {
  const { options, terminal } = invocation;
  const { output, against } = options;
  const copies = new Copies(invocation);
  if (output !== undefined && (await copies.protects(output, against ? [against] : []))) return EXIT.unusable;
  const page = against === undefined ? await reportPage(copies) : await comparison(copies, against);
  if (page === undefined) return EXIT.unusable;
  const printed = options.format === "html" ? htmlFile(page, "en") : markdownFile(page);
  if (output === undefined) await terminal.write(printed);
  else {
    const problem = await writeWhole(output, printed);
    if (problem) copies.fail(problem);
  }
  return copies.code;
}

async function reportPage(copies: Copies): Promise<Page | undefined> {
  const analyst = createAnalyst();
  const read = await copies.all();
  const unread: { file: string; reason: string }[] = [];
  const reports = read.flatMap((copy) => {
    const article = readForOutside(analyst, copy);
    if (article.kind !== "other") return [reportOf({ file: copy.name, text: copy.text, article })];
    unread.push({ file: copy.name, reason: article.kindBecause });
    return [];
  });
  if (reports.length === 0) {
    for (const { file, reason } of unread) copies.fail(`${file}: read as no article: ${reason}`);
    return undefined;
  }
  const [only] = reports;
  if (only && read.length === 1) return articlePage(only);
  return workspacePage(workspaceReportOf(reports, { leftOut: 0, unread, cancelled: false }));
}

async function comparison(copies: Copies, against: string): Promise<Page | undefined> {
  const [now, ...others] = await copies.all();
  if (!now) return undefined;
  if (others.length > 0) {
    copies.fail("--against compares one article with an earlier version: more than one was named");
    return undefined;
  }
  const before = await copies.read(against);
  if (!before) return undefined;
  const analyst = createAnalyst();
  // An earlier version is judged as the article is now: by the same name, and by what the desk has decided for it.
  const earlier: CopyFile = { ...before, input: { ...now.input, text: before.text } };
  const version = (copy: CopyFile) => ({ name: copy.name, text: copy.text, article: readForOutside(analyst, copy) });
  return comparisonPage(compare(now.name, version(earlier), version(now)));
}
