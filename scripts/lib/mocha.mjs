/**
 * Runs compiled test files, or modules, by mocha in this process.
 */
import Mocha from "mocha";

/** Gives `{ passed, failed }`. */
export async function runMocha(files, options) {
  const mocha = new Mocha({ reporter: "spec", ...options });
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    const { stats } = mocha.run(() => resolve({ passed: stats.passes, failed: stats.failures }));
  });
}
