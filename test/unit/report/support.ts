/** Articles for tests of reports: the sample, one of another newsroom where it is there, and short ones. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { TextFormat } from "../../../src/core/model";
import { type ReportedArticle, reportOf, type SourcingReport } from "../../../src/report/report";
import { analyst } from "../articles/shared";

export function reported(text: string, file = "story.txt"): ReportedArticle {
  const format: TextFormat = file.endsWith(".md") ? "markdown" : "plain";
  return { file, text, article: analyst.analyse({ text, format }) };
}

export function reportedFile(file: string): ReportedArticle {
  return reported(readFileSync(path.join(process.cwd(), file), "utf8"), path.basename(file));
}

const FILES = [
  "media/sample/harbour-bridge.md",
  "test/fixtures/articles/wire-ferry.txt",
  "test/fixtures/articles/crime-warehouse.txt",
  "test/fixtures/articles/opinion-parking.md",
  // It is another's article, and not part of the repository.
  "../shared/data/articles/unn-cnn.txt",
];

/** Whole articles by their names. */
export function wholeArticles(): { name: string; report: SourcingReport; read: ReportedArticle }[] {
  return FILES.filter((file) => existsSync(path.join(process.cwd(), file))).map((file) => {
    const read = reportedFile(file);
    return { name: path.basename(file), read, report: reportOf(read) };
  });
}
