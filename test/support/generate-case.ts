import { formatDiagnostics } from "../../generator/diagnostics/format.ts";
import { generate } from "../../generator/generate.ts";
import type { TextFile } from "../../generator/ir/files.ts";
import { readSource } from "../../generator/stages/1-load/read-source.ts";
import type { Case } from "./read-cases.ts";

/** What a case comes to. */
export interface GeneratedCase {
  /** The whole package. */
  readonly files: readonly TextFile[];
  /** What `expected/` is to hold, by path: the declarations, what was said, and pages of docs where it has some. */
  readonly shown: Readonly<Record<string, string>>;
}

/** Generates the package of a case. */
export async function generateCase({ inputs, options, expected }: Case): Promise<GeneratedCase> {
  const { files, diagnostics } = await generate(inputs, options);
  const sources = inputs.map(
    (input) => readSource({ uri: input.uri, text: "text" in input ? input.text : "", role: "input" }).value,
  );
  const said = formatDiagnostics(diagnostics, sources, { verbose: true });
  const hasDocs = Object.keys(expected).some((path) => path.startsWith("docs/"));
  const shown = files.filter(
    ({ path }) =>
      (/^src\/[^/]+\.ts$/.test(path) && path !== "src/index.ts") ||
      (hasDocs && /^docs\/[^/]+\.md$/.test(path) && path !== "docs/index.md"),
  );
  return {
    files,
    shown: {
      ...Object.fromEntries(shown.map(({ path, text }) => [path, text])),
      ...(said === "" ? {} : { "diagnostics.txt": `${said}\n` }),
    },
  };
}
