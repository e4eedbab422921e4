import type { LocatedDiagnostic } from "./located-diagnostic.js";

/** What a run of a command has come to, for programs to read: plain data from which every machine format is made. */
export interface RunReport {
  readonly command: string;
  /** The version of schemapress. */
  readonly version: string;
  readonly exitCode: number;
  /** The way from the root of the repository to the project folder, empty or with `/` at its end. */
  readonly folder: string;
  readonly packages: readonly PackageReport[];
  /** Everything that there is to say, sorted by place. */
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/** What a run has come to for one package. */
export interface PackageReport {
  /** The folder of the package, from the project folder. */
  readonly folder: string;
  readonly schemas: number;
  readonly files: number;
  readonly changed: number;
  readonly recovered: number;
  /** Whether the folder now is what was generated. */
  readonly written: boolean;
  /** How the folder differs from what would be generated; absent where `--check` did not ask. */
  readonly drift?: DriftReport;
}

/** Paths of files in the folder of a package that are not what would be generated, and the difference. */
export interface DriftReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly edited: readonly string[];
  readonly diff: string;
  readonly command: string;
}
