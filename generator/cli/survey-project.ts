import { basename } from "node:path";
import type { ConfigProblem } from "../config/config-problem.js";
import { findConfig } from "../config/find-config.js";
import { findDocuments } from "../config/find-documents.js";
import { likelyInputs } from "../config/likely-inputs.js";
import type { InitSurroundings } from "../config/propose-init.js";
import type { Host } from "../host/host.js";
import { createNodeHost } from "../host/node-host.js";
import { isJsonObject, type JsonValue } from "../ir/json.js";
import { pathIn } from "./path-in.js";

/** What there is in a project that has no configuration yet, or what keeps it from getting one. */
export type Survey =
  | { readonly kind: "ready"; readonly surroundings: InitSurroundings }
  | { readonly kind: "refused"; readonly reason: "input" | "argument"; readonly problem: ConfigProblem };

/** Looks at a project: at `from` for what to generate from, or at everything where nothing is said. */
export async function surveyProject(project: string, from: string | undefined, host: Host): Promise<Survey> {
  const { folder, files } = await findConfig(project, createNodeHost);
  if (folder === project && files.length > 0) {
    const sentence = `There is a configuration already: ${files.join(", ")}.`;
    return refused("argument", { sentence, hint: "schemapress config prints what it says" });
  }
  const text = await host.readText("package.json");
  const manifest = text === undefined ? undefined : parseManifest(text);
  if (text !== undefined && manifest === undefined) {
    return refused("input", { sentence: "package.json cannot be read, so no script can be added to it." });
  }
  const inputs = from === undefined ? likelyInputs(await findDocuments(host)) : [pathIn(project, from)];
  if ((await host.find(inputs)).length === 0) return refused("input", nothingFound(from));
  const outs = ["generated", ...Array.from({ length: 8 }, (_, index) => `generated-${index + 2}`)];
  const taken: string[] = [];
  for (const out of outs) if ((await host.list(out)).length > 0) taken.push(out);
  return { kind: "ready", surroundings: { inputs, folder: basename(project), manifest, taken } };
}

function refused(reason: "input" | "argument", problem: ConfigProblem): Survey {
  return { kind: "refused", reason, problem };
}

function nothingFound(from: string | undefined): ConfigProblem {
  if (from !== undefined) {
    const hint = "it is a file, a folder or a glob inside of the folder that this is run in";
    return { sentence: `No schema file matches ${from}.`, hint };
  }
  const sentence = "No JSON Schema and no OpenAPI document was found in this folder.";
  return { sentence, hint: "say where they are with --from" };
}

function parseManifest(text: string): JsonValue | undefined {
  try {
    const value = JSON.parse(text) as JsonValue;
    return isJsonObject(value) && (value.scripts === undefined || isJsonObject(value.scripts))
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}
