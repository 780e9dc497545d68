/** What of an article can be folded away: sections, passages of several lines, what an agency pastes around its copy. */
import type { Article, Passage, PassageKind, Span, TextFormat } from "../../core/model";

export interface Fold {
  readonly span: Span;
  /** `comment` goes with “Fold All Block Comments”, `region` with “Fold All Regions”. */
  readonly kind?: "comment" | "region";
}

/** Around the copy: neither heading nor prose. */
const BOILERPLATE: ReadonlySet<PassageKind> = new Set(["boilerplate", "relatedLink"]);

/** In Markdown the editor folds sections, lists, quotes and code itself. */
const LEFT_TO_MARKDOWN: ReadonlySet<PassageKind> = new Set([
  "headline",
  "subheading",
  "listItem",
  "blockQuote",
  "code",
]);

/** Folds of one line are for the caller to leave out, who knows where lines end. */
export function folds(article: Article, format: TextFormat): Fold[] {
  const passages = article.passages.filter(({ kind }) => format === "plain" || !LEFT_TO_MARKDOWN.has(kind));
  return [
    ...(format === "plain" ? sections(article.passages) : []),
    ...runsOfBoilerplate(article.passages),
    ...passages.filter(({ kind }) => !BOILERPLATE.has(kind)).map(passageFold),
  ];
}

function passageFold({ kind, span }: Passage): Fold {
  return kind === "frontMatter" ? { span, kind: "region" } : { span };
}

/** From a subheading to the last passage before the next one. */
function sections(passages: readonly Passage[]): Fold[] {
  const found: Fold[] = [];
  let open: Passage | undefined;
  let last: Passage | undefined;
  const close = () => {
    if (open && last && last !== open) found.push({ span: { start: open.span.start, end: last.span.end } });
  };
  for (const passage of passages) {
    if (passage.kind === "subheading") {
      close();
      open = passage;
    }
    last = passage;
  }
  close();
  return found;
}

function runsOfBoilerplate(passages: readonly Passage[]): Fold[] {
  const runs: { start: number; end: number }[] = [];
  let before: Passage | undefined;
  for (const passage of passages) {
    const run = runs.at(-1);
    if (BOILERPLATE.has(passage.kind)) {
      if (run && before && BOILERPLATE.has(before.kind)) run.end = passage.span.end;
      else runs.push({ ...passage.span });
    }
    before = passage;
  }
  return runs.map((span) => ({ span, kind: "comment" }));
}
