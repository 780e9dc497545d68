/** The hover cards: who said what, how strong, through whom; and why a sentence is in Problems. */
import * as vscode from "vscode";
import { RULES } from "../../core/rules";
import { attributionsAt, findingsAt, isQuiet } from "../articles";
import { ARTICLE_LANGUAGES } from "../documents";
import type { Desk } from "../feature";
import { type CommandName, commandId, type LinkCommandName } from "../manifest/commands";
import { toRange } from "../ranges";
import { showsFindings } from "../settings";
import { attributionCard, type CardSubject, findingCard } from "../view/card";

/** What a link in a card may call: nothing else, whatever a document's text says. */
const LINKED: readonly (CommandName | LinkCommandName)[] = [
  "revealSpan",
  "tagSource",
  "correctKind",
  "addToRegister",
  "ignoreFinding",
  "explainRule",
];

export function hover({ reader }: Desk): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_LANGUAGES, {
    async provideHover(document, position, token) {
      const article = await reader.fresh(document, token);
      if (!article || token.isCancellationRequested) return undefined;
      const subject: CardSubject = {
        article,
        text: document.getText(),
        uri: document.uri.toString(),
        version: document.version,
      };
      return hoverAt(document, subject, document.offsetAt(position));
    },
  });
}

function hoverAt(document: vscode.TextDocument, subject: CardSubject, offset: number): vscode.Hover | undefined {
  const [attribution] = isQuiet(subject.article) ? [] : attributionsAt(subject.article, offset);
  const finding = showsFindings(document, subject.article) ? findingsAt(subject.article, offset)[0] : undefined;
  const rule = finding && RULES.find(({ code }) => code === finding.code);
  const cards = [
    ...(finding && rule ? [findingCard(subject, finding, rule)] : []),
    ...(attribution ? [attributionCard(subject, attribution)] : []),
  ];
  const span = attribution?.span ?? finding?.span;
  if (cards.length === 0 || !span) return undefined;
  return new vscode.Hover(cards.map(trusted), toRange(document, span));
}

function trusted(card: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(card);
  markdown.isTrusted = { enabledCommands: LINKED.map(commandId) };
  markdown.supportHtml = false;
  return markdown;
}
