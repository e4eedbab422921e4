import type { Config, PackageConfig } from "./config.js";

/** What is chosen for one of the packages of a configuration. */
export interface ChosenPackage {
  /** Everything that holds for it. */
  readonly config: PackageConfig;
  /** What it says itself; the whole configuration, where that is about one package. */
  readonly own: PackageConfig;
  /** Which of the packages it is; absent where there is one only. */
  readonly index?: number;
}

/** The packages of a configuration, each with the settings that it shares with the others. */
export function packageConfigs({ packages, $schema: _, ...shared }: Config): readonly ChosenPackage[] {
  if (packages === undefined) return [{ config: shared, own: shared }];
  return packages.map((own, index) => ({ config: inherit(shared, own), own, index }));
}

/** What one package says, and what all say where it says nothing: group by group, its overrides last. */
function inherit(shared: PackageConfig, own: PackageConfig): PackageConfig {
  const overrides = [...(shared.overrides ?? []), ...(own.overrides ?? [])];
  return {
    ...shared,
    ...own,
    package: { ...shared.package, ...own.package },
    references: { ...shared.references, ...own.references },
    types: { ...shared.types, ...own.types },
    validators: { ...shared.validators, ...own.validators },
    limits: { ...shared.limits, ...own.limits },
    schemas: { ...shared.schemas, ...own.schemas },
    diagnostics: { ...shared.diagnostics, ...own.diagnostics },
    names: { ...shared.names, ...own.names },
    overrides,
  };
}
