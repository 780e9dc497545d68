/** The part of `package.json` that is generated: what the marketplace shows, and what the extension contributes. */
import { RULES } from "../../core/rules";
import { colourRows } from "./colors";
import { ARTICLE_CONTEXT, CATEGORY, COMMANDS, type CommandName, type CommandRow, commandId } from "./commands";
import { GRAMMARS } from "./grammars";
import { LISTING } from "./listing";
import { RULE_SETTINGS, SECTIONS, SETTINGS, SEVERITIES, type SectionId, type SettingRow } from "./settings";
import { SNIPPET_CONTRIBUTIONS } from "./snippets";
import { PROBLEM_MATCHERS, TASK_DEFINITION_TEXTS, TASK_TYPE } from "./tasks";
import { Texts } from "./texts";
import { CONTAINER, VIEWS, type ViewName, type ViewRow, viewId } from "./views";
import { type StepRow, WALKTHROUGH } from "./walkthrough";

type Json = Record<string, unknown>;

/** The fields of `package.json`, and the content of `package.nls.json`. */
export function manifest(): { fields: Json; texts: Record<string, string> } {
  const texts = new Texts();
  const fields = { ...LISTING.fields, capabilities: capabilities(texts), contributes: contributes(texts) };
  return { fields, texts: texts.all() };
}

function capabilities(texts: Texts): Json {
  return {
    untrustedWorkspaces: { supported: true, description: texts.add("capability.untrusted", LISTING.untrusted) },
    virtualWorkspaces: true,
  };
}

function contributes(texts: Texts): Json {
  const commands = Object.entries(COMMANDS) as [CommandName, CommandRow][];
  return {
    commands: commands.map(([name, row]) => ({
      command: commandId(name),
      title: texts.add(`command.${name}`, row.title),
      category: texts.add("category", CATEGORY),
      ...(row.icon && { icon: `$(${row.icon})` }),
    })),
    submenus: [{ id: SUBMENU, label: texts.add("category", CATEGORY) }],
    menus: menus(commands),
    ...views(texts),
    keybindings: commands.flatMap(([name, row]) => keybinding(name, row)),
    configuration: configuration(texts),
    colors: colourRows().map(({ id, text, defaults }) => ({
      id,
      description: texts.add(`color.${id}`, text),
      defaults,
    })),
    grammars: GRAMMARS,
    snippets: SNIPPET_CONTRIBUTIONS,
    taskDefinitions: [
      {
        type: TASK_TYPE,
        properties: { files: { type: "string", description: texts.add("task.files", TASK_DEFINITION_TEXTS.files) } },
      },
    ],
    problemMatchers: PROBLEM_MATCHERS,
    "markdown.markdownItPlugins": true,
    "markdown.previewStyles": ["./media/preview.css"],
    walkthroughs: [walkthrough(texts)],
  };
}

const SUBMENU = "onTheRecord.menu";

function views(texts: Texts): Json {
  const rows = Object.entries(VIEWS) as [ViewName, ViewRow][];
  return {
    viewsContainers: {
      activitybar: [{ id: CONTAINER.id, title: texts.add("category", CONTAINER.title), icon: CONTAINER.icon }],
    },
    views: {
      [CONTAINER.id]: rows.map(([name, row]) => ({
        id: viewId(name),
        name: texts.add(`view.${name}`, row.name),
        contextualTitle: texts.add(`view.${name}.title`, row.contextualTitle),
        icon: CONTAINER.icon,
        ...(row.when && { when: row.when }),
      })),
    },
    viewsWelcome: rows.flatMap(([name, row]) =>
      row.welcome.map(({ text, when }, i) => ({
        view: viewId(name),
        contents: texts.add(`view.${name}.welcome.${i + 1}`, text),
        ...(when && { when }),
      })),
    ),
  };
}

function walkthrough(texts: Texts): Json {
  const { id, title, description, steps } = WALKTHROUGH;
  return {
    id,
    title: texts.add("walkthrough.title", title),
    description: texts.add("walkthrough.description", description),
    steps: Object.entries(steps as Record<string, StepRow>).map(([step, row]) => ({
      id: step,
      title: texts.add(`walkthrough.${step}.title`, row.title),
      description: texts.add(`walkthrough.${step}.description`, row.description),
      media: {
        svg: `media/walkthrough/${step}.svg`,
        altText: texts.add(`walkthrough.${step}.picture`, row.picture),
      },
      completionEvents: row.doneBy,
    })),
  };
}

function whenOf(row: CommandRow): string | undefined {
  const parts = [row.anywhere ? undefined : ARTICLE_CONTEXT, row.when].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(" && ") : undefined;
}

function menus(commands: readonly [CommandName, CommandRow][]): Json {
  return {
    commandPalette: commands.flatMap(([name, row]) => {
      const when = row.palette === false ? "false" : whenOf(row);
      return when ? [{ command: commandId(name), when }] : [];
    }),
    "view/title": commands.flatMap(([name, row]) =>
      (Object.entries(row.inTitle ?? {}) as [ViewName, string][]).map(([view, group]) => ({
        command: commandId(name),
        group,
        when: [`view == ${viewId(view)}`, whenOf(row)].filter((part) => part !== undefined).join(" && "),
      })),
    ),
    "view/item/context": commands.flatMap(([name, { onItem }]) =>
      [onItem?.group, onItem?.inline].flatMap((group) =>
        onItem && group ? [{ command: commandId(name), when: onItem.when, group }] : [],
      ),
    ),
    "editor/context": [{ submenu: SUBMENU, when: ARTICLE_CONTEXT, group: "z_onTheRecord" }],
    [SUBMENU]: commands.flatMap(([name, row]) =>
      row.menu ? [{ command: commandId(name), group: row.menu, ...(row.when && { when: row.when }) }] : [],
    ),
  };
}

function keybinding(name: CommandName, row: CommandRow): Json[] {
  return row.key ? [{ command: commandId(name), ...row.key, when: `editorTextFocus && ${whenOf(row)}` }] : [];
}

function configuration(texts: Texts): Json[] {
  return (Object.keys(SECTIONS) as SectionId[]).map((section, order) => ({
    title: texts.add(`section.${section}`, SECTIONS[section]),
    order,
    properties: {
      ...sectionProperties(section, texts),
      ...(section === "rules" ? ruleProperties(texts) : {}),
    },
  }));
}

function sectionProperties(section: SectionId, texts: Texts): Json {
  const rows = (Object.entries(SETTINGS) as [string, SettingRow<unknown>][]).filter(
    ([, row]) => row.section === section,
  );
  return Object.fromEntries(
    rows.map(([key, row], order) => [
      `onTheRecord.${key}`,
      {
        order,
        scope: row.scope ?? "resource",
        ...row.schema,
        ...(row.choices && choices(key, row.choices, texts)),
        default: row.value,
        markdownDescription: texts.add(`setting.${key}`, row.text),
      },
    ]),
  );
}

function ruleProperties(texts: Texts): Json {
  return Object.fromEntries(
    RULES.map((rule, order) => [
      `onTheRecord.${RULE_SETTINGS.get(rule.code)}`,
      {
        order: order + 1,
        scope: "resource",
        type: "string",
        ...choices("rules", SEVERITIES, texts),
        default: "profile",
        markdownDescription: texts.add(`setting.${rule.code}`, `\`${rule.code}\` **${rule.title}.** ${rule.reason}`),
      },
    ]),
  );
}

function choices(key: string, meanings: Readonly<Record<string, string>>, texts: Texts): Json {
  return {
    enum: Object.keys(meanings),
    markdownEnumDescriptions: Object.entries(meanings).map(([choice, meaning]) =>
      texts.add(`setting.${key}.${choice}`, meaning),
    ),
  };
}
