/** Every suite that runs inside an extension host, in Node and in the web worker alike. */
import "./activation.suite";
