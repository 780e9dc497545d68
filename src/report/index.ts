/** The one door to the reports: articles in, plain data and printed pages out. */
export { articlePage } from "./articlePage";
export { type Comparison, compare, type Version } from "./compare";
export { comparisonPage } from "./comparisonPage";
export { htmlFile, mainOf, panelFile } from "./html";
export { markdownFile } from "./markdown";
export type { Page } from "./page";
export { type ReportedArticle, reportOf, type SourcingReport } from "./report";
export { workspacePage } from "./workspacePage";
export { type Scan, type WorkspaceReport, workspaceReportOf } from "./workspaceReport";
