/** What a running process needs, with all its threads, from /proc (Linux). */
import { readFileSync } from "node:fs";

/** Megabytes now and at most, and seconds of processor time so far. Throws where it has ended. */
export function needsOf({ pid }) {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const mb = (key) => Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)[1]) / 1024;
  // The name before may hold spaces; user and system time in hundredths of a second.
  const times = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/.*\) /, "").split(" ");
  return { rss: mb("VmRSS"), peak: mb("VmHWM"), cpu: (Number(times[11]) + Number(times[12])) / 100 };
}
