import type { DescribedPackage, DescribedSetting } from "../config/describe-package.js";
import type { LoadedConfig } from "../config/load-config.js";
import { settingPath } from "../config/setting-path.js";
import { originPlace } from "./origin-place.js";

type Row = readonly [setting: string, value: string, from: string];

/** Every setting of some packages with its value and its origin, as text for people: a table for each package. */
export function settingsText(packages: readonly DescribedPackage[], loaded: LoadedConfig): string {
  const tables = packages.map((each) => {
    const rows = each.settings.map((setting) => rowOf(setting, loaded));
    const blocks = each.overrides.map(({ files, settings }) => {
      const inner = settings.map((setting) => rowOf(setting, loaded));
      return `\nfor ${[files].flat().join(", ")}\n${table(inner)}`;
    });
    return `${table(rows)}${blocks.join("")}`;
  });
  const origin = loaded.file ?? "no configuration was found";
  return `${origin}\n\n${tables.join("\n---\n\n")}`;
}

function rowOf({ path, value, origin }: DescribedSetting, loaded: LoadedConfig): Row {
  return [settingPath(path), valueText(value), originPlace(origin, loaded) ?? originText(origin)];
}

function originText(origin: DescribedSetting["origin"]): string {
  return origin.kind === "argument" ? origin.argument : origin.kind;
}

function valueText(value: unknown): string {
  if (typeof value === "function") return "a function";
  return JSON.stringify(value) ?? "nothing";
}

function table(rows: readonly Row[]): string {
  const [first, second] = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([setting, value, from]) => `${setting.padEnd(first ?? 0)}  ${value.padEnd(second ?? 0)}  ${from}\n`)
    .join("");
}
