export { type Config, defineConfig } from "./config/config.js";
export type { PartialOptions as Options } from "./config/options.js";
export type { Diagnostic, RelatedPlace, Severity } from "./diagnostics/diagnostic.js";
export { formatDiagnostics } from "./diagnostics/format.js";
export { type Generated, generate, type SourceInput } from "./generate.js";
export type { TextFile } from "./ir/files.js";
export type { JsonValue } from "./ir/json.js";
export type { Rename, RenamedSchema } from "./ir/rename.js";
