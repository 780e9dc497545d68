/**
 * Who told whom, as steps that can be walked both ways: from Rubio outwards to a diplomat, CNN and UNN, and back. A step
 * is a teller in one chain; one who speaks twice in an article is two steps.
 */
import { t } from "@vscode/l10n";
import { knownOf, type Teller } from "../../core/claims";
import { addTo } from "../../core/grouping";
import type { Article, Attribution, Hop } from "../../core/model";
import { isOwnOutlet } from "../../core/ownOutlet";
import { sourceKind } from "../../lexicon/kinds";
import { nameInWords } from "../../words/sentences";
import { plainLabel } from "./markdown";
import { touches } from "./spans";

export interface Step extends Teller {
  readonly key: string;
}

export class ChainMap {
  private readonly steps = new Map<string, Step>();
  /** Who tells what one says, and whom one draws on, by key. */
  private readonly outer = new Map<string, string[]>();
  private readonly inner = new Map<string, string[]>();

  constructor(private readonly article: Article) {
    for (const attribution of article.attributions) if (!attribution.imputed) this.add(this.stepsOf(attribution));
  }

  /** The teller of what stands at an offset. */
  at(offset: number): Step | undefined {
    const claim = claimAt(this.article, offset);
    const first = claim && this.stepsOf(claim)[0];
    return first && this.steps.get(first.key);
  }

  /** Those who pass on what a teller says: the next ones towards the reader. */
  tellersOf({ key }: Pick<Step, "key">): Step[] {
    return this.all(this.outer.get(key));
  }

  /** Those on whom a teller draws. */
  toldBy({ key }: Pick<Step, "key">): Step[] {
    return this.all(this.inner.get(key));
  }

  private all(keys: readonly string[] = []): Step[] {
    return keys.flatMap((key) => this.steps.get(key) ?? []);
  }

  private add(steps: readonly Step[]): void {
    for (const [i, step] of steps.entries()) {
      this.steps.set(step.key, step);
      const next = steps[i + 1];
      if (!next || this.outer.get(step.key)?.includes(next.key)) continue;
      addTo(this.outer, step.key, next.key);
      addTo(this.inner, next.key, step.key);
    }
  }

  /** From the first speaker to the outlet that publishes the article. */
  private stepsOf({ chain }: Attribution): Step[] {
    const many = new Map<number, number>();
    const steps = chain.map((hop): Step => {
      const rank = many.get(hop.attribution) ?? 0;
      many.set(hop.attribution, rank + 1);
      return { ...hop, key: `${hop.attribution}.${rank}` };
    });
    const last = chain.at(-1);
    return last && this.isPublishedBy(last) ? [...steps, this.publisher(last)] : steps;
  }

  private isPublishedBy(last: Hop): boolean {
    return this.article.outlet !== undefined && !last.own && !isOwnOutlet(last.name, this.article.outlet);
  }

  /** Of each chain its own, so that the way back leads to that chain and not to the whole article. */
  private publisher(last: Hop): Step {
    return { key: `${last.attribution}.outlet`, name: this.article.outlet ?? "", kind: "outlet", own: true };
  }
}

const LONGEST_NAME = 100;

/** `Marco Rubio`, `named person, Secretary of State`. */
export function stepWords(article: Article, step: Step): { readonly name: string; readonly detail: string } {
  return { name: plainLabel(nameInWords(step), LONGEST_NAME) || "…", detail: detailOf(article, step) };
}

function detailOf(article: Article, step: Step): string {
  const kind = t(sourceKind(step.kind).title);
  if (step.own || isOwnOutlet(step.name, article.outlet)) return t("{0}, publishes this article", kind);
  const source = step.sourceId === undefined ? undefined : article.sources[step.sourceId];
  return plainLabel([kind, ...(source ? knownOf(source) : [])].join(", "));
}

/** Whose words or name stand there: a speaker beats what is said around it, and a mention leads to the next claim. */
function claimAt(article: Article, offset: number): Attribution | undefined {
  const shown = article.attributions.filter(({ imputed }) => !imputed);
  const shortest = (claims: readonly Attribution[]) =>
    [...claims].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  const at = (spans: Attribution["content"]) => spans.some((span) => touches(span, offset));
  const speaks = shortest(shown.filter(({ source, cue }) => at(source) || at(cue)));
  if (speaks) return speaks;
  const mentioned = article.sources.find(({ mentions }) => at(mentions.map(({ span }) => span)));
  const claims = (mentioned?.claims ?? []).flatMap((index) => article.attributions[index] ?? []);
  const next = claims.find(({ span }) => span.end >= offset) ?? claims.at(-1);
  return next ?? shortest(shown.filter(({ content }) => at(content)));
}
