/** Help while a tag is typed: completion of keys, values, known sources and whole tags, and the grammar with the part at hand. */
import * as vscode from "vscode";
import type { RuleCode } from "../../core";
import { RULES } from "../../core/rules";
import { isQuiet } from "../articles";
import { ARTICLE_LANGUAGES } from "../documents";
import type { Desk } from "../feature";
import { toRange } from "../ranges";
import { today } from "../today";
import { type TagOffer, tagOffers } from "../view/tagCompletions";
import { tagHelp } from "../view/tagHelp";
import { type TypingPlace, typingPlace } from "../view/tagTyping";

export function tagTyping({ reader, deskFiles }: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      ARTICLE_LANGUAGES,
      {
        async provideCompletionItems(document, position, token) {
          // Nearly every letter is typed outside tags: the article is asked for only where it can be one.
          const offset = document.offsetAt(position);
          if (!typingPlace(document.getText(), offset, [])) return undefined;
          const article = await reader.fresh(document, token);
          const place = article && typingPlace(document.getText(), offset, article.code);
          if (!place || token.isCancellationRequested) return undefined;
          if (isQuiet(article) && isUntouched(document, place)) return undefined;
          const scene = {
            text: document.getText(),
            article,
            known: deskFiles.settings(document).register ?? [],
            today: today(),
            rules: RULE_TITLES,
          };
          const items = tagOffers(scene, place).map((offer, i) => itemOf(document, position, place, offer, i));
          return new vscode.CompletionList(items, false);
        },
      },
      ":",
      " ",
      ";",
      "-",
      ">",
    ),
    vscode.languages.registerSignatureHelpProvider(
      ARTICLE_LANGUAGES,
      {
        provideSignatureHelp(document, position) {
          const code = reader.article(document)?.code ?? [];
          const place = typingPlace(document.getText(), document.offsetAt(position), code);
          return place && signatureOf(place);
        },
      },
      ":",
      ";",
      " ",
    ),
  );
}

/** Nothing but the opener of a comment: in a README that is not the beginning of a tag. */
function isUntouched(document: vscode.TextDocument, { type, span }: TypingPlace): boolean {
  return type === "tag" && !/[a-z]/i.test(document.getText(toRange(document, span)));
}

const RULE_TITLES: ReadonlyMap<RuleCode, string> = new Map(RULES.map(({ code, title }) => [code, title]));

const KINDS: Readonly<Record<TagOffer["type"], vscode.CompletionItemKind>> = {
  tag: vscode.CompletionItemKind.Snippet,
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.Value,
  source: vscode.CompletionItemKind.User,
  rule: vscode.CompletionItemKind.Constant,
};

function itemOf(
  document: vscode.TextDocument,
  position: vscode.Position,
  place: TypingPlace,
  offer: TagOffer,
  order: number,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    { label: offer.label, ...(offer.detail && { description: offer.detail }) },
    KINDS[offer.type],
  );
  // Names of the article may stand in there: as plain text, not as Markdown.
  if (offer.more) item.documentation = offer.more;
  item.insertText = offer.snippet ? new vscode.SnippetString(offer.insert) : offer.insert;
  const range = toRange(document, place.span);
  item.range = { inserting: range.with({ end: position }), replacing: range };
  // What is typed of a value may be in its escapes, or in the middle of a name; the white space before a tag is no part of it.
  item.filterText = filterText(document.getText(range.with({ end: position })), offer);
  item.sortText = String(order).padStart(4, "0");
  if (offer.goesOn) item.command = { command: "editor.action.triggerSuggest", title: "" };
  return item;
}

function filterText(typed: string, { label }: TagOffer): string {
  const [space = ""] = /^\s*/.exec(typed) ?? [];
  return space + label;
}

function signatureOf(place: TypingPlace): vscode.SignatureHelp | undefined {
  const help = tagHelp(place);
  if (!help) return undefined;
  const signature = new vscode.SignatureInformation(help.label);
  signature.parameters = help.parts.map(
    ({ start, end, about }) => new vscode.ParameterInformation([start, end], about),
  );
  const result = new vscode.SignatureHelp();
  result.signatures = [signature];
  result.activeSignature = 0;
  // Beyond the last one none is highlighted.
  result.activeParameter = help.active ?? help.parts.length;
  return result;
}
