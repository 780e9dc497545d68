/** The value of `--name value` on the command line; throws where it is missing. */
export function option(name: string): string {
  const at = process.argv.indexOf(`--${name}`);
  const value = at === -1 ? undefined : process.argv[at + 1];
  if (!value) throw new Error(`the option --${name} is missing`);
  return value;
}
