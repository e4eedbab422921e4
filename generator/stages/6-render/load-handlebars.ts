import { createRequire } from "node:module";
import type Handlebars from "handlebars";

export type Engine = typeof Handlebars;

/** Handlebars with no helpers but `if` and `each`. Loaded when first asked for: whoever renders nothing does not wait. */
export function loadHandlebars(): Engine {
  const handlebars: Engine = createRequire(import.meta.url)("handlebars");
  const engine = handlebars.create();
  for (const helper of Object.keys(engine.helpers)) {
    if (!allowedBlocks.has(helper)) engine.unregisterHelper(helper);
  }
  return engine;
}

/** The blocks that a template may have. */
export const allowedBlocks: ReadonlySet<string> = new Set(["if", "each"]);
