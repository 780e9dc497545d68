/** The source that a command is about: the one that it is called on, or that of what stands at the cursor. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { Article, Source } from "../core";
import { mentionAt } from "../core/mentions";
import type { ArticleReader } from "./articleReader";
import { attributionsAt, isQuiet } from "./articles";
import { atCursor, documentOf, type SourceTarget } from "./targets";

/** A source in an article that is read, in the version of its text that it was read from. */
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
  const version = document?.version;
  const article = document && (await reader.fresh(document));
  if (!document || version === undefined) return undefined;
  const source =
    article && !isQuiet(article)
      ? target
        ? sourceMeant(article, target)
        : sourceAt(article, cursor?.offset ?? 0)
      : undefined;
  if (article && source && version === document.version) return { document, version, article, source };
  void vscode.window.showInformationMessage(t("Choose a source first, in the view or in the text."));
  return undefined;
}

function sourceMeant({ sources, attributions }: Article, { source, attribution }: SourceTarget): Source | undefined {
  return sources[source ?? attributions[attribution ?? -1]?.sourceId ?? -1];
}

/** A mention is nearer than the claim around it. */
function sourceAt(article: Article, offset: number): Source | undefined {
  const speaker = attributionsAt(article, offset).find(({ sourceId }) => sourceId !== undefined)?.sourceId;
  return mentionAt(article, offset)?.source ?? article.sources[speaker ?? -1];
}
