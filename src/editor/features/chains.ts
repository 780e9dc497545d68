/**
 * The call hierarchy of a claim, read as a chain: who passed it on (“callers”: Rubio ← a European diplomat ← CNN ← UNN), and on
 * whom each of them draws (“callees”).
 */
import * as vscode from "vscode";
import type { Article, Span } from "../../core";
import { isQuiet } from "../articles";
import { ARTICLE_LANGUAGES } from "../documents";
import type { Desk } from "../feature";
import { toRange } from "../ranges";
import { symbolOfKind } from "../symbols";
import { ChainMap, type Step, stepWords } from "../view/chainMap";

export function chains({ reader }: Desk): vscode.Disposable {
  /** The chains of the item's document, if its text is still the one that the item was made from. */
  const sceneOf = (item: vscode.CallHierarchyItem): Scene | undefined => {
    if (!(item instanceof TellerItem)) return undefined;
    const { document, version } = item;
    const article = document.version === version && !document.isClosed ? reader.article(document) : undefined;
    return article && { document, article, map: new ChainMap(article) };
  };
  return vscode.languages.registerCallHierarchyProvider(ARTICLE_LANGUAGES, {
    async prepareCallHierarchy(document, position, token) {
      const article = await reader.fresh(document, token);
      if (!article || isQuiet(article) || token.isCancellationRequested) return undefined;
      const map = new ChainMap(article);
      const step = map.at(document.offsetAt(position));
      return step && itemOf({ document, article, map }, step);
    },
    provideCallHierarchyIncomingCalls(item) {
      const scene = sceneOf(item);
      return scene?.map.tellersOf(item as TellerItem).map((step) => {
        return new vscode.CallHierarchyIncomingCall(itemOf(scene, step), [item.selectionRange]);
      });
    },
    provideCallHierarchyOutgoingCalls(item) {
      const scene = sceneOf(item);
      return scene?.map.toldBy(item as TellerItem).map((step) => {
        const told = itemOf(scene, step);
        return new vscode.CallHierarchyOutgoingCall(told, [told.selectionRange]);
      });
    },
  });
}

interface Scene {
  readonly document: vscode.TextDocument;
  readonly article: Article;
  readonly map: ChainMap;
}

/** A teller, who knows its step of the chain. */
class TellerItem extends vscode.CallHierarchyItem {
  readonly version: number;

  constructor(
    readonly document: vscode.TextDocument,
    readonly key: string,
    look: Pick<vscode.CallHierarchyItem, "kind" | "name" | "range" | "selectionRange"> & { readonly detail: string },
  ) {
    super(look.kind, look.name, look.detail, document.uri, look.range, look.selectionRange);
    this.version = document.version;
  }
}

function itemOf({ document, article }: Scene, step: Step): TellerItem {
  const attribution = step.attribution === undefined ? undefined : article.attributions[step.attribution];
  const selection = step.span ?? attribution?.cue[0] ?? publishedAt(article);
  const whole = attribution ? around(attribution.span, selection) : selection;
  return new TellerItem(document, step.key, {
    kind: symbolOfKind(step.kind),
    ...stepWords(article, step),
    range: toRange(document, whole),
    selectionRange: toRange(document, selection),
  });
}

/** Whoever publishes has no place in the text: the headline stands for it. */
function publishedAt({ passages }: Article): Span {
  return passages.find(({ kind }) => kind === "headline")?.span ?? { start: 0, end: 0 };
}

function around(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}
