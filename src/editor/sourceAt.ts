/** The source that a command is about: the one that it is called on, or that of what stands at the cursor. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { Article, Source } from "../core";
import type { ArticleReader } from "./articleReader";
import { attributionsAt, isQuiet } from "./articles";
import { atCursor, documentOf, type SourceTarget } from "./targets";
import { touches } from "./view/spans";

export interface SourceScene {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly article: Article;
  readonly source: Source;
}

/** Tells the user where there is none. */
export async function sourceOf(reader: ArticleReader, target?: SourceTarget): Promise<SourceScene | undefined> {
  const cursor = target ? undefined : atCursor();
  const document = target ? documentOf(target) : cursor?.document;
  const article = document && (await reader.fresh(document));
  if (!document || !article || isQuiet(article)) return undefined;
  const source = target ? article.sources[target.source] : sourceAt(article, cursor?.offset ?? 0);
  if (source) return { document, version: document.version, article, source };
  void vscode.window.showInformationMessage(t("There is no source at the cursor."));
  return undefined;
}

/** A mention is nearer than the claim around it. */
function sourceAt(article: Article, offset: number): Source | undefined {
  const mentioned = article.sources.find(({ mentions }) => mentions.some(({ span }) => touches(span, offset)));
  const speaker = attributionsAt(article, offset).find(({ sourceId }) => sourceId !== undefined)?.sourceId;
  return mentioned ?? (speaker === undefined ? undefined : article.sources[speaker]);
}
