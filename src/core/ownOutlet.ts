/** Whether a name is that of the outlet that publishes the article: `the Herald` in the Dunmarrow Herald. */
export function isOwnOutlet(name: string, outlet: string | undefined): boolean {
  if (!outlet) return false;
  const [short, long] = [plain(name), plain(outlet)].sort((a, b) => a.length - b.length) as [string, string];
  return short !== "" && (long === short || long.endsWith(` ${short}`) || initials(long) === short);
}

/** `ap` of `associated press`. */
const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0])
    .join("");

const plain = (name: string): string => name.trim().toLowerCase().replace(/^the /, "");
