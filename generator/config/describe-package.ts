import { appendTokens } from "../ir/json-pointer.js";
import type { PackageConfig } from "./config.js";
import type { SettingsOverride } from "./options.js";
import { completeOptions } from "./options.js";
import { usualOut } from "./out-folders.js";
import type { ChosenPackage } from "./package-configs.js";

/** Where the value of a setting came from: the pointer is that of the value in the configuration. */
export type Origin =
  | { readonly kind: "default" }
  | { readonly kind: "configuration" | "package"; readonly pointer: string }
  | { readonly kind: "argument"; readonly argument: string };

/** The value of one setting, and where it came from. */
export interface DescribedSetting {
  readonly path: readonly string[];
  /** Absent where nothing is chosen. */
  readonly value: unknown;
  readonly origin: Origin;
}

/** Everything that is chosen for a package. */
export interface DescribedPackage {
  readonly settings: readonly DescribedSetting[];
  readonly overrides: readonly DescribedOverride[];
}

/** What differs for some schemas, in the order in which it is applied. */
export interface DescribedOverride {
  readonly files: SettingsOverride["files"];
  readonly settings: readonly DescribedSetting[];
}

/** An argument that chooses a setting. */
export interface ArgumentSetting {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly argument: string;
}

/** What is chosen for a package and why: by an argument, by its own configuration, by the shared one, or by default. */
export function describePackage(
  { own, index }: ChosenPackage,
  shared: PackageConfig,
  given: readonly ArgumentSetting[],
): DescribedPackage {
  const at = index === undefined ? "" : appendTokens("", "packages", index);
  const layers: readonly (readonly DescribedSetting[])[] = [
    leavesOf(usualConfig()).map((leaf) => ({ ...leaf, origin: { kind: "default" } })),
    placed(shared, { kind: "configuration", pointer: "" }),
    ...(index === undefined ? [] : [placed(own, { kind: "package", pointer: at })]),
    given.map(({ path, value, argument }) => ({ path, value, origin: { kind: "argument", argument } })),
  ];
  const settings = new Map<string, DescribedSetting>();
  for (const setting of layers.flat()) settings.set(JSON.stringify(setting.path), setting);
  const overrides = [
    ...described(shared, { kind: "configuration", pointer: "" }),
    ...(index === undefined ? [] : described(own, { kind: "package", pointer: at })),
  ];
  return { settings: [...settings.values()], overrides };
}

type Leaf = Pick<DescribedSetting, "path" | "value">;
type InFile = Extract<Origin, { readonly pointer: string }>;

function placed(config: PackageConfig, origin: InFile): readonly DescribedSetting[] {
  return leavesOf(config).map((leaf) => {
    return { ...leaf, origin: { ...origin, pointer: appendTokens(origin.pointer, ...leaf.path) } };
  });
}

function described({ overrides = [] }: PackageConfig, origin: InFile): readonly DescribedOverride[] {
  return overrides.map(({ files, ...rest }, index) => {
    const pointer = appendTokens(origin.pointer, "overrides", index);
    return { files, settings: placed(rest as PackageConfig, { ...origin, pointer }) };
  });
}

/** Settings that are no groups of others. */
const single: ReadonlySet<string> = new Set(["inputs", "out", "templates"]);

function leavesOf(config: PackageConfig): readonly Leaf[] {
  return Object.entries(config).flatMap(([name, value]): readonly Leaf[] => {
    if (name === "overrides" || name === "packages" || name === "$schema" || value === undefined) return [];
    if (single.has(name)) return [{ path: [name], value }];
    return Object.entries(value as object).map(([key, inner]) => ({ path: [name, key], value: inner }));
  });
}

/** What holds where nothing is chosen, as a configuration would say it. */
function usualConfig(): PackageConfig {
  const { package: manifest, references, types, validators, schemas, limits } = completeOptions({});
  return {
    inputs: ["schemas"],
    out: usualOut,
    package: manifest as NonNullable<PackageConfig["package"]>,
    references: { from: [], ...references },
    types,
    validators,
    limits,
    schemas,
  };
}
