/** Every suite that runs inside an extension host, in Node and in the web worker alike. */
import "./activation.suite";
import "./deskFile.suite";
import "./documents.suite";
import "./firstUse.suite";
import "./fixes.suite";
import "./hover.suite";
import "./language.suite";
import "./problems.suite";
import "./quickFixes.suite";
import "./readAs.suite";
import "./ready.suite";
import "./register.suite";
import "./reports.suite";
import "./rulePages.suite";
import "./sources.suite";
import "./tags.suite";
import "./tagTyping.suite";
