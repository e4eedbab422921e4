import type { Source } from "../../generator/ir/source.ts";

/** A source with a text as it would be read. Its value does not matter to diagnostics. */
export function sourceOf(path: string, text: string): Source {
  const syntax = /\.ya?ml$/.test(path) ? "yaml" : "json";
  return { uri: `file:///${path}`, path, text, syntax, value: null, role: "input" };
}
