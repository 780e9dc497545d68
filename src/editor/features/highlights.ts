/** Draws who said what into the text, in every editor that shows an article. */
import * as vscode from "vscode";
import type { Article } from "../../core";
import { lineColour } from "../../lexicon/tones";
import { isQuiet } from "../articles";
import type { Desk } from "../feature";
import { EDGE_COLOUR, fillColour } from "../manifest/colors";
import { toRange } from "../ranges";
import { SECTION, setting } from "../settings";
import { type Look, lookKey, looks } from "../view/looks";

export function highlights({ reader }: Desk): vscode.Disposable {
  const pens = new Pens();
  const drawAll = () => {
    for (const editor of vscode.window.visibleTextEditors) draw(editor);
  };
  const draw = (editor: vscode.TextEditor) => {
    const { document } = editor;
    const reading = reader.reading(document);
    const on = setting("highlight.enabled", document);
    if (on && reading?.state === "read" && !isQuiet(reading.article)) {
      // What an older reading drew moves with the text, until the next one is there.
      if (reading.version === document.version) pens.draw(editor, reading.article);
    } else if (!on || reading?.state !== "analysing") {
      pens.clear(editor);
    }
  };
  drawAll();
  return vscode.Disposable.from(
    pens,
    reader.onDidChangeArticle((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) draw(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${SECTION}.highlight`)) drawAll();
    }),
  );
}

/** One decoration type a look, made when it is first drawn with. */
class Pens implements vscode.Disposable {
  private readonly types = new Map<string, vscode.TextEditorDecorationType>();

  draw(editor: vscode.TextEditor, article: Article): void {
    const drawn = new Set<string>();
    for (const { look, spans } of looks(article, setting("highlight.by", editor.document))) {
      drawn.add(lookKey(look));
      editor.setDecorations(
        this.typeOf(look),
        spans.map((span) => toRange(editor.document, span)),
      );
    }
    for (const [key, type] of this.types) if (!drawn.has(key)) editor.setDecorations(type, []);
  }

  clear(editor: vscode.TextEditor): void {
    for (const type of this.types.values()) editor.setDecorations(type, []);
  }

  dispose(): void {
    for (const type of this.types.values()) type.dispose();
    this.types.clear();
  }

  private typeOf(look: Look): vscode.TextEditorDecorationType {
    const key = lookKey(look);
    const type = this.types.get(key) ?? vscode.window.createTextEditorDecorationType(css(look));
    this.types.set(key, type);
    return type;
  }
}

/** Lines and tints only: the colour of the text itself belongs to the language and the theme. */
function css(look: Look): vscode.DecorationRenderOptions {
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  if (look.draw === "fill") {
    return {
      rangeBehavior,
      backgroundColor: new vscode.ThemeColor(fillColour(look.tone)),
      borderWidth: "0 1px",
      borderStyle: "none solid",
      borderColor: new vscode.ThemeColor(EDGE_COLOUR),
    };
  }
  return {
    rangeBehavior,
    borderWidth: `0 0 ${look.line.width}px 0`,
    borderStyle: `none none ${look.line.style} none`,
    borderColor: new vscode.ThemeColor(lineColour(look.tone)),
  };
}
