// The core's compiler sees this empty module where code asks for `vscode` or `node:…`: any use fails.
export {};
