/**
 * What `scripts/ui.mjs` has started for all tests of a run, before mocha loads them.
 */
export interface UiHost {
  /** In which extension host the extension runs. */
  readonly kind: "node" | "web";
  /** Where to connect to the browser. */
  readonly browser: string;
  /** Copies a folder of the project, given from its root; gives the copy, which is gone after the run. */
  copyOf(folder: string): string;
  /** The address of a workbench on `folder`, with `files` open. */
  address(folder: string, options: { files: readonly string[] }): string;
  /** The user's `settings.json`, which a workbench reads when it opens. */
  readonly settingsFile: string;
  /** What stands in it at first. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The folder for screenshots. */
  readonly screenshots: string;
}

declare global {
  // A global can be declared by `var` alone.
  var uiHost: UiHost;
}

export const host = (): UiHost => globalThis.uiHost;
