/** A file of the generated package: path from the package's folder, with `/`, and its whole text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/**
 * What one run wrote, kept as `manifest.json` beside it: the only place with the tool's version.
 *
 * Hashes are SHA-256 in hexadecimal. `files` holds every file but the manifest itself, sorted by path, and is
 * what a later run may change or delete: files that are not listed are never touched.
 */
export interface Manifest {
  readonly tool: string;
  readonly version: string;
  readonly schemas: readonly ManifestSchema[];
  readonly files: Readonly<Record<string, string>>;
}

export interface ManifestSchema {
  readonly id: string;
  readonly name: string;
  readonly hash: string;
}

/** What has to happen on the disk for the folder to hold exactly the files given. */
export interface WritePlan {
  readonly create: readonly TextFile[];
  readonly change: readonly TextFile[];
  readonly remove: readonly string[];
  readonly unchanged: number;
  /** Of the files that are changed or removed, those that are not as an earlier run wrote them. */
  readonly edited: readonly string[];
}
