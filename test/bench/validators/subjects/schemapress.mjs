import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generate } from "../../../../dist/index.js";
import { imported } from "../modules.mjs";

/** What schemapress generates, bundled as an application would. */
export async function schemapress({ sources, names, type }, folder) {
  await writePackage({ sources, names }, folder);
  const module = JSON.stringify(`./generated/dist/${type}.js`);
  const whole = `export { is${type} as check, validate${type} as validate } from ${module};`;
  const { check, validate } = await imported(whole, folder);
  return {
    check,
    all: (value) => validate(value).ok,
    small: `export { is${type} } from ${module};`,
    large: `export { validate${type} } from ${module};`,
  };
}

/** Writes the package into `generated/` of a folder. Throws where a schema has mistakes. */
export async function writePackage({ sources, names }, folder) {
  const { files, diagnostics } = await generate(sources, { names, references: { missing: "error" } });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(" "));
  for (const { path, text } of files) {
    const file = join(folder, "generated", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
