/** Printed reports: valid HTML that needs no script, readable in every theme; and nothing of a document becomes mark-up. */
import assert from "node:assert/strict";
import { parser } from "@lezer/markdown";
import { HtmlValidate } from "html-validate";
import MarkdownIt from "markdown-it";
import { articlePage } from "../../../src/report/articlePage";
import { compare } from "../../../src/report/compare";
import { comparisonPage } from "../../../src/report/comparisonPage";
import { htmlFile, mainOf, panelFile, panelPolicy } from "../../../src/report/html";
import { markdownFile } from "../../../src/report/markdown";
import type { Page } from "../../../src/report/page";
import { reportOf } from "../../../src/report/report";
import { DARK, LIGHT } from "../../../src/report/style";
import { workspacePage } from "../../../src/report/workspacePage";
import { workspaceReportOf } from "../../../src/report/workspaceReport";
import { contrast } from "../editor/support/contrast";
import { reported, wholeArticles } from "./support";

const articles = wholeArticles();

/** A page of every kind, by name. */
const pages = allPages();

function allPages(): Map<string, Page> {
  const result = new Map(articles.map(({ name, report }) => [name, articlePage(report)]));
  const scan = { leftOut: 3, cancelled: true, unread: [{ file: "<b>.txt", reason: "It is too long." }] };
  const reports = articles.map(({ report }) => report);
  result.set("workspace", workspacePage(workspaceReportOf(reports, scan)));
  const [{ read }] = articles as [(typeof articles)[0]];
  const edited = reported(read.text.replace(", according to two people who were in the room,", ""), read.file);
  const version = (name: string, one: typeof read) => ({ ...one, name });
  result.set("comparison", comparisonPage(compare(read.file, version("before", read), version("now", edited))));
  return result;
}

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // Each is a matter of taste, or asks for what our style sheet does not need.
    "no-inline-style": "off",
    "long-title": "off",
    "no-trailing-whitespace": "off",
    "void-style": "off",
    "require-sri": "off",
  },
});

describe("a report as HTML", () => {
  for (const [name, page] of pages) {
    it(`is valid and accessible: ${name}`, async () => {
      for (const html of [htmlFile(page, "en"), panelFile(page, PANEL)]) {
        const { results } = await validator.validateString(html);
        const found = results.flatMap(({ messages }) =>
          messages.map((one) => `${one.line}: ${one.ruleId}: ${one.message}`),
        );
        assert.deepEqual(found.slice(0, 5), []);
      }
    });

    it(`needs nothing but itself, and no script, as a file: ${name}`, () => {
      const html = htmlFile(page, "en");
      assert.doesNotMatch(html, /<script|<link|<img|<iframe|\son\w+=|@import|url\(/i);
      assert.match(html, /<html lang="en">/);
      assert.match(html, /<title>[^<]+<\/title>/);
      assert.doesNotMatch(html, /<button|data-start/);
    });
  }

  it("has headings in order and one of the first rank", () => {
    for (const page of pages.values()) {
      const ranks = [...htmlFile(page, "en").matchAll(/<h(\d)/g)].map(([, rank]) => Number(rank));
      assert.equal(ranks.filter((rank) => rank === 1).length, 1);
      ranks.slice(1).forEach((rank, i) => {
        assert.ok(rank <= ranks[i]! + 1, `h${ranks[i]} is followed by h${rank}`);
      });
    }
  });

  it("draws a bar as wide as the article, and says in words what it shows", () => {
    for (const { report } of articles) {
      const html = htmlFile(articlePage(report), "en");
      const [svg = ""] = html.match(/<svg role="img"[\s\S]*?<\/svg>/) ?? [];
      const widths = [...svg.matchAll(/class="target" x="[\d.]+" y="0" width="([\d.]+)"/g)].map(([, width]) =>
        Number(width),
      );
      assert.equal(widths.length, report.segments.length);
      assert.ok(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 1000) < 0.01 * widths.length);
      assert.match(svg, /aria-label="Sourcing of the article from start to end\. [^"]+%/);
    }
  });

  it("reads a chain aloud as who told whom", () => {
    const { report } = articles.find(({ name }) => name === "harbour-bridge.md")!;
    const html = htmlFile(articlePage(report), "en");
    const [, list = ""] =
      html.match(/<ol>(<li>[^/]*<bdi>Orla Tennant[\s\S]*?)<\/ol>/) ??
      html.match(/<ol>((?:(?!<ol>)[\s\S])*Orla Tennant(?:(?!<ol>)[\s\S])*?)<\/ol>/) ??
      [];
    assert.equal(
      spoken(list),
      "Orla Tennant (named person) / told to two people who were in the room (unnamed person) / then Northern Ledger (outlet) / then Skellmouth Courier (this outlet)",
    );
  });

  it("stands out from its page: text by 4.5:1, shapes by 3:1, light and dark", () => {
    for (const palette of [LIGHT, DARK]) {
      const { page, rule, ink, soft, link, ...levels } = palette;
      for (const colour of [ink, soft, link]) assert.ok(contrast(colour, page) >= 4.5, `${colour} on ${page}`);
      for (const colour of [rule, ...Object.values(levels)])
        assert.ok(contrast(colour, page) >= 3, `${colour} on ${page}`);
    }
  });

  it("lets a panel run and style only what carries its nonce", () => {
    assert.equal(panelPolicy("abc"), "default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'");
    const html = panelFile([...pages.values()][0]!, PANEL);
    assert.ok(html.includes(`content="${panelPolicy("abc").replaceAll("'", "&#39;")}"`));
    const scripts = html.match(/<script[^>]*>/g);
    assert.deepEqual(scripts, ['<script nonce="abc" src="https://panel.example/report.js">']);
    assert.doesNotMatch(html, /\sstyle=|\son\w+=/i);
  });
});

const PANEL = {
  language: "en",
  nonce: "abc",
  script: "https://panel.example/report.js",
  subject: '{"what":"workspace"}',
};

const PREVIEW = new MarkdownIt({ html: true, linkify: true });
PREVIEW.linkify.set({ fuzzyLink: false });

/** Words that would do harm, or turn the text around them. */
const HOSTILE = [
  "<script>alert(1)</script>",
  "</title><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "--><!-- x",
  '" onmouseover="alert(1)',
  "'><svg onload=alert(1)>",
  "[click](javascript:alert(1))",
  "![x](http://evil.example/x.png)",
  "javascript:alert(1)",
  "https://evil.example/ and www.evil.example and a@evil.example",
  "//evil.example/a and ///evil.example and ftp://evil.example",
  "`code` *emphasis* _under_ ~~gone~~ | cell | &lt; &#x3c;",
  "\u202egnp.exe\u202c \u2066isolated\u2069 \u200fright",
  "nul\u0000 bell\u0007 escape\u001b[31m",
];

describe("hostile words in a report", () => {
  for (const words of HOSTILE) {
    const story = reported(
      `${words} is the headline\n\nThe ${words} lock is shut, Mara Lind, a ${words} clerk, said.\n`,
      `${words}.txt`,
    );
    const page: Page = {
      title: words,
      sections: [
        ...articlePage(reportOf(story)).sections,
        { heading: words, blocks: [{ block: "text", text: words }, table(words), chain(words)] },
      ],
    };

    it(`stay words in HTML: ${JSON.stringify(words)}`, async () => {
      const harmless = { ...page, title: "x", sections: [] };
      for (const [html, skeleton] of [
        [htmlFile(page, "en"), htmlFile(harmless, "en")],
        [panelFile(page, PANEL), panelFile(harmless, PANEL)],
      ] as const) {
        assert.equal((html.match(/<script/g) ?? []).length, (skeleton.match(/<script/g) ?? []).length);
        assert.doesNotMatch(html, /<(?:img|iframe|object|a)\b|<[^>]*\son\w+\s*=/i);
        assert.doesNotMatch(html, /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
        assert.ok(
          [...html].every((sign) => sign === "\n" || sign.charCodeAt(0) >= 0x20),
          "a control character",
        );
        const { results } = await validator.validateString(html);
        assert.deepEqual(
          results.flatMap(({ messages }) => messages.map(({ message }) => message)),
          [],
        );
      }
    });

    it(`stay words in Markdown: ${JSON.stringify(words)}`, () => {
      const markdown = markdownFile(page);
      const kinds = new Set<string>();
      parser
        .configure([])
        .parse(markdown)
        .iterate({ enter: ({ name }) => void kinds.add(name) });
      for (const kind of [
        "Link",
        "Image",
        "HTMLTag",
        "HTMLBlock",
        "Comment",
        "CommentBlock",
        "Autolink",
        "InlineCode",
        "Entity",
      ])
        assert.ok(!kinds.has(kind), `${kind} in:\n${markdown}`);
      assert.doesNotMatch(markdown, /(?<!\\)\/\/|(?<!\\)@|\bwww\./);
      // As VS Code’s preview has it, which makes links of bare addresses.
      const shown = PREVIEW.render(markdown);
      assert.doesNotMatch(shown, /<(?:a|img|script|svg)\b/i);
    });
  }
});

describe("a report as Markdown", () => {
  it("has tables whose rows have as many cells as their heads", () => {
    for (const page of pages.values()) {
      const tables = markdownFile(page).match(/(?:^\|.*\|\n)+/gm) ?? [];
      assert.ok(tables.length > 0);
      for (const table of tables) {
        const cells = table
          .trim()
          .split("\n")
          .map((line) => line.split(/(?<!\\)\|/).length);
        assert.equal(new Set(cells).size, 1, table);
      }
    }
  });

  it("is read as no article by the next scan", () => {
    for (const [name, page] of pages)
      assert.equal(reported(markdownFile(page), "report.md").article.kind, "other", name);
  });
});

function table(words: string): Page["sections"][number]["blocks"][number] {
  const cell = { text: words, quoted: true as const, detail: words };
  return { block: "table", caption: words, columns: [{ title: words }, { title: words }], rows: [[cell, cell]] };
}

function chain(words: string): Page["sections"][number]["blocks"][number] {
  const teller = { name: words, kind: words, symbol: "●" };
  return { block: "chain", tellers: [teller, teller, teller], claims: [{ text: words, level: "weak" }] };
}

/** The words of a list that are not hidden from those who hear it, a stroke between its items. */
function spoken(list: string): string {
  return list
    .replace(/<span[^>]*aria-hidden="true"[^>]*>.*?<\/span>/g, "")
    .replace(/<\/li>\s*<li>/g, " / ")
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

describe("a page in a panel", () => {
  it("has a button for each place, and the same words as the file", () => {
    const { report } = articles[0]!;
    const page = articlePage(report);
    const [live, still] = [mainOf(page, true).html, mainOf(page, false).html];
    assert.ok((live.match(/<button[^>]*data-start/g) ?? []).length > report.segments.length);
    const words = (html: string) =>
      html
        .replace(/<p class="actions">.*?<\/p>/, "")
        .replace(/<[^>]+>/g, "")
        .replace(/\s+/g, " ");
    assert.equal(words(live), words(still));
  });
});
