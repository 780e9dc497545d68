/** The extension in the web worker extension host: vscode.dev and the like. Nothing in it needs Node, so it is the same. */
export { activate } from "./editor/activate";
