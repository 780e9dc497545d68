/** Assertions for the extension hosts: the web worker has no `node:assert`. */

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Compares plain data by its JSON. */
export function equal<T>(actual: T, expected: T, message = "not equal"): void {
  const [is, should] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (is !== should) throw new Error(`${message}\nexpected: ${should}\nactual:   ${is}`);
}

export function includes(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`${JSON.stringify(part)} is not in:\n${text}`);
}

export function excludes(text: string, part: string): void {
  if (text.includes(part)) throw new Error(`${JSON.stringify(part)} should not be in:\n${text}`);
}
