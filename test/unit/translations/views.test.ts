/** What the views say passes through the translation: in a language of marked words, no other word is left. */
import assert from "node:assert/strict";
import type { ArticleKind, Finding } from "../../../src/core/model";
import { RULES } from "../../../src/core/rules";
import { attributionCard, findingCard } from "../../../src/editor/view/card";
import { deskCompletions } from "../../../src/editor/view/deskCompletions";
import { deskCard } from "../../../src/editor/view/deskHover";
import { IGNORE_SCOPES, ignoreTitle, whyIgnore } from "../../../src/editor/view/ignoreScopes";
import { newSourceTag } from "../../../src/editor/view/newSourceForm";
import { notesLabel, readyLabel, readyTitle } from "../../../src/editor/view/ready";
import { articleStatus } from "../../../src/editor/view/status";
import { SOURCE_KINDS } from "../../../src/lexicon/kinds";
import { article, type Line, type Speaker } from "../editor/support/marked";
import { inPseudo, untranslated } from "./pseudo";

const khan: Speaker = { label: "Khan", kind: "named-person", role: "clerk" };
const aide: Speaker = { label: "aide", kind: "unnamed-official" };
const courier: Speaker = { label: "Courier", kind: "outlet" };

/** Words of the articles here, and what the analysis says of them. */
const OF_THE_ARTICLE = ["Khan", "clerk", "aide", "Courier", "said", "claim", "It reads like news.", "one source"];
const OF_THE_ANALYSIS = ["a verb of saying with its subject"];

describe("in a language of marked words", () => {
  it("the self-test: an English word is seen", async () => {
    assert.deepEqual(await inPseudo(() => untranslated("⟦Quelle⟧: source")), ["source"]);
  });

  for (const { id } of SOURCE_KINDS) {
    it(`the card of an attribution has no other word: ${id}`, async () => {
      const lines: Line[] = [
        { marked: "⟦Khan⟧ ⟨said⟩ ⟪claim⟫", speaker: { ...khan, kind: id }, through: [aide, courier], stance: "denies" },
        ...[1, 2, 3, 4, 5].map((): Line => ({ marked: "⟦Khan⟧ ⟨said⟩ ⟪claim⟫", speaker: { ...khan, kind: id } })),
        { marked: "⟨said⟩ ⟪claim⟫", confidence: "guess", strength: "weak", stance: "declines" },
      ];
      const { article: made, text } = article(lines, { outlet: "Courier" });
      const subject = { article: made, text, uri: "", version: 1 };
      const cards = await inPseudo(() => made.attributions.map((one) => attributionCard(subject, one)));
      for (const card of cards) assertTranslated(card);
    });
  }

  it("nor the card of any rule’s finding", async () => {
    const { article: made, text } = article([]);
    for (const rule of RULES) {
      const finding: Finding = { ...FINDING, code: rule.code, name: rule.name };
      const card = await inPseudo(() => findingCard({ article: made, text, uri: "", version: 1 }, finding, rule));
      assertTranslated(card, [rule.code]);
    }
  });

  it("nor the language status", async () => {
    for (const kind of ["news", "opinion", "other"] satisfies ArticleKind[]) {
      for (const lines of [[], [{ marked: "⟦Khan⟧ ⟨said⟩", speaker: aide }], [1, 2].map((n) => voice(`Khan${n}`))]) {
        const made = article(lines, { kind, findings: lines.map(() => FINDING) }).article;
        const { text, detail = "" } = await inPseudo(() => articleStatus(made, true));
        assertTranslated(`${text} ${detail}`);
      }
    }
  });

  it("nor the check before publishing", async () => {
    const base = { ready: false, blockers: [] as Finding[], left: [], notes: [] };
    const texts = await inPseudo(() => [
      ...[[], [FINDING], [FINDING, FINDING]].map((blockers) => readyTitle({ ...base, blockers })),
      readyTitle({ ...base, ready: true }),
      readyLabel(3, { ...FINDING, message: "" }),
      notesLabel(1),
      notesLabel(2),
    ]);
    assertTranslated(texts.join(" "));
  });

  it("nor what silences a rule", async () => {
    const texts = await inPseudo(() =>
      IGNORE_SCOPES.flatMap((scope) => [ignoreTitle("SRC1", scope), whyIgnore("SRC1", scope)]),
    );
    assertTranslated(texts.join(" "), ["SRC"]);
  });

  it("nor the form for a new source, for any kind on any terms", async () => {
    const shown: string[] = [];
    const form = (kind: string, terms: string) =>
      newSourceTag(
        {
          pick: async (title, choices) => {
            shown.push(title, ...choices.map(({ label }) => label));
            return choices.find(({ value }) => value === kind || value === terms)?.value;
          },
          text: async (title, { prompt }) => {
            shown.push(title, prompt);
            return "x";
          },
        },
        article([]).article,
      );
    await inPseudo(async () => {
      for (const { id } of SOURCE_KINDS) for (const terms of ["on-record", "background"]) await form(id, terms);
    });
    assert.ok(shown.length > 100);
    assertTranslated(shown.join(" "));
  });

  it("nor what hover and completion say in the desk’s file", async () => {
    const file =
      "profile: strict\nrules:\n  SRC105: off\nstyle:\n  allow: [x]\nsources:\n  - ref: s1\n    kind: named\n";
    const shown = await inPseudo(() => [
      ...Array.from(file, (_, offset) => deskCard(file, offset)?.markdown ?? ""),
      ...[0, file.indexOf("strict"), file.indexOf("off"), file.indexOf("named")].flatMap((offset) =>
        deskCompletions(file, offset).map(({ more }) => more),
      ),
    ]);
    assert.ok(shown.some((text) => text !== ""));
    // Keys, values and YAML are written as they are in every language.
    const words = shown.map((text) => text.replace(/```yaml[\s\S]*?```|`[^`]*`|\*\*[^*]*\*\*/g, ""));
    assertTranslated(words.join(" "));
  });
});

const FINDING: Finding = {
  code: "SRC105",
  name: "unsourced-event",
  severity: "warning",
  span: { start: 0, end: 1 },
  message: "",
  because: [],
  related: [],
  fixes: [],
  tagAt: 1,
};

function voice(label: string): Line {
  return { marked: "⟦Khan⟧ ⟨said⟩", speaker: { ...aide, label } };
}

/** Links are read as their words. */
function assertTranslated(text: string, but: readonly string[] = []): void {
  const words = text.replace(/\]\(command:[^)]*\)/g, "]").replace(/\\(.)/g, "$1");
  assert.deepEqual(untranslated(words, [...OF_THE_ANALYSIS, ...OF_THE_ARTICLE, ...but]), [], words);
}
