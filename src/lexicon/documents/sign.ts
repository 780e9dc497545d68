/** A sign of what a document is. Each adds its weight to one side, and the heavier side decides. */
export interface DocumentSign {
  /** What it is read from; of the signs about one thing only the heaviest counts. */
  readonly about: string;
  readonly speaksFor: "news" | "opinion" | "other";
  /** 1 tells little by itself; 4 is what an article has in which people are quoted; 12 settles it. */
  readonly weight: number;
  /** What the status item says of it, after “because”. */
  readonly because: string;
  readonly example: string;
}
