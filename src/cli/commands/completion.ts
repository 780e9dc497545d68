import { command, UNUSED } from "../command";

export const completion = command({
  name: "completion",
  summary: "completion of commands, options and files for a shell",
  details: [
    "Prints a script for the shell. Load it where the shell starts, and the Tab key completes commands, options and their values.",
  ],
  words: { usage: "<shell>", says: "bash, zsh or fish", completes: ["bash", "zsh", "fish"] },
  options: {},
  examples: [
    { line: 'eval "$(on-the-record completion bash)"', says: "in ~/.bashrc" },
    { line: 'eval "$(on-the-record completion zsh)"', says: "in ~/.zshrc, after compinit" },
    { line: "on-the-record completion fish | source", says: "in ~/.config/fish/config.fish" },
  ],
  exits: { fine: "the script was printed", found: UNUSED },
  run: async (invocation) => (await import("../running/completion")).printCompletion(invocation),
});
