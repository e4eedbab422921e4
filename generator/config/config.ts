import type { PartialOptions } from "./options.js";

/** The configuration as a user writes it: which schemas make which package. Paths are seen from the file's folder. */
export interface Config extends Omit<PartialOptions, "references" | "templates" | "assurance"> {
  /** Paths, folders or globs of schemas and OpenAPI documents to generate from. Default: `schemas`. */
  readonly inputs?: readonly string[];
  /** The folder of the generated package. Default: `generated`. */
  readonly out?: string;
  readonly references?: PartialOptions["references"] & {
    /** Documents in which references may be found, and of which nothing else is generated. */
    readonly from?: readonly string[];
  };
  /** A folder of templates that stand in for the built-in ones of the same file name. */
  readonly templates?: string;
}

/** The configuration itself; the function only gives editors its type. */
export function defineConfig(config: Config): Config {
  return config;
}
