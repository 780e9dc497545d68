/**
 * A mocha reporter for the extension hosts, where there is a console and nothing else. Its lines are
 * marked, so that `scripts/integration.mjs` can tell them from the host's own.
 */
import type { Runner, Test } from "mocha";

/** Mocha calls it with `new`. */
export function reporter(runner: Runner): void {
  const result = { passed: 0, failed: 0, skipped: 0 };
  runner.on("pass", (test: Test) => {
    result.passed++;
    say(`  ok ${test.fullTitle()} (${test.duration} ms)`);
  });
  runner.on("pending", (test: Test) => {
    result.skipped++;
    say(`  skipped ${test.fullTitle()}`);
  });
  runner.on("fail", (test: Test, error: Error) => {
    result.failed++;
    say(`  not ok ${test.fullTitle()}\n${error.stack ?? error.message}`);
  });
  runner.on("end", () => console.log(`##RESULT ${JSON.stringify(result)}`));
}

function say(text: string): void {
  for (const line of text.split("\n")) console.log(`##TEST ${line}`);
}
