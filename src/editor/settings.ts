/** Reads the settings that hold for a document. */
import * as vscode from "vscode";
import type { AnalysisSettings, Article, RuleCode, Severity } from "../core";
import { RULE_SETTINGS, type SettingKey, type SettingValue } from "./manifest/settings";

export const SECTION = "onTheRecord";

/** The value of a setting; its default is in the manifest. */
export function setting<K extends SettingKey>(key: K, scope?: vscode.ConfigurationScope): SettingValue<K> {
  return vscode.workspace.getConfiguration(SECTION, scope).get(key) as SettingValue<K>;
}

/** Sets it where it is set already, the nearest place first, else for the user. */
export async function changeSetting<K extends SettingKey>(
  key: K,
  value: SettingValue<K>,
  scope?: vscode.ConfigurationScope,
): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(SECTION, scope);
  const set = configuration.inspect(key);
  const target =
    set?.workspaceFolderValue !== undefined
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : set?.workspaceValue !== undefined
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
  await configuration.update(key, value, target);
}

/** Whether the findings of a document are shown: nothing of it counts but its tags. */
export function showsFindings(scope: vscode.ConfigurationScope, { tags }: Pick<Article, "tags">): boolean {
  switch (setting("problems", scope)) {
    case "all":
      return true;
    case "tagged":
      return tags.length > 0;
    case "off":
      return false;
  }
}

/** What the core wants to know of the settings. */
export function analysisSettings(scope: vscode.ConfigurationScope): AnalysisSettings {
  const outlet = setting("outlet", scope).trim();
  return { profile: setting("profile", scope), severities: severities(scope), ...(outlet && { outlet }) };
}

function severities(scope: vscode.ConfigurationScope): NonNullable<AnalysisSettings["severities"]> {
  const configuration = vscode.workspace.getConfiguration(SECTION, scope);
  const chosen: Partial<Record<RuleCode, Severity | "off">> = {};
  for (const [code, key] of RULE_SETTINGS) {
    const severity = configuration.get<Severity | "off" | "profile">(key);
    if (severity && severity !== "profile") chosen[code] = severity;
  }
  return chosen;
}
