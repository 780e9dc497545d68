/** Line numbers for messages: from 1, whatever ends the lines. */

const LINE_BREAK = /\r\n?|\n/g;

/** The line on which an offset stands; the text is gone through once. */
export function lineNumbers(text: string): (at: number) => number {
  const starts = [0, ...Array.from(text.matchAll(LINE_BREAK), ({ index, 0: mark }) => index + mark.length)];
  return (at) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
