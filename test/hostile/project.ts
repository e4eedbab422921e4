import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { HostileCase } from "./hostile-case.ts";

/** What lies beside the project and must never get into it. */
export const secret = "what-lies-outside-of-the-project";

/** Where a case is laid out on the disk: a project in a folder that also holds what is not its business. */
export interface Project {
  readonly folder: string;
  readonly around: string;
  remove(): void;
}

/** Lays out a case: its files, and a secret beside them that some reference may ask for. */
export function layOutProject({ files, special }: HostileCase): Project {
  const around = mkdtempSync(join(tmpdir(), "schemapress-hostile-"));
  const folder = join(around, "project");
  mkdirSync(join(folder, "schemas"), { recursive: true });
  writeFileSync(
    join(around, "secret.json"),
    JSON.stringify({ title: secret, description: secret, const: secret }),
  );
  for (const [path, content] of Object.entries(files())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  special?.(folder);
  return { folder, around, remove: () => rmSync(around, { recursive: true, force: true }) };
}
