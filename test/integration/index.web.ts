/**
 * The integration tests in the web worker extension host. VS Code loads this file and calls `run()`.
 */
import "mocha/mocha";
import { reporter } from "./reporter";

export async function run(): Promise<void> {
  // Puts `describe` and `it` in place; only then may the suites be loaded.
  mocha.setup({ ui: "bdd", timeout: 30_000, reporter: reporter as unknown as Mocha.ReporterConstructor });
  await import("./suites");
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
