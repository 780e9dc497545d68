/**
 * Shows tags as badges in VS Code's Markdown preview, as a plugin of `markdown-it`. The project's own grammar reads them;
 * where it is switched off the preview is as it would be without us.
 */
import { t } from "@vscode/l10n";
import type MarkdownIt from "markdown-it";
import type { StateInline } from "markdown-it";
import type { RuleInline } from "markdown-it/lib/parser_inline.mjs";
import type { Span, Tag } from "../../core/model";
import { parseTags } from "../../core/tags/parse";
import { tagBadge } from "./tagBadge";

/** The token of a tag in running text. */
const TOKEN = "on_the_record_tag";

/** Adds the badges; `isOn` is asked each time that a document is rendered anew. */
export function showTags(md: MarkdownIt, isOn: () => boolean): MarkdownIt {
  // Before emphasis and links are read: what stands in a tag is no Markdown.
  md.inline.ruler.before("backticks", TOKEN, inRunningText(isOn));
  md.renderer.rules[TOKEN] = (tokens, index) => badge(md, tokens[index]?.meta as Tag);
  const htmlBlock = md.renderer.rules.html_block;
  md.renderer.rules.html_block = (tokens, index, options, env, self) => {
    const html = htmlBlock?.(tokens, index, options, env, self) ?? tokens[index]?.content ?? "";
    return isOn() ? withBadges(md, html) : html;
  };
  return md;
}

/** A rule for tags in a paragraph. Its text is read once, not once for each comment in it. */
function inRunningText(isOn: () => boolean): RuleInline {
  const known = new WeakMap<StateInline, ReadonlyMap<number, Tag>>();
  return (state, silent) => {
    const sign = state.src[state.pos];
    if ((sign !== "<" && sign !== "{") || !isOn()) return false;
    const tags = known.get(state) ?? new Map(parseTags(state.src, []).map((tag) => [tag.span.start, tag]));
    known.set(state, tags);
    const tag = tags.get(state.pos);
    if (!tag || tag.span.end > state.posMax) return false;
    if (!silent) state.push(TOKEN, "", 0).meta = tag;
    state.pos = tag.span.end;
    return true;
  };
}

/** Comments in these are text, not comments. */
const RAW_TEXT = /^\s*<(?:script|style|textarea)\b/i;

/** A block of HTML, a comment on lines of its own among them, with a badge in place of each tag. */
function withBadges(md: MarkdownIt, html: string): string {
  if (RAW_TEXT.test(html)) return html;
  let shown = "";
  let from = 0;
  for (const tag of parseTags(html, [])) {
    if (isInElement(html, { start: from, end: tag.span.start })) continue;
    shown += html.slice(from, tag.span.start) + badge(md, tag);
    from = tag.span.end;
  }
  return shown + html.slice(from);
}

/** Whether an element is still open at the end of a piece: `<p title="…`. A badge there would break it. */
function isInElement(html: string, { start, end }: Span): boolean {
  const piece = html.slice(start, end);
  return piece.lastIndexOf("<") > piece.lastIndexOf(">");
}

function badge({ utils: { escapeHtml } }: MarkdownIt, tag: Tag): string {
  const { look, symbol, text, more } = tagBadge(tag);
  const label = t("Tag: {0}", text);
  const title = more === "" ? label : `${label}\n${more}`;
  return [
    `<span class="on-the-record-tag on-the-record-${look}" role="note"`,
    ` aria-label="${escapeHtml(label)}" title="${escapeHtml(title)}">`,
    `<span aria-hidden="true">${escapeHtml(symbol)}</span> ${escapeHtml(text)}</span>`,
  ].join("");
}
