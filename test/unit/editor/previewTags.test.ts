/** Tags in the Markdown preview, through the real `markdown-it`: badges where they are switched on, nothing of ours where not. */
import assert from "node:assert/strict";
import MarkdownIt from "markdown-it";
import { showTags } from "../../../src/editor/view/previewTags";
import { processorTime } from "../processorTime";
import { inPseudo, untranslated } from "../translations/pseudo";

function rendered(markdown: string, on = true): string {
  return showTags(new MarkdownIt({ html: true, linkify: true, typographer: true }), () => on).render(markdown);
}

/** The badges of a page, each as its words; and the page without them. */
function badges(html: string): string[] {
  return [...html.matchAll(BADGE)].map((match) => (match[1] ?? "").replace(/<[^>]*>/g, ""));
}

const BADGE = /<span class="on-the-record-tag[^>]*>((?:<span aria-hidden="true">[^<]*<\/span>)[^<]*)<\/span>/g;

function around(html: string): string {
  return html.replace(BADGE, "▢");
}

describe("a tag in the Markdown preview", () => {
  for (const [what, markdown, words, page] of [
    [
      "in running text",
      "It fell.<!-- src: named; by: Ann Lee; terms: on-record --> So they say.",
      "● named person · Ann Lee · on the record",
      "<p>It fell.▢ So they say.</p>\n",
    ],
    [
      "in a CriticMarkup comment",
      "It fell.{>>src: data; by: *poll*<<} So.",
      "▥ data or poll · *poll*",
      "<p>It fell.▢ So.</p>\n",
    ],
    [
      "on a line of its own",
      "<!-- src: document; by: report -->\n\nIt fell.",
      "▤ document or record · report",
      "▢\n<p>It fell.</p>\n",
    ],
    [
      "inside a block of HTML",
      "<div>\nIt fell.<!-- src: court -->\n</div>",
      "§ court or legal record",
      "<div>\nIt fell.▢\n</div>",
    ],
    ["in a heading", "# It fell<!-- src: to-come -->", "… source to come", "<h1>It fell▢</h1>\n"],
    [
      "in a quotation",
      "> It fell<!-- src: none; reason: common-knowledge -->",
      "– no source needed · common-knowledge",
      "<blockquote>\n<p>It fell▢</p>\n</blockquote>\n",
    ],
    ["within emphasis", "*It fell.<!-- src: group -->*", "◎ unnamed group", "<p><em>It fell.▢</em></p>\n"],
    [
      "that runs over lines",
      "It fell.<!-- src: named;\nby: Ann Lee -->",
      "● named person · Ann Lee",
      "<p>It fell.▢</p>\n",
    ],
    [
      "that silences a rule",
      "It fell.<!-- src-ignore SRC102: in the chart -->",
      "∅ SRC102 ignored here: in the chart",
      "<p>It fell.▢</p>\n",
    ],
    [
      "of a protected source",
      "It fell.<!-- src: official; by: S3; terms: background -->",
      "○ unnamed official · S3 · on background",
      "<p>It fell.▢</p>\n",
    ],
  ] as const) {
    it(`shows ${what}`, () => {
      const html = rendered(markdown);
      assert.deepEqual(badges(html), [words]);
      assert.equal(around(html), page);
    });
  }

  it("shows as broken where it cannot be read, and where it is never closed", () => {
    assert.match(
      badges(rendered("It fell.<!-- src: nmaed -->"))[0] ?? "",
      /^⚠ Broken tag: Unknown kind of source nmaed/,
    );
    assert.match(badges(rendered("It fell.<!-- src: named; by: Ann Lee"))[0] ?? "", /^⚠ Broken tag: .*never closed/);
    assert.match(badges(rendered("<!-- src: named\n\nIt fell."))[0] ?? "", /^⚠ Broken tag: .*never closed/);
  });

  it("stays as it is in code, in an attribute and in a script", () => {
    for (const markdown of [
      "`<!-- src: named -->`",
      "`{>>src: named<<}`",
      "```html\n<!-- src: named -->\n```",
      "    <!-- src: named -->",
      '<p title="<!-- src: named -->">x</p>',
      "<script>\n<!-- src: named -->\n</script>",
    ]) {
      assert.equal(rendered(markdown), rendered(markdown, false), markdown);
    }
  });

  it("is the only comment that shows", () => {
    for (const markdown of ["x<!-- a note to the desk -->y", "<!-- a note -->\n\nx", "x {>>a note<<} y"]) {
      assert.equal(rendered(markdown), rendered(markdown, false), markdown);
    }
  });

  it("leaves the page as it would be without us where it is switched off", () => {
    const plain = new MarkdownIt({ html: true, linkify: true, typographer: true });
    for (const markdown of [
      "It fell.<!-- src: named -->",
      "<!-- src: named -->\n\nx",
      "It {>>src: data; by: *poll*<<} x",
    ]) {
      assert.equal(rendered(markdown, false), plain.render(markdown));
    }
  });

  it("never becomes mark-up, whatever it says", () => {
    const hostile = `"><img src=x onerror=alert(1)> &lt;b&gt; ' <script>\u202e`;
    for (const html of [
      rendered(`It fell.<!-- src: named; by: ${hostile} -->`),
      rendered(`<!-- src: named; by: ${hostile} -->\n\nIt fell.`),
      rendered(`It fell.<!-- src: ${hostile} -->`),
    ]) {
      assert.equal(badges(html).length, 1, html);
      assert.doesNotMatch(html, /<img|<script|<b>|\u202e/);
    }
  });

  it("has all that the tag says in its tooltip, and words for a screen reader", () => {
    const html = rendered("It fell.<!-- src: named; by: Ann Lee; how: interview; date: 2026-03-02 -->");
    assert.match(html, /title="Tag: named person · Ann Lee\nby: Ann Lee\nhow: interview\ndate: 2026-03-02"/);
    assert.match(html, /role="note" aria-label="Tag: named person · Ann Lee"/);
  });

  it("is in the reader’s language", async () => {
    const tags = ["named; terms: off-record", "none", "to-come", "nmaed"].map((src) => `<!-- src: ${src} -->`);
    const ignores = ["", "-passage", "-file"].map((scope) => `<!-- src-ignore${scope} SRC102: x -->`);
    const html = await inPseudo(() => rendered([...tags, ...ignores].map((tag) => `1${tag}`).join("\n\n")));
    for (const words of badges(html)) assert.deepEqual(untranslated(words, ["nmaed", "named", "SRC"]), [], words);
  });

  it("takes time in proportion to the text", () => {
    const timed = (many: number) => {
      const markdown = "It fell.<!-- src: named; by: Ann Lee --> ".repeat(many);
      return processorTime(() => assert.equal(badges(rendered(markdown)).length, many));
    };
    timed(500);
    // Were each tag looked for in all of the text, this would take a hundred times as long.
    assert.ok(timed(5_000) < 60 * Math.max(timed(500), 1));
  });
});
