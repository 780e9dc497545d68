/** Every suite that runs inside an extension host, in Node and in the web worker alike. */
import "./activation.suite";
import "./deskFile.suite";
import "./documents.suite";
import "./fixes.suite";
import "./hover.suite";
import "./mentions.suite";
import "./problems.suite";
import "./quickFixes.suite";
import "./readAs.suite";
import "./ready.suite";
import "./rulePages.suite";
import "./tags.suite";
