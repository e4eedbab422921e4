import { isJsonObject, type JsonValue } from "../ir/json.js";

/** What the script of a project runs. */
export const command = "schemapress generate";

/** What somebody does after a first run, a sentence each. */
export function nextSteps(
  { path, out }: { readonly path: string; readonly out: string },
  manifest: JsonValue | undefined,
): readonly string[] {
  const groups = isJsonObject(manifest) ? [manifest.dependencies, manifest.devDependencies] : [];
  const isInstalled = groups.some((group) => isJsonObject(group) && Object.hasOwn(group, "schemapress"));
  const scripts = isJsonObject(manifest) ? manifest.scripts : undefined;
  const isOther = isJsonObject(scripts) && Object.hasOwn(scripts, "generate") && scripts.generate !== command;
  const install = "npm install --save-dev schemapress";
  return [
    `${path} says what is generated; ${out}/README.md shows how it is used.`,
    ...(isInstalled || manifest === undefined ? [] : [`Run ${install}, so that everybody has the same.`]),
    ...(isOther ? ["package.json has another script that is called generate, and keeps it."] : []),
    `After a change of a schema, run ${isOther || manifest === undefined ? `npx ${command}` : "npm run generate"}.`,
  ];
}
