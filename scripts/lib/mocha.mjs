/**
 * Runs compiled test files by mocha in this process.
 */
import Mocha from "mocha";

/** Gives `{ passed, failed }`. */
export function runMocha(files, options) {
  const mocha = new Mocha({ reporter: "spec", ...options });
  for (const file of files) mocha.addFile(file);
  return new Promise((resolve) => {
    const { stats } = mocha.run(() => resolve({ passed: stats.passes, failed: stats.failures }));
  });
}
