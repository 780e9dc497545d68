/** The lines of a stream; `node:readline` also ends them within the strings of JSON, at U+2028. */
export async function* linesOf(stream) {
  let rest = "";
  for await (const chunk of stream.setEncoding("utf8")) {
    const pieces = (rest + chunk).split("\n");
    rest = pieces.pop();
    yield* pieces;
  }
}
