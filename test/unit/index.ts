/** Every unit test: one line a file. */
import "./editor/card.test";
import "./editor/looks.test";
import "./editor/manifest.test";
import "./editor/markdown.test";
import "./editor/rulePage.test";
import "./editor/sourceTags.test";
