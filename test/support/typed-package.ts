import { generate } from "../../generator/generate.ts";
import type { TextFile } from "../../generator/ir/files.ts";
import type { JsonValue } from "../../generator/ir/json.ts";
import type { TypeSettings } from "../../generator/ir/type-settings.ts";
import { typeCheck } from "../conformance/type-program.ts";
import { typeText } from "./schema-package.ts";

/** The package of a schema that is called `Thing`, and its types by name, each on one line. */
export interface TypedPackage {
  readonly files: readonly TextFile[];
  readonly types: Readonly<Record<string, string>>;
  /** The codes of what was said. */
  readonly said: readonly string[];
}

/** Generates the package of a schema with settings of types. Throws where the schema is refused. */
export async function typedPackage(
  schema: JsonValue,
  types: Partial<TypeSettings> = {},
): Promise<TypedPackage> {
  const { files, diagnostics } = await generate([{ uri: "file:///thing.json", value: schema }], {
    names: { "thing.json": "Thing" },
    types,
  });
  if (files.length === 0) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const names = files.flatMap(({ path }) => /^src\/(?!index)(\w+)\.ts$/.exec(path)?.[1] ?? []);
  return {
    files,
    types: Object.fromEntries(names.map((name) => [name, typeText(files, name)])),
    said: diagnostics.map(({ code }) => code),
  };
}

/**
 * What the compiler finds, as strictly as it can, in a package and in code beside it that uses `./src/index.js`:
 * nothing, where every mistake in that code is expected with `@ts-expect-error`.
 */
export function misuses({ files }: TypedPackage, code: string): readonly string[] {
  const sources = files.filter(({ path }) => /^src\/.*\.ts$/.test(path));
  const rooted = [...sources, { path: "use.ts", text: code }];
  return typeCheck(rooted.map((file) => ({ ...file, path: `/${file.path}` }))).map(
    ({ path, line, message }) => `${path}:${line} ${message}`,
  );
}
