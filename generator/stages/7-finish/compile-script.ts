import { parseModule } from "./syntax-tree.js";
import { toJavaScript } from "./to-javascript.js";

/** A printed module that is run and not published, without its types. */
export function compileScript(text: string): string {
  return toJavaScript(parseModule({ path: "src/script.ts", text }));
}
