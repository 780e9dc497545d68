/** What a sourcing report says of an article and of many: its figures add up, and its places are where it says. */
import assert from "node:assert/strict";
import { percents, reportOf, sourcedIn } from "../../../src/report/report";
import { MOST_IN_FULL, workspacePage } from "../../../src/report/workspacePage";
import { workspaceReportOf } from "../../../src/report/workspaceReport";
import { reported, wholeArticles } from "./support";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const SCAN = { leftOut: 0, unread: [], cancelled: false };

describe("the sourcing report of an article", () => {
  for (const { name, report, read } of wholeArticles()) {
    describe(name, () => {
      it("counts each claim once, by source, by kind and by strength", () => {
        assert.ok(report.claims > 0);
        assert.equal(sum(report.sources.map(({ claims }) => claims.length)), report.claims);
        assert.equal(sum(report.byKind.map(({ claims }) => claims)), report.claims);
        assert.equal(sum(report.byStrength.map(({ claims }) => claims)), report.claims);
        assert.ok(Math.abs(sum(report.sources.map(({ share }) => share)) - 1) < 1e-9);
        const places = report.sources.flatMap(({ claims }) => claims.map(({ place }) => place.span));
        const said = read.article.attributions.filter(({ imputed }) => !imputed).map(({ span }) => span);
        assert.deepEqual(places.sort(byStart), said.sort(byStart));
      });

      it("counts each source once, by kind and by strength", () => {
        const speaking = read.article.sources.filter(({ claims }) => claims.length > 0).length;
        assert.equal(report.sourceCount, speaking);
        assert.equal(sum(report.byKind.map(({ sources }) => sources)), speaking);
        assert.equal(sum(report.byStrength.map(({ sources }) => sources)), speaking);
      });

      it("has each sentence in one segment, in the order of the text and by its length", () => {
        const { assertions } = read.article;
        assert.equal(sum(report.segments.map(({ sentences }) => sentences)), assertions.length);
        assert.equal(sum(Object.values(report.sentences)), assertions.length);
        const lengths = assertions.map(({ span }) => span.end - span.start);
        assert.equal(sum(report.segments.map(({ length }) => length)), sum(lengths));
        assert.equal(sum(percents(report.segments.map(({ length }) => length))), 100);
        for (const [i, { span, level }] of report.segments.slice(1).entries()) {
          assert.ok(span.start >= report.segments[i]!.span.end, "segments overlap");
          assert.notEqual(level, report.segments[i]!.level, "two segments could be one");
        }
      });

      it("says of which sentences a share is sourced", () => {
        const asserting = read.article.assertions.length - report.sentences.quiet;
        assert.equal(report.sourcedShare, Math.round((100 * sourcedIn(report.sentences)) / asserting));
      });

      it("lists every finding once, what is to come apart", () => {
        const listed = report.findings.flatMap(({ findings }) => findings.map(({ finding }) => finding));
        const others = read.article.findings.filter(({ code }) => code !== "SRC401");
        assert.equal(listed.length, others.length);
        assert.deepEqual(new Set(listed), new Set(others));
      });

      it("names the line on which a place is", () => {
        for (const { place, words } of report.toCome) assert.equal(lineOf(read.text, words), place.line);
        for (const { line, span } of report.segments)
          assert.equal(read.text.slice(0, span.start).split("\n").length, line);
      });
    });
  }

  it("tells a way that claims took once, from the first speaker on", () => {
    const report = reportOf(
      reported(
        "Reuters reported that the fleet would stay, citing two Danish diplomats.\n\nReuters reported that the port was shut, citing two Danish diplomats.\n",
      ),
    );
    const ways = report.chains.map(({ tellers, claims }) => [...tellers.map(({ name }) => name), claims.length]);
    assert.deepEqual(ways, [["two Danish diplomats", "Reuters", 2]]);
  });

  it("is empty where nobody speaks, and says nothing of shares", () => {
    const report = reportOf(reported(""));
    assert.deepEqual([report.claims, report.sources, report.segments, report.title], [0, [], [], "story.txt"]);
    assert.equal(report.sourcedShare, undefined);
  });

  it("lists what is to come: TK, and tags whose source is to come", () => {
    const { toCome } = reportOf(
      reported(
        "The council meets on Monday, Mara Lind said.\n\nThe lock cost TK euros.\n\nThe mayor fell ill.<!-- src: to-come -->\n",
      ),
    );
    assert.deepEqual(
      toCome.map(({ words, place }) => [words, place.line]),
      [
        ["TK", 3],
        ["<!-- src: to-come -->", 5],
      ],
    );
  });
});

describe("whole percents", () => {
  it("are 100 together, and none is more than one off", () => {
    for (const lengths of [[1, 1, 1], [1, 2, 3, 4, 5, 6, 7], [999, 1], [0, 5], Array(200).fill(1)]) {
      const shares = percents(lengths);
      assert.equal(sum(shares), 100);
      shares.forEach((share, i) => {
        assert.ok(Math.abs(share - (100 * lengths[i]!) / sum(lengths)) < 1);
      });
    }
  });

  it("are nothing of nothing", () => assert.deepEqual(percents([0, 0]), [0, 0]));
});

describe("the sourcing report of many articles", () => {
  const articles = wholeArticles().map(({ report }) => report);

  it("adds up what its articles have", () => {
    const { totals } = workspaceReportOf(articles, SCAN);
    assert.equal(totals.claims, sum(articles.map(({ claims }) => claims)));
    assert.equal(totals.sources, sum(articles.map(({ sourceCount }) => sourceCount)));
    assert.equal(totals.unsourced, sum(articles.map(({ sentences }) => sentences.none)));
    assert.equal(sum(totals.byStrength.map(({ claims }) => claims)), totals.claims);
  });

  it("names who speaks in several of them, once", () => {
    const one = reportOf(reported("The lock is shut, Mara Lind, the mayor, said.\n\nPiet Vos, a skipper, said no.\n"));
    const other = reportOf(reported("The gates are rotten, Mara Lind, the mayor, said. “We knew,” Lind said.\n"));
    const { recurring } = workspaceReportOf([one, other], SCAN);
    assert.deepEqual(
      recurring.map(({ name, articles, claims }) => ({ name, articles, claims })),
      [
        {
          name: "Mara Lind",
          articles: [
            { article: 0, claims: 1 },
            { article: 1, claims: 2 },
          ],
          claims: 3,
        },
      ],
    );
  });
});

describe("the page of many articles", () => {
  it("tells of so many in full, and of each in its table", () => {
    const one = reportOf(reported("The lock is shut, Mara Lind, the mayor, said.\n"));
    const many = Array.from({ length: MOST_IN_FULL + 3 }, (_, i) => ({ ...one, file: `story${i}.txt` }));
    const { sections } = workspacePage(workspaceReportOf(many, SCAN));
    assert.equal(sections.filter(({ onNewSheet }) => onNewSheet).length, MOST_IN_FULL);
    const [table, note] = sections.find(({ heading }) => heading === "Articles")!.blocks;
    assert.equal(table?.block === "table" && table.rows.length, many.length + 1);
    assert.match(note?.block === "text" ? note.text : "", /^The first 50 articles follow in full\./);
    const where = sections.find(({ heading }) => heading === "Sources in several articles")!.blocks[0];
    const cell = where?.block === "table" ? where.rows[0]?.at(-1) : undefined;
    assert.deepEqual([cell?.text, cell?.more?.length, cell?.more?.at(-1)?.text], ["story0.txt", 12, "and in 41 more"]);
  });

  it("says nothing of others where there are none", () => {
    const one = reportOf(reported("The lock is shut, Mara Lind, the mayor, said.\n"));
    const { sections } = workspacePage(workspaceReportOf([one], SCAN));
    assert.equal(sections.find(({ heading }) => heading === "Articles")!.blocks.length, 1);
  });
});

function byStart(one: { start: number; end: number }, other: { start: number; end: number }): number {
  return one.start - other.start || one.end - other.end;
}

function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split("\n").length;
}
