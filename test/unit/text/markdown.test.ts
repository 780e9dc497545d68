import assert from "node:assert/strict";
import { segment, visibleText } from "../../../src/core/text";
import { checkBlocks } from "./marks";

const LEAD = "The mayor of Salem resigned on Monday after nine weeks, the council said.";

describe("segment, Markdown", () => {
  it("reads an article", () => {
    const document = `---
title: Mayor resigns
---

# Mayor *resigns*

*Nine weeks were enough, the council says.*

By **Jane Roe**

**SALEM, Ore. (AP)** — ${LEAD}

![The mayor](a.jpg)

*The mayor on Friday.*

## What now

> She *will* be
> missed.

1. An election
2. A party

   for all

[Mayor took office nine weeks ago](https://courier.example/a)

| day | votes |
|-----|-------|
| one | 9     |

\`\`\`
<!-- src: none -->
\`\`\`

* * *

*Jane Roe covers the council.*

[ref]: https://courier.example
[^1]: Minutes of the council.
`;
    checkBlocks(document, "markdown", [
      "frontMatter: --- / title: Mayor resigns / ---",
      "headline: Mayor resigns",
      "summary: Nine weeks were enough, the council says.",
      "byline: By Jane Roe",
      `paragraph: SALEM, Ore. (AP) — ${LEAD}`,
      "caption: The mayor on Friday.",
      "subheading: What now",
      "blockQuote: She will be / missed.",
      "listItem: An election",
      "listItem: A party",
      "listItem: for all",
      "relatedLink: Mayor took office nine weeks ago",
      "boilerplate: | day | votes | / |-----|-------| / | one | 9     |",
      "code: <!-- src: none -->",
      "boilerplate: Jane Roe covers the council.",
      "boilerplate: [ref]: https://courier.example",
      "boilerplate: : Minutes of the council.",
    ]);
    const paragraph = segment(document, "markdown")[4]!;
    const shown = visibleText(document, paragraph);
    assert.deepEqual(paragraph.dateline, shown.toDocument({ start: 0, end: "SALEM, Ore. (AP) — ".length }));
  });

  const shown: readonly [string, string, string][] = [
    ["emphasis", "The **mayor** _resigned_ ~~today~~.", "The mayor resigned today."],
    [
      "links",
      'See [the minutes](https://a.example/x "minutes") and <https://a.example>.',
      "See the minutes and https://a.example.",
    ],
    ["links by reference", "See [the minutes][m], [m].\n\n[m]: https://a.example", "See the minutes, m."],
    ["brackets of the writer's", "“[W]e won [sic],” she said.", "“[W]e won [sic],” she said."],
    ["images and footnotes", "She ![x](y.png)won.[^1]", "She won."],
    ["code", "She typed `rm` twice.", "She typed rm twice."],
    ["tags and comments", "She <b>won</b>.<!-- src: none -->{>>why<<}", "She won."],
    ["escapes and entities", "She won \\*nine\\* &amp; lost.", "She won *nine* &amp; lost."],
    ["hard breaks", "She won.  \nShe\\\nleft.", "She won. / She / left."],
    ["a comment at the start", "<!-- src: none -->She **won.**<!-- x --> She left.", "She won. She left."],
    ["a comment on a line of its own", "She won.\n<!-- src: none -->\nShe left.", "She won. / She left."],
    ["soft hyphens and the like", "She\u200b w\u00adon\ufe0f.", "She won."],
  ];
  for (const [title, markdown, expected] of shown) {
    for (const ending of ["\n", "\r\n", "\r"]) {
      it(`masks ${title}, lines ended by ${JSON.stringify(ending)}`, () => {
        const document = `# Head\n\n${markdown}\n\nThe end came.`.replaceAll("\n", ending);
        const block = segment(document, "markdown")[1]!;
        const text = visibleText(document, block).text.replace(/\s*[\r\n]+\s*/g, " / ");
        assert.equal(text, expected);
        assert.equal(block.kind, "paragraph");
      });
    }
  }

  it("loses nothing to HTML and comments that are not closed", () => {
    checkBlocks(`<!-- open\n\n${LEAD}\n\n<p>She left.</p>\n\n<script>\n\nIt ended.`, "markdown", [
      "headline: <!-- open",
      `paragraph: ${LEAD}`,
      "paragraph: She left.",
      "paragraph: It ended.",
    ]);
  });

  it("reads HTML blocks: tags masked, scripts as code, figure captions", () => {
    checkBlocks(
      `${LEAD}\n\n<script>\nlet a;\n</script>\n\n<figure>\n<img src="a">\n<figcaption>The mayor.</figcaption>\n</figure>`,
      "markdown",
      [`paragraph: ${LEAD}`, "code: <script> / let a; / </script>", "caption: The mayor."],
    );
  });

  it("takes a bold first line for the headline where there is no heading", () => {
    checkBlocks(`**Mayor resigns**\n\n${LEAD}`, "markdown", ["headline: Mayor resigns", `paragraph: ${LEAD}`]);
  });

  it("takes pasted lines for paragraphs", () => {
    const long = `${LEAD} ${LEAD} ${LEAD}`;
    checkBlocks(["Mayor resigns", long, "Details", "Nobody asked why.", long, long].join("\n"), "markdown", [
      "headline: Mayor resigns",
      `paragraph: ${long}`,
      "subheading: Details",
      "paragraph: Nobody asked why.",
      `paragraph: ${long}`,
      `paragraph: ${long}`,
    ]);
  });

  it("keeps wrapped lines and a sentence a line together", () => {
    checkBlocks("The mayor resigned.\nNobody asked why.\nShe left.", "markdown", [
      "paragraph: The mayor resigned. / Nobody asked why. / She left.",
    ]);
  });

  it("takes a rule, a paragraph and a rule for what they are", () => {
    checkBlocks("---\n\nNote: she left.\n\n---\n", "markdown", ["paragraph: Note: she left."]);
  });
});
