import assert from "node:assert/strict";
import { segment } from "../../../src/core/text";
import { checkBlocks } from "./marks";

/** Wraps at a column, as a wrapper does. */
function wrap(paragraph: string, column: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    if (line && line.length + 1 + word.length > column) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join("\n");
}

const BODY = [
  "Dock workers in Halverport walked out on Monday after talks on overtime pay broke down, the port authority said in a statement.",
  "The walkout, the third this year, has stopped all nine container cranes. Some 40 ships are waiting outside the harbour, according to the pilots’ association.",
  "“Nobody wanted this,” said Luz Abernathy, who leads the dockers’ union. “They left the table. We are still sitting at it, and the coffee has gone cold.”",
  "The employers declined to comment.",
  "Shippers expect the stoppage to cost them several million a day, and have asked the transport minister to step in before the weekend.",
];
const PARAGRAPHS = BODY.map((paragraph) => `paragraph: ${paragraph}`);

describe("segment, plain text", () => {
  it("takes a paragraph a line, with lines of the agency between", () => {
    const document = [
      "Port strike stops all cranes in Halverport - Courier",
      "Halverport • MNA",
      "Dock workers in Halverport walked out after talks on overtime pay broke down. The port authority will sue.",
      "",
      BODY[0],
      "Details",
      BODY[1],
      "Union elects new leader19.08.25, 21:21 • 3410 views",
      BODY[2],
      "READ ALSO: What the port pays",
      BODY[3],
      "© Courier. All rights reserved.",
    ].join("\n");
    checkBlocks(document, "plain", [
      "headline: Port strike stops all cranes in Halverport - Courier",
      "dateline: Halverport • MNA",
      "summary: Dock workers in Halverport walked out after talks on overtime pay broke down. The port authority will sue.",
      PARAGRAPHS[0]!,
      "subheading: Details",
      PARAGRAPHS[1]!,
      "relatedLink: Union elects new leader19.08.25, 21:21 • 3410 views",
      PARAGRAPHS[2]!,
      "relatedLink: READ ALSO: What the port pays",
      PARAGRAPHS[3]!,
      "boilerplate: © Courier. All rights reserved.",
    ]);
  });

  for (const ending of ["\n", "\r\n", "\r"]) {
    it(`takes paragraphs between blank lines, lines ended by ${JSON.stringify(ending)}`, () => {
      checkBlocks(["Port strike stops all cranes", ...BODY].join(ending + ending), "plain", [
        "headline: Port strike stops all cranes",
        ...PARAGRAPHS,
      ]);
    });
  }

  for (const column of [60, 72, 95]) {
    it(`joins lines wrapped at ${column} columns, nothing between paragraphs`, () => {
      const document = BODY.map((paragraph) => wrap(paragraph, column)).join("\n");
      const joined = segment(document, "plain").map(({ span }) =>
        document.slice(span.start, span.end).replaceAll("\n", " "),
      );
      assert.deepEqual(joined, BODY);
    });

    it(`joins lines wrapped at ${column} columns, blank lines between paragraphs`, () => {
      const document = BODY.map((paragraph) => wrap(paragraph, column)).join("\n\n");
      checkBlocks(
        document,
        "plain",
        document.split("\n\n").map((text) => `paragraph: ${text.replaceAll("\n", " / ")}`),
      );
    });
  }

  it("keeps a paragraph whole that the foot of a page runs through", () => {
    const [first, second] = [wrap(BODY[1]!, 60).split("\n"), wrap(BODY[2]!, 60)];
    const foot = "https://courier.example/strike 1/6";
    const document = [first[0], foot, ...first.slice(1), second].join("\n");
    checkBlocks(document, "plain", [`paragraph: ${first.join(" / ")}`, `paragraph: ${second.replaceAll("\n", " / ")}`]);
  });

  it("reads the fields over an article", () => {
    const rule = "=".repeat(30);
    const document = [
      rule,
      "Title: Port strike",
      "Author: Jane Roe; Reporter",
      "Date: April 4, 2025",
      rule,
      "",
      ...BODY,
    ];
    checkBlocks(document.join("\n"), "plain", [
      `boilerplate: ${rule}`,
      "headline: Title: Port strike",
      "byline: Author: Jane Roe; Reporter",
      "dateline: Date: April 4, 2025",
      `boilerplate: ${rule}`,
      ...PARAGRAPHS,
    ]);
  });

  it("takes a label and what it labels for a summary", () => {
    checkBlocks(["Port strike goes on", "In summary", "Cranes stand still. Ships wait.", ...BODY].join("\n"), "plain", [
      "headline: Port strike goes on",
      "subheading: In summary",
      "summary: Cranes stand still. Ships wait.",
      ...PARAGRAPHS,
    ]);
  });

  it("reads list items without their markers", () => {
    const document = `${BODY[0]}\nThe demands:\n· more pay for nights\n- an end to split shifts\n2) a new canteen\n${BODY[1]}`;
    checkBlocks(document, "plain", [
      PARAGRAPHS[0]!,
      "paragraph: The demands:",
      "listItem: more pay for nights",
      "listItem: an end to split shifts",
      "listItem: a new canteen",
      PARAGRAPHS[1]!,
    ]);
  });

  it("would rather have a paragraph than lose a claim", () => {
    checkBlocks("The mayor resigned", "plain", ["paragraph: The mayor resigned"]);
    checkBlocks("The mayor resigned.\nNobody asked why", "plain", [
      "paragraph: The mayor resigned.",
      "paragraph: Nobody asked why",
    ]);
  });

  it("leaves comments out, and does not part a paragraph at a line that holds one", () => {
    const [first, ...rest] = wrap(BODY[1]!, 60).split("\n");
    const document = [first, "<!-- src: none -->", ...rest, "<!-- a note\n\nof two lines -->", wrap(BODY[2]!, 60)].join(
      "\n",
    );
    checkBlocks(document, "plain", [
      `paragraph: ${[first, ...rest].join(" / ")}`,
      `paragraph: ${wrap(BODY[2]!, 60).replaceAll("\n", " / ")}`,
    ]);
  });

  it("gives a paragraph its tag, and an unclosed comment no power", () => {
    const document =
      "The mayor resigned.<!-- src: named; by: Ann Lee --> Then she left.{>>why?<<} \n<!-- open\nShe is gone.";
    checkBlocks(document, "plain", [
      "paragraph: The mayor resigned. Then she left.",
      "paragraph: <!-- open",
      "paragraph: She is gone.",
    ]);
    assert.equal(document.slice(0, segment(document, "plain")[0]!.span.end).endsWith("<<}"), true);
  });

  it("hides what has no width", () => {
    const document = "The\u200b may\u00ador\ufe0f re\u{e0100}\u{e0101}signed.\ufeff";
    checkBlocks(document, "plain", ["paragraph: The mayor resigned."]);
  });
});

describe("dateline of a paragraph", () => {
  const cases: readonly [string, string][] = [
    ["KYIV, Ukraine (AP) — ", "The mayor resigned."],
    ["WASHINGTON — ", "The mayor resigned."],
    ["San Bernardino, Calif., Dec. 11 (UPI) -- ", "The mayor resigned."],
    ["LOS ANGELES --  ", "''The stories begin,'' he said."],
    ["PORTLAND, Ore. - ", "The mayor resigned."],
    ["HALVERPORT, Nova Lorne (TWN) — ", "The mayor resigned."],
    ["Cleveland (AFP) – ", "The mayor resigned."],
    ["BEIJING/HONG KONG, April 3 (Reuters) - ", "The mayor resigned."],
    ["Washington (CNN)", "The mayor resigned."],
    ["", "NATO — the alliance — said the mayor resigned."],
    ["", "The World Health Organization (WHO) Director-General resigned."],
    ["", "World Health Organization (WHO) Director Poe resigned."],
    ["", "Ted Poe (R-TX) — Texan to the bone — resigned."],
    ["", "The mayor — Jane Roe — resigned."],
  ];
  for (const [dateline, rest] of cases) {
    it(JSON.stringify(dateline + rest), () => {
      const document = `Mayor of Salem resigns\n\n${dateline}${rest} Nobody asked her why, and nobody will.\n`;
      const block = segment(document, "plain")[1]!;
      assert.equal(block.kind, "paragraph");
      assert.equal(block.dateline ? document.slice(block.dateline.start, block.dateline.end) : "", dateline);
    });
  }

  it("alone on its line is a block", () => {
    checkBlocks(`Mayor of Salem resigns\nSALEM, Ore. (AP) —\n${BODY[0]}`, "plain", [
      "headline: Mayor of Salem resigns",
      "dateline: SALEM, Ore. (AP) —",
      PARAGRAPHS[0]!,
    ]);
  });
});
