/** `on-the-record export`: articles in a published format. */
import path from "node:path";
import { version } from "../../../package.json";
import { type Analyst, createAnalyst } from "../../core";
import { EXPORTS, type ExportFormat } from "../../exports";
import { EXIT, type Invocation, type Values } from "../command";
import type { READING } from "../commands/reading";
import type { CopyFile } from "../input/article";
import { writeWhole } from "../output/file";
import { Copies } from "./copies";

type Options = Values<typeof READING> & {
  readonly format: string;
  readonly output: string | undefined;
  readonly into: string | undefined;
  readonly address: string | undefined;
};

export async function exportArticles(invocation: Invocation & { readonly options: Options }): Promise<number> {
  const { options, terminal } = invocation;
  const { output, into, address } = options;
  const format = EXPORTS.find(({ id }) => id === options.format)!;
  const copies = new Copies(invocation);
  const wrong = misuse(options, (await copies.files()).length);
  if (wrong) {
    terminal.complain(wrong);
    return EXIT.unusable;
  }
  const analyst = createAnalyst();
  const written = new Map<string, string>();
  for await (const copy of copies.each()) {
    const content = contentOf(analyst, format, copy, address && new URL(address).href);
    if (typeof content !== "string") copies.fail(`${copy.name}: ${content.because}`);
    else if (into === undefined && output === undefined) await terminal.write(content);
    else {
      const file = output ?? path.join(into!, `${path.parse(copy.name).name}.${format.extension}`);
      if (await copies.protects(file)) continue;
      const taken = written.get(file);
      const problem = taken
        ? `${copy.name}: not written, since ${file} is of ${taken}`
        : await writeWhole(file, content);
      written.set(file, taken ?? copy.name);
      if (problem) copies.fail(problem);
    }
  }
  return copies.code;
}

/** What cannot be meant, in words. */
function misuse({ output, into, address }: Options, articles: number): string | undefined {
  if (output !== undefined && into !== undefined) return "--output and --into: only one of them can be meant";
  if (articles > 1 && into === undefined)
    return "more than one article: --into says into which folder they are written";
  if (articles > 1 && address !== undefined) return "--address is that of one article: more than one was named";
  if (address !== undefined && !isWebAddress(address)) return "--address must be a whole address: https://…";
  return undefined;
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

function contentOf(analyst: Analyst, format: ExportFormat, { name, text, input }: CopyFile, uri: string | undefined) {
  const article = analyst.analyse(input);
  if (article.kind === "other") return { because: `read as no article: ${article.kindBecause}` };
  return format.write({
    text,
    format: input.format,
    article,
    register: input.settings?.register,
    name: path.basename(name),
    uri,
    version,
  });
}
