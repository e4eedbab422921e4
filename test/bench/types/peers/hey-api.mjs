import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import { openapiDocument } from "./openapi-document.mjs";

/** @hey-api/openapi-ts, of which only the plugin for types. */
export async function printRoot(schema) {
  const path = mkdtempSync(join(tmpdir(), "bench-types-"));
  try {
    await createClient({
      input: openapiDocument(schema),
      output: { path, postProcess: [] },
      plugins: ["@hey-api/typescript"],
      logs: { level: "silent", file: false },
    });
    return readFileSync(join(path, "types.gen.ts"), "utf8");
  } catch (error) {
    throw error?.originalError?.error ?? error?.originalError ?? error;
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}
