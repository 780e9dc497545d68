/** The extension in the Node extension host: desktop, remote machines, containers. */
export { activate } from "./editor/activate";
