import type { Config as WrittenConfig, PackageConfig as WrittenPackage } from "../own/package/src/index.js";
import type { ChosenNames } from "./options.js";

/** What is chosen for one package; in a program, names may also be chosen by a function. */
export interface PackageConfig extends Omit<WrittenPackage, "names"> {
  /**
   * What schemas are called: by path or file name, with `#` and a JSON Pointer where it is not the root. A function under
   * `rename` chooses all others.
   */
  readonly names?: ChosenNames;
}

/** The configuration as a user writes it: which schemas make which package. Paths are seen from the file's folder. */
export interface Config extends PackageConfig, Pick<WrittenConfig, "$schema"> {
  /**
   * Several packages, made in one run. Each inherits what stands beside `packages`, and says what differs: its settings are
   * merged with the shared ones group by group, and its overrides come after the shared ones.
   */
  readonly packages?: readonly PackageConfig[];
}

/** The configuration itself; the function only gives editors its type. */
export function defineConfig(config: Config): Config {
  return config;
}
