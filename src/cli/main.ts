/** The command line's entry: `on-the-record COMMAND …`. */
import { runProgram } from "./program";

runProgram(process.argv.slice(2), process).then((code) => process.exit(code));
