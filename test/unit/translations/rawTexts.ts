/** Finds texts for people that stand in a TypeScript source as they are, and so would stay English in every language. */
import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/javascript";

const typescript = parser.configure({ dialect: "ts" });

/** In these places one word is for people as well: `title: "Open"`, `item.tooltip = "Open"`. */
const PLACES_FOR_PEOPLE = new Set(
  "title label placeHolder placeholder prompt detail description tooltip message text name documentation".split(" "),
);

/** These calls show what they are given. */
const CALLS_FOR_PEOPLE = /(?:^|\.)(?:show\w+(?:Message|Pick)|CodeAction|MarkdownString|SignatureInformation)$/;

/** Nobody but a programmer reads these: `log.warn("…")`, `new Error("…")`. */
const CALLS_FOR_PROGRAMMERS = /(?:^|\.)log\.\w+$|Error$|^Symbol$|\.(?:executeCommand|get|has|includes|join|split)$/;

/**
 * Values for the machine, though they may have two words: `borderStyle: "none solid"`; and text of articles and tags.
 * What is within them is such as well: `icon: { name: "arrow-right" }`.
 */
const PLACES_FOR_MACHINES = new Set(
  "borderStyle borderWidth context icon example pieces when command language scheme".split(" "),
);

const WORD = /\p{L}{2,}/u;
/** One word between HTML tags is for people as well, and so is one in an attribute that is read out: `<b>Open</b>`. */
const WORD_OF_A_PAGE = /<[a-z][^<>]*>[^<>]*\p{L}{2,}[^<>]*<\//iu;
const READ_OUT = /\s(?:aria-label|title|alt|placeholder)="([^"<>]*)"/g;
/** What is put in, U+0000, may stand between them. */
const TWO_WORDS = /\p{L}{2,}[,;:.…]?(?:\s+\0?|\0\s+)[\s“«(]*\p{L}+/u;

export interface RawText {
  readonly line: number;
  readonly text: string;
}

/** Those that neither pass through `t` nor are `known` as words of rows, which are translated where they are shown. */
export function rawTexts(source: string, known: ReadonlySet<string> = new Set()): RawText[] {
  const found: RawText[] = [];
  typescript.parse(source).iterate({
    enter: ({ name, node }) => {
      if (name !== "String" && name !== "TemplateString") return;
      const text = wordsOf(node, source);
      if (known.has(text) || !isForPeople(node, text, source)) return;
      found.push({ line: source.slice(0, node.from).split("\n").length, text });
    },
  });
  return found;
}

function isForPeople(node: SyntaxNode, text: string, source: string): boolean {
  if (!WORD.test(text) || isForMachines(node, source)) return false;
  if (isOfAPage(node, source)) return true;
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    switch (parent.name) {
      case "ImportDeclaration":
      case "ExportDeclaration":
      case "LiteralType":
      case "CaseLabel":
        return false;
      case "Property": {
        if (at.from === parent.firstChild?.from) return false;
        return PLACES_FOR_PEOPLE.has(keyOf(parent, source)) || TWO_WORDS.test(text);
      }
      case "AssignmentExpression": {
        const place = textAt(parent.firstChild, source).split(".").at(-1) ?? "";
        return PLACES_FOR_PEOPLE.has(place) || TWO_WORDS.test(text);
      }
      case "BinaryExpression":
        if (/^[!=]==?$/.test(textAt(parent.getChild("CompareOp"), source))) return false;
        break;
      case "ArgList": {
        const callee = calleeOf(parent, source);
        if (callee === "t" || CALLS_FOR_PROGRAMMERS.test(callee)) return false;
        return CALLS_FOR_PEOPLE.test(callee) || TWO_WORDS.test(text);
      }
    }
  }
  return TWO_WORDS.test(text);
}

/** Whether it has words of a page that do not come from elsewhere. */
function isOfAPage(node: SyntaxNode, source: string): boolean {
  const page = literal(node, source);
  const readOut = [...page.matchAll(READ_OUT)].some(([, words = ""]) => WORD.test(words));
  return readOut || WORD_OF_A_PAGE.test(page);
}

function isForMachines(node: SyntaxNode, source: string): boolean {
  for (let at: SyntaxNode | null = node; at; at = at.parent)
    if (at.name === "Property" && PLACES_FOR_MACHINES.has(keyOf(at, source))) return true;
  return false;
}

function keyOf(property: SyntaxNode, source: string): string {
  return textAt(property.firstChild, source).replaceAll('"', "");
}

/** `vscode.window.showInformationMessage`. */
function calleeOf(args: SyntaxNode, source: string): string {
  const callee = args.prevSibling;
  return textAt(callee?.name === "TypeArgList" ? callee.prevSibling : callee, source);
}

/** What of a literal a person would read: without what is put in, HTML tags, icons, front matter, code, and our name. */
function wordsOf(node: SyntaxNode, source: string): string {
  return literal(node, source)
    .replace(READ_OUT, "> $1 <b ")
    .replace(/<\/?[a-z][^<>]*(?:>|$)/gi, " ")
    .replace(/\$\([\w~-]+\)/g, "")
    .replace(/^---\\n.*\\n---/, "")
    .replace(/On the Record/g, "")
    .replace(/\\?`[^`]*`/g, "");
}

/** A literal without its quotation marks, U+0000 for what is put in. */
function literal(node: SyntaxNode, source: string): string {
  let text = "";
  let from = node.from + 1;
  for (const interpolation of node.getChildren("Interpolation")) {
    text += `${source.slice(from, interpolation.from)}\u0000`;
    from = interpolation.to;
  }
  return text + source.slice(from, node.to - 1);
}

function textAt(node: SyntaxNode | null | undefined, source: string): string {
  return node ? source.slice(node.from, node.to) : "";
}
