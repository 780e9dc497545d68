/** Where a checked file is, for whoever reads the output elsewhere. */
import path from "node:path";
import { pathToFileURL } from "node:url";

/** The path from `root`, with slashes; the full one for a file outside it. `name` starts from `folder`. */
export function pathFrom(root: string, folder: string, name: string): string {
  const full = path.resolve(folder, name);
  const within = path.relative(root, full);
  return (isWithin(within) ? within : full).split(path.sep).join("/");
}

/** The same as the address that a log gives, with the base it counts from. */
export function addressFrom(root: string, folder: string, name: string): { uri: string; uriBaseId?: string } {
  const full = path.resolve(folder, name);
  const within = path.relative(root, full);
  if (!isWithin(within)) return { uri: pathToFileURL(full).href };
  return { uri: within.split(path.sep).map(encodeURIComponent).join("/"), uriBaseId: ROOT_ID };
}

/** What a log calls the folder from which its addresses count. */
export const ROOT_ID = "SRCROOT";

export function isWithin(relative: string): boolean {
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
