/**
 * The light bulb: make the change that a finding proposes, settle it with a source, or silence it; correct the
 * kind of a source.
 *
 * Only a safe change is marked as preferred: what is applied without a look must name no source that nobody
 * has checked.
 */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { Article, Attribution, Finding, Span, TextEdit } from "../../core";
import { htmlEdits } from "../../core/tags";
import { sourceKind } from "../../lexicon/kinds";
import { inWords, nameInWords } from "../../words/sentences";
import { attributionsAt, isQuiet } from "../articles";
import { ARTICLE_LANGUAGES } from "../documents";
import { changesEdit, sourceTagEdit } from "../edits";
import type { Desk, Feature } from "../feature";
import { type CommandName, commandId, type LinkCommandName } from "../manifest/commands";
import { toSpan } from "../ranges";
import { showsFindings } from "../settings";
import { targetOf } from "../targets";
import { ignoreTitle } from "../view/ignoreScopes";
import { plainLabel } from "../view/markdown";
import { type NewTag, PLAIN_ANSWERS, sourcesByRecency, tagOfSource } from "../view/sourceTags";
import { overlap, touches } from "../view/spans";
import { placeOfFinding } from "../view/tagPlaces";
import { ignoreScopes } from "./ignoring";

/** With the other answers, as many as a person takes in at a glance; the rest are in a list of their own. */
const MOST_SOURCES = 5;

const { QuickFix, RefactorRewrite } = vscode.CodeActionKind;

export const quickFixes: Feature = ({ reader }: Desk) =>
  vscode.languages.registerCodeActionsProvider(
    ARTICLE_LANGUAGES,
    {
      async provideCodeActions(document, range, context, token) {
        const article = await reader.fresh(document, token);
        if (!article || token.isCancellationRequested) return undefined;
        const scene: Scene = { document, article, diagnostics: context.diagnostics };
        return actionsAt(scene, toSpan(document, range));
      },
    },
    { providedCodeActionKinds: [QuickFix, RefactorRewrite] },
  );

/** What the fixes are made from. */
interface Scene {
  readonly document: vscode.TextDocument;
  readonly article: Article;
  readonly diagnostics: readonly vscode.Diagnostic[];
}

function actionsAt(scene: Scene, at: Span): vscode.CodeAction[] {
  const { document, article } = scene;
  const findings = showsFindings(document, article)
    ? article.findings.filter((finding) => overlap(finding.span, at))
    : [];
  const attribution = isQuiet(article) ? undefined : tellerAt(article, at.start);
  return [
    ...findings.flatMap((finding) => [
      ...changes(scene, finding),
      ...tagFixes(scene, finding),
      ...ignoreFixes(scene, finding),
    ]),
    ...conversions(scene, at),
    ...(attribution ? [kindFix(scene, attribution)] : []),
  ];
}

/** Most of the copy is what somebody says: a light bulb on each line of it would be noise. */
function tellerAt(article: Article, offset: number): Attribution | undefined {
  return attributionsAt(article, offset).find(({ source, cue }) =>
    [...source, ...cue].some((piece) => touches(piece, offset)),
  );
}

/** What the rule itself proposes. */
function changes(scene: Scene, finding: Finding): vscode.CodeAction[] {
  return finding.fixes.map(({ title, edits, safe }) => {
    const action = fix(scene, plainLabel(inWords(title), 100), finding);
    action.edit = changesEdit(scene.document, edits);
    action.isPreferred = safe;
    return action;
  });
}

function tagFixes(scene: Scene, finding: Finding): vscode.CodeAction[] {
  const { document, article } = scene;
  const place = placeOfFinding(article, finding);
  if (!place) return [];
  const sources = sourcesByRecency(article, place.at);
  const target = { ...targetOf(document), ...place };
  const writing = (title: string, tag: NewTag) => {
    const action = fix(scene, title, finding);
    action.edit = sourceTagEdit(document, article, place, tag);
    return action;
  };
  return [
    ...sources.slice(0, MOST_SOURCES).map((source) => {
      const { symbol, title } = sourceKind(source.kind);
      const words = t("Source: {0} ({1})", `${symbol} ${plainLabel(source.label, 60)}`, t(title));
      return writing(words, tagOfSource(source));
    }),
    ...(sources.length > MOST_SOURCES
      ? [calling(fix(scene, t("Another source of this article…"), finding), "tagSource", target)]
      : []),
    calling(fix(scene, t("New source…"), finding), "newSource", target),
    ...PLAIN_ANSWERS.map(({ title, tag }) => writing(t(title), tag)),
  ];
}

function ignoreFixes(scene: Scene, finding: Finding): vscode.CodeAction[] {
  const target = { ...targetOf(scene.document), ...finding.span, code: finding.code };
  return ignoreScopes(scene.document).map((scope) => {
    const title = `${ignoreTitle(finding.code, scope)}…`;
    return calling(fix(scene, title, finding), "ignoreFinding", target, scope);
  });
}

/** A tag in a CriticMarkup comment shows on a rendered page; in an HTML comment it does not. */
function conversions({ document, article }: Scene, at: Span): vscode.CodeAction[] {
  if (!article.tags.some(({ notation, span }) => notation === "criticMarkup" && overlap(span, at))) return [];
  const edits = htmlEdits(document.getText(), article.tags, article.code);
  const convert = (title: string, chosen: readonly TextEdit[]) => {
    const action = new vscode.CodeAction(title, RefactorRewrite);
    action.edit = changesEdit(document, chosen);
    return action;
  };
  return [
    ...edits
      .filter(({ span }) => overlap(span, at))
      .map((edit) => convert(t("Write this tag as an HTML comment, which shows nowhere"), [edit])),
    ...(edits.length > 1 ? [convert(t("Write all {0} tags as HTML comments", edits.length), edits)] : []),
  ];
}

function kindFix(scene: Scene, attribution: Attribution): vscode.CodeAction {
  const first = attribution.chain[0];
  const title = first
    ? t("Correct the kind of “{0}”…", plainLabel(nameInWords(first), 40))
    : t("Correct the kind of source…");
  const target = { ...targetOf(scene.document), attribution: attribution.index };
  return calling(new vscode.CodeAction(title, RefactorRewrite), "correctKind", target);
}

function fix({ document, diagnostics }: Scene, title: string, finding: Finding): vscode.CodeAction {
  const action = new vscode.CodeAction(title, QuickFix);
  action.diagnostics = diagnostics.filter(
    ({ code, range }) =>
      typeof code === "object" && code.value === finding.code && overlap(toSpan(document, range), finding.span),
  );
  return action;
}

function calling(
  action: vscode.CodeAction,
  name: CommandName | LinkCommandName,
  ...args: readonly unknown[]
): vscode.CodeAction {
  action.command = { command: commandId(name), title: action.title, arguments: [...args] };
  return action;
}
