import { isJsonObject, type JsonValue } from "../ir/json.js";
import type { FirstChoices } from "./config-text.js";

/** What a first configuration is made from. */
export interface InitSurroundings {
  /** What is to be generated from. */
  readonly inputs: readonly string[];
  /** The name of the project folder. */
  readonly folder: string;
  /** What the package.json of the project says; `undefined` where there is none. */
  readonly manifest: JsonValue | undefined;
  /** Folders of the project that have files in them. */
  readonly taken: readonly string[];
}

/** The choices that a first configuration would make by itself. */
export function proposeInit({ inputs, folder, manifest, taken }: InitSurroundings): FirstChoices {
  const own = isJsonObject(manifest) && typeof manifest.name === "string" ? manifest.name : folder;
  let out = "generated";
  for (let round = 2; taken.includes(out); round += 1) out = `generated-${round}`;
  return { inputs, out, name: packageName(own), format: "json" };
}

/** The name of a project as the beginning of one that a package can have. */
function packageName(project: string): string {
  const plain = project.toLowerCase().replace(/[^a-z0-9@/._~-]+/g, "-");
  const [, scope = "", name = ""] = /^(@[a-z0-9~-][a-z0-9._~-]*\/)?(.*)$/.exec(plain) ?? [];
  const words = name.replace(/[@/]+/g, "-").replace(/^[._-]+|[._-]+$/g, "");
  return `${scope}${words === "" ? "" : `${words}-`}schemas`;
}
