/**
 * The integration tests in the Node extension host. VS Code requires this file and calls `run()`.
 */
import Mocha from "mocha";
import { reporter } from "./reporter";

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 30_000, reporter: reporter as unknown as Mocha.ReporterConstructor });
  // Puts `describe` and `it` in place; only then may the suites be loaded.
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("./suites");
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
