/** Every unit test: one line a file. */
import "./editor/card.test";
import "./editor/looks.test";
import "./editor/manifest.test";
import "./editor/markdown.test";
import "./editor/rulePage.test";
import "./editor/sourceTags.test";
import "./syntaxes/injection.test";
import "./tags/insert.test";
import "./tags/marks.test";
import "./tags/parse.test";
import "./tags/print.test";
import "./tags/roundTrip.test";
import "./tags/strip.test";
