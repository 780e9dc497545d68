import { command } from "../command";
import { ARTICLES, READING } from "./reading";

export const ready = command({
  name: "ready",
  summary: "the check before publishing: what must not reach the reader",
  details: [
    "Lists what stands in the way of publishing: open TKs, tags and marks that are left in, broken tags and ground rules, and whatever the desk calls an error. One line each, as compilers print theirs.",
  ],
  words: ARTICLES,
  options: { ...READING },
  examples: [
    { line: "on-the-record ready drafts/bridge.md", says: "one article" },
    { line: "on-the-record ready outbox && ./send.sh", says: "send only what is ready" },
  ],
  exits: { fine: "ready to publish", found: "something stands in the way" },
  run: async (invocation) => (await import("../running/ready")).checkReady(invocation),
});
