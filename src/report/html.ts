/**
 * A report as HTML: one file that needs no script and no network, or the body of a panel in the editor, where places
 * can be gone to.
 */
import { t } from "@vscode/l10n";
import { html, Markup } from "./markup";
import type { Bar, Block, Cell, Chain, Column, Link, Page, Section, Table } from "./page";
import type { SegmentLevel } from "./segments";
import { styleSheet } from "./style";

/** A whole file. `language` is that of its words: `en`. */
export function htmlFile(page: Page, language: string): string {
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${page.title}</title>
<style>
${new Markup(styleSheet("file"))}
</style>
</head>
<body>
${mainOf(page, false)}
</body>
</html>
`.html;
}

/** What a panel of the editor needs to show a page. */
export interface PanelOptions {
  readonly language: string;
  /** New for each panel: nothing without it is run or styled. */
  readonly nonce: string;
  /** The address of the panel's script. */
  readonly script: string;
  /** What the page is about, as the panel keeps it for when the window opens anew. */
  readonly subject: string;
}

/** The whole document of a panel. */
export function panelFile(page: Page, { language, nonce, script, subject }: PanelOptions): string {
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${panelPolicy(nonce)}">
<title>${page.title}</title>
<style nonce="${nonce}">
${new Markup(styleSheet("editor"))}
</style>
</head>
<body data-subject="${subject}">
${mainOf(page, true)}
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`.html;
}

export function panelPolicy(nonce: string): string {
  return `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
}

/** The page between the body's tags; with `live`, places are buttons. */
export function mainOf(page: Page, live: boolean): Markup {
  return new PagePrinter(live).main(page);
}

class PagePrinter {
  private sections = 0;

  constructor(private readonly live: boolean) {}

  main({ title, sections }: Page): Markup {
    return html`<main>
<h1 dir="auto">${title}</h1>
${this.live && html`<p class="actions"><button type="button" data-save>${t("Save the report…")}</button></p>`}
${sections.map((section) => this.section(section, 2))}
</main>`;
  }

  private section({ heading, blocks, sections = [], onNewSheet }: Section, level: number): Markup {
    const content = html`${blocks.map((block) => html`${this.block(block)}\n`)}${sections.map((one) => this.section(one, level + 1))}`;
    if (heading === undefined) return content;
    // The great parts of the page are landmarks; within them headings lead on.
    const id = level === 2 ? `s${++this.sections}` : undefined;
    const tag = new Markup(`h${Math.min(level, 6)}`);
    return html`<section${id && html` aria-labelledby="${id}"`}${onNewSheet && new Markup(' class="sheet"')}>
<${tag}${id && html` id="${id}"`} dir="auto">${heading}</${tag}>
${content}</section>
`;
  }

  private block(block: Block): Markup {
    switch (block.block) {
      case "text":
        return html`<p>${block.text}</p>`;
      case "figures":
        return html`<dl>${block.figures.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${this.cell(value)}</dd></div>`)}</dl>`;
      case "table":
        return this.table(block);
      case "bar":
        return this.bar(block);
      case "chain":
        return this.chain(block);
      case "list":
        return this.list(block.items);
    }
  }

  private table({ caption, columns, rows }: Table): Markup {
    return html`<div class="scroll"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col"${numbersClass(column)}>${column.title}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => this.row(row, columns))}</tbody>
</table></div>`;
  }

  private row([first, ...others]: readonly Cell[], columns: readonly Column[]): Markup {
    const cells = others.map((cell, i) => html`<td${numbersClass(columns[i + 1])}>${this.cell(cell)}</td>`);
    return html`<tr>${first && html`<th scope="row">${this.cell(first)}</th>`}${cells}</tr>\n`;
  }

  private list(items: readonly Cell[]): Markup {
    return html`<ul>${items.map((item) => html`<li>${this.cell(item)}</li>\n`)}</ul>`;
  }

  private cell({ text, quoted, symbol, level, detail, link, more = [] }: Cell): Markup {
    const words = quoted ? html`<bdi>${text}</bdi>` : html`${text}`;
    return html`${level ? shape(level) : symbol && sign(symbol)}${this.linked(words, link)}${detail && html` <small dir="auto">${detail}</small>`}${more.map((one) => html`<div>${this.cell(one)}</div>`)}`;
  }

  private linked(words: Markup, link: Link | undefined): Markup {
    return link && this.live ? html`<button type="button"${placeData(link)}>${words}</button>` : words;
  }

  /** Better sourcing stands higher, what has no source hangs below the line: it reads without colours. */
  private bar({ label, segments, legend }: Bar): Markup {
    const whole = segments.reduce((sum, { length }) => sum + length, 0);
    let x = 0;
    const shapes = segments.map(({ level, length, title, link }) => {
      const width = (1000 * length) / Math.max(whole, 1);
      const shape = html`<g${this.live && placeData(link)}><title>${title}</title><rect class="target" x="${round(x)}" y="0" width="${round(width)}" height="64"/>${rect(level, x, width)}</g>`;
      x += width;
      return shape;
    });
    const line = html`<path class="baseline" d="M0 ${BASELINE}H1000"/>`;
    return html`<figure>
<svg role="img" aria-label="${label}" viewBox="0 0 1000 64" preserveAspectRatio="none">${shapes}${line}</svg>
<figcaption><ul class="legend">${legend.map(({ level, text }) => html`<li>${shape(level)}${text}</li>`)}</ul></figcaption>
</figure>`;
  }

  /** Heard as “Rubio (named person), told to a European diplomat (unnamed official), then CNN (outlet)”. */
  private chain({ tellers, claims }: Chain): Markup {
    const steps = tellers.map(({ name, kind, symbol }, i) => {
      const teller = html`${sign(symbol)}<bdi>${name}</bdi> <small>(${kind})</small>`;
      if (i === 0) return html`<li>${teller}</li>`;
      return html`<li>${around(i === 1 ? t("told to {0}", GAP) : t("then {0}", GAP), teller)}</li>`;
    });
    return html`<div class="chain"><ol>${steps}</ol>
${this.list(claims)}</div>`;
  }
}

const GAP = "{}";

/** What is said around something, for those who hear the page: those who see it see an arrow. */
function around(words: string, middle: Markup): Markup {
  const [before = "", after = ""] = words.split(GAP);
  const heard = (part: string) => part !== "" && html`<span class="heard">${part}</span>`;
  return html`${heard(before)}${middle}${heard(after)}`;
}

function sign(symbol: string): Markup {
  return html`<span aria-hidden="true">${symbol}</span> `;
}

function numbersClass(column: Column | undefined): Markup | undefined {
  return column?.numbers && new Markup(' class="number"');
}

function placeData({ article, place: { span } }: Link): Markup {
  return html` data-article="${article}" data-start="${span.start}" data-end="${span.end}"`;
}

const BASELINE = 46;

/** How high a level stands above the line; below it where negative. */
const HEIGHTS: Readonly<Record<SegmentLevel, number>> = {
  strong: 44,
  adequate: 30,
  weak: 16,
  none: -16,
  own: 8,
  quiet: 0,
};

function rect(level: SegmentLevel, x: number, width: number): Markup | undefined {
  const height = HEIGHTS[level];
  if (height === 0) return undefined;
  const y = height > 0 ? BASELINE - height : BASELINE;
  return html`<rect class="${level}" x="${round(x)}" y="${y}" width="${round(width)}" height="${Math.abs(height)}"/>`;
}

/** The shape that a level has in the bar, beside its words. */
function shape(level: SegmentLevel): Markup {
  return html`<svg class="key" aria-hidden="true" viewBox="0 0 16 64" preserveAspectRatio="none">${rect(level, 0, 16)}<path class="baseline" d="M0 ${BASELINE}H16"/></svg>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
