import type { ViewContext } from "../view-context.js";
import { printTypes } from "./print-types.js";

/** The context with the types that another engine prints, where the settings ask for one. */
export async function withPrintedTypes(context: ViewContext): Promise<ViewContext> {
  if (context.types.engine === "schemapress") return context;
  return { ...context, printed: await printTypes(context) };
}
