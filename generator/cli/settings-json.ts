import type { DescribedPackage, DescribedSetting } from "../config/describe-package.js";
import type { LoadedConfig } from "../config/load-config.js";
import { appendTokens } from "../ir/json-pointer.js";
import { originPlace } from "./origin-place.js";

/** Every setting of some packages with its value and its origin, as JSON for programs. */
export function settingsJson(packages: readonly DescribedPackage[], loaded: LoadedConfig): string {
  const value = {
    version: 1,
    file: loaded.file ?? null,
    packages: packages.map(({ settings, overrides }) => ({
      ...settingsValue(settings, loaded),
      overrides: overrides.map((each) => ({
        files: [each.files].flat(),
        ...settingsValue(each.settings, loaded),
      })),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The settings as a configuration would say them, and the origin of each by its JSON Pointer. */
function settingsValue(settings: readonly DescribedSetting[], loaded: LoadedConfig): object {
  const groups = new Map<string, unknown>();
  for (const { path, value } of settings) {
    const [group = "", ...key] = path;
    const plain = typeof value === "function" ? "a function" : (value ?? null);
    if (key.length === 0) groups.set(group, plain);
    else groups.set(group, { ...(groups.get(group) as object | undefined), [key.join("")]: plain });
  }
  const origins = settings.map(({ path, origin }) => {
    const place = originPlace(origin, loaded);
    const from = { kind: origin.kind, ...(origin.kind === "argument" ? { argument: origin.argument } : {}) };
    return [appendTokens("", ...path), place === undefined ? from : { ...from, place }] as const;
  });
  return { settings: Object.fromEntries(groups), origins: Object.fromEntries(origins) };
}
