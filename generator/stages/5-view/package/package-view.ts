import type { ExportView, PackageView } from "../../../ir/views.js";
import type { Overview } from "./overview.js";

/** Up to here each declaration has an entry of its own in `exports`; tools read a pattern quicker than more. */
const mostEntries = 200;

/** The package's manifest. */
export function packageView({ entries, options, types }: Overview): PackageView {
  const { name, version, description, license } = options;
  const single = types.layout === "single";
  const modules = single ? [] : entries.map(({ names }) => names.file).sort();
  const pattern = modules.length > mostEntries;
  return {
    template: "package.json",
    path: "package.json",
    name: JSON.stringify(name),
    version: JSON.stringify(version),
    description: JSON.stringify(description),
    license: JSON.stringify(license ?? "UNLICENSED"),
    private: license === undefined,
    exports: [
      entry(".", "index"),
      ...(pattern ? ["*"] : modules).map((module) => entry(`./${module}`, module)),
      entry("./json-schema", "json-schema/index"),
      ...(single ? [] : [entry("./json-schema/*", "json-schema/*")]),
    ],
    pattern,
  };
}

function entry(subpath: string, module: string): ExportView {
  return {
    subpath: JSON.stringify(subpath),
    types: JSON.stringify(`./dist/${module}.d.ts`),
    code: JSON.stringify(`./dist/${module}.js`),
  };
}
