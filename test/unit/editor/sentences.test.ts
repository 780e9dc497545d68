/** The sentences of the analysis in another language: each is recognised, and nothing of the document is changed. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as l10n from "@vscode/l10n";
import fc from "fast-check";
import UKRAINIAN from "../../../l10n/bundle.l10n.uk.json";
import type { AnalysisSettings, Article, Finding, TextFormat } from "../../../src/core";
import { readDeskFile } from "../../../src/core/desk";
import { readiness } from "../../../src/core/ready";
import { READY_CODES, readySummary } from "../../../src/core/readyCodes";
import { RULES } from "../../../src/core/rules";
import SENTENCES from "../../../src/words/analysisSentences.json";
import { COMMENT, inWords } from "../../../src/words/sentences";
import { FIXTURES, formatOf } from "../articles/gold";
import { NEWS, OPINION, OTHER } from "../articles/kindTexts";
import { analyst } from "../articles/shared";
import { inNews, readingFor } from "../rules/news";
import { PASSAGES } from "../rules/passages";
import { unmark } from "../tags/marked";

/** A bundle in which every sentence says something. */
function bundleOf(translate: (sentence: string, place: number) => string): Record<string, string> {
  return Object.fromEntries(SENTENCES.map((sentence, i) => [`${sentence}/${COMMENT}`, translate(sentence, i)]));
}

/** Each sentence between marks of its own. */
const PSEUDO = bundleOf((sentence) => `⟪${sentence}⟫`);
const unPseudo = (words: string): string => words.replace(/[⟪⟫]/g, "");
/** Each sentence with its number before it. */
const NUMBERED = bundleOf((sentence, i) => `${i}|${sentence}`);

const fill = (sentence: string, words: readonly string[]): string =>
  sentence.replace(/\{(\d)\}/g, (_, place) => words[Number(place)] ?? "");

/** All that an analysis says to a person. */
function said({ attributions, sources, assertions, kindBecause, findings, tags }: Omit<Article, "passages">): string[] {
  return [
    kindBecause,
    ...attributions.flatMap(({ because, strength }) => [...because, ...strength.reasons]),
    ...sources.flatMap(({ because, strength }) => [...because, ...strength.reasons]),
    ...assertions.flatMap(({ because }) => because),
    ...findings.flatMap(ofFinding),
    ...tags.flatMap((tag) => (tag.type === "malformed" ? [tag.problem, ...tag.repairs.map(({ title }) => title)] : [])),
  ];
}

const ofFinding = ({ message, because, related, fixes }: Finding): string[] => [
  message,
  ...because,
  ...related.map((place) => place.message),
  ...fixes.map(({ title }) => title),
];

/** For a student and before publishing: between the two all rules are on. */
function saidOf(text: string, format: TextFormat, settings: AnalysisSettings = {}): string[] {
  const { blockers, left, notes } = readiness(analyst, { text, format, settings });
  const article = analyst.analyse({ text, format, settings: { ...settings, profile: "student" } });
  return [...said(article), ...[...blockers, ...left, ...notes].flatMap(ofFinding)];
}

function checkAll(sentences: readonly string[]): void {
  assert.ok(sentences.length > 0);
  for (const sentence of new Set(sentences)) {
    const shown = inWords(sentence);
    assert.match(shown, /^⟪[\s\S]*⟫$/, `not recognised: ${sentence}`);
    assert.equal(unPseudo(shown), unPseudo(sentence));
  }
}

describe("sentences of the analysis in words of the editor", () => {
  afterEach(() => l10n.config({ contents: {} }));

  describe("recognises all that it says of", () => {
    beforeEach(() => l10n.config({ contents: PSEUDO }));

    const articles = path.join(FIXTURES, "articles");
    for (const file of readdirSync(articles).filter((name) => !name.endsWith(".yaml")))
      it(file, () => checkAll(saidOf(readFileSync(path.join(articles, file), "utf8"), formatOf(file))));

    it("documents of all kinds", () => {
      for (const text of [NEWS, OPINION, OTHER].flatMap((texts) => Object.values(texts)))
        checkAll(saidOf(text, "markdown"));
    });

    for (const { code, examples, fixes } of RULES)
      it(`examples and passages of ${code}`, () => {
        const passages = Object.entries(Object.assign({}, ...Object.values(PASSAGES)))
          .filter(([own]) => own === code)
          .flatMap(([, marked]) => (marked as readonly string[]).map((one) => unmark(one).text));
        const { settings } = readingFor(code);
        for (const text of [
          ...[...examples.bad, ...examples.good, ...fixes.flatMap(({ before, after }) => [before, after])],
          ...passages,
        ])
          checkAll(saidOf(inNews(text), "plain", settings));
      });

    const TAGS: readonly string[] = [
      ...["src: nmaed", "src named", "src:", "src: named; by Ann", "src: named; rol: x", "src: named; by: A; b c"],
      ...["src: named; date: 20", "src: named; terms: ", "src: named; terms: of-record", "src: named; by: a; by: b"],
      ...["src: colour blue", "src-ignore SRC102", "src-ignore", "src-ignre SRC102: x", "src-ignore 102: x"],
      ...["src-ignore-file SRC102 because: x", "src-ignore SRC102, SRC105, SRC150: x"],
      ...["src-ignore SRC101 SRC103 SRC104: x", "src-ignore SRC150 SRC151: x", "src: named; o: x", "src: un"],
      "src-ignore SRC150 SRC151 SRC152 SRC101 SRC102: x",
    ];
    it("tags that cannot be read, or have no effect", () => {
      for (const tag of TAGS)
        for (const end of [" -->", ""]) checkAll(saidOf(inNews(`The clerk resigned.<!-- ${tag}${end}`), "plain"));
      for (const register of [[], [{ ref: "s1" }], [{ ref: "s1" }, { ref: "s2" }]])
        checkAll(saidOf(inNews("The clerk resigned.<!-- src: named; ref: s0 -->"), "plain", { register }));
    });

    const DESK_FILES: readonly string[] = [
      ...["profile: stric", "profile: [a]", "profile:", "outlet: true", "outlet: {a: b}", "rules: x", "rules: [x]"],
      ...["rules:\n  SRC999: off\n  SRC105: mild\n  SRC106:", "ignore:\n - rule: SRC105", "ignore: x", "ignore: [x]"],
      ...[
        "style:\n  discourage: {clam: say, claim: say, say: claim, xyzzy: say}",
        "style: {prefer: [claim, sya, ''] }",
      ],
      ...[
        "style:\n  discourage: {claim: say}\n  prefer: [claim]\n  allow: []\n  titles: {a: b}",
        "style: {prefer: [1!]}",
      ],
      "sources:\n - name: A\n - ref: s1\n - ref: S1\n   name: A\n   terms: background\n - ref: q\n   kind: official\n   name: A\n   kin: x",
      ...["a: *b", "\ta: b", "---\na: b\n---\nc: d", "<<: x", "a: !x y", "a: [", "a: b: c", "outlet: a\noutlet: b"],
      ...["readAs: {'a\\b': news, '../x': news, '[': opinion, x: newz, y: true}", `outlet: ${"x".repeat(600)}`],
      ...[`readAs: {${"x".repeat(250)}: news, '{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}': news}`, "x".repeat(1_000_001)],
      "readAs: {a: news, a: news}",
      `a: ${"[".repeat(5000)}`,
    ];
    it("the desk's file", () => {
      for (const text of DESK_FILES) checkAll(readDeskFile(text).problems.map(({ message }) => message));
    });

    it("the check before publishing", () => {
      const { ready, blocked, unusable } = READY_CODES;
      for (const codes of [[], [unusable], [ready], [blocked], [ready, ready], [ready, blocked, unusable]])
        checkAll([readySummary(codes, "ready to publish")]);
    });
  });

  it("recognises phrases of ours within, and lists", () => {
    l10n.config({ contents: PSEUDO });
    const cases: readonly (readonly [string, string])[] = [
      ["“claimed” suggests that it may well be untrue.", "⟪“claimed” suggests that ⟪it may well be untrue⟫.⟫"],
      ["“Rome fell”: no source is given for a cause.", "⟪“Rome fell”: no source is given for ⟪a cause⟫.⟫"],
      [
        "Unknown kind of source `pers on`: did you mean `a` or `b` or `c`? This has no effect.",
        "⟪⟪Unknown ⟪kind of source⟫ `pers on`: did you mean ⟪⟪`a` or `b`⟫ or `c`⟫?⟫ This has no effect.⟫",
      ],
      ["Take SRC101 and SRC102 and SRC103 out of the mark", "⟪Take ⟪⟪SRC101 and SRC102⟫ and SRC103⟫ out of the mark⟫"],
      [
        "“The official” could be an aide (line 1), a man from here or there (line 22) or a woman (line 3).",
        "⟪“The official” could be ⟪⟪an aide (line 1), a man from here or there⟫ (line 22) or a woman (line 3)⟫.⟫",
      ],
    ];
    for (const [sentence, shown] of cases) assert.equal(inWords(sentence), shown);
  });

  it("takes each for what it is, where several would fit", () => {
    l10n.config({ contents: NUMBERED });
    SENTENCES.forEach((sentence, i) => {
      for (const words of [
        ["Ann Lee", "Vos", "12"],
        ["12", "13", "14"],
        ["`a b`", "`c`", "a, b, c"],
        ["", "", ""],
      ])
        assert.ok(inWords(fill(sentence, words)).startsWith(`${i}|`), fill(sentence, words));
    });
  });

  it("leaves words of the document alone that look like ours", () => {
    l10n.config({ contents: PSEUDO });
    const hostile = [
      "a figure",
      "it is said",
      "{0}",
      "{1}",
      "”",
      "“",
      "” suggests that ",
      "“a” follows “b”",
      "`",
      "$&",
    ];
    for (const words of hostile) {
      for (const sentence of SENTENCES) {
        const filled = fill(sentence, [words, words, words]);
        assert.equal(unPseudo(inWords(filled)), filled);
      }
      assert.equal(inWords(`“${words}” names no one.`), `⟪“${words}” names no one.⟫`);
      assert.equal(inWords(`“${words}” suggests that it is true.`), `⟪“${words}” suggests that ⟪it is true⟫.⟫`);
    }
  });

  it("shows what it does not know as it is", () => {
    l10n.config({ contents: PSEUDO });
    for (const words of ["", "“", "Nobody said this.", "No source is given for the figure", "names no one."])
      assert.equal(inWords(words), words);
    // A bundle that lacks a sentence, as one of an older version may.
    l10n.config({ contents: { "a tag says so/analysis": "так каже тег" } });
    assert.equal(inWords("a tag says so"), "так каже тег");
    assert.equal(inWords("the tag of its source"), "the tag of its source");
    assert.equal(inWords("“{1}” follows “{0}”"), "“{1}” follows “{0}”");
  });

  it("is the same in English, whatever the words", () => {
    const parts = fc.array(fc.constantFrom(...SENTENCES, "“", "”", "`", "{0}", " or SRC", " (line ", "), ", "x", " "));
    fc.assert(fc.property(parts, (words) => assert.equal(inWords(words.join("")), words.join(""))));
  });

  it("has done with very long words at once", () => {
    l10n.config({ contents: PSEUDO });
    for (const piece of ["”: ", "” is “", " or SRC150", " and SRC150", " (line 1), ", "` or `", "x"]) {
      const long = piece.repeat(200_000 / piece.length);
      for (const words of [`“${long}” names no one.`, `Unknown key \`${long}\`: did you mean \`a\`?`, `a${long}`])
        assert.equal(unPseudo(inWords(words)), words);
    }
  });

  it("is shown in Ukrainian", () => {
    l10n.config({ contents: UKRAINIAN });
    assert.equal(
      inWords("“claimed” suggests that it may well be untrue."),
      "«claimed» натякає, що це може бути неправдою.",
    );
    assert.equal(
      inWords("No source is given for the figures in these 5 sentences."),
      "Для цих цифр не вказано джерела. Речень: 5.",
    );
  });
});
