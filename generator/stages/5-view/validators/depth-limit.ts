import { runtime } from "../../../code/runtime-symbol.js";
import type { Emitter } from "./emitter.js";

/** Instances may be nested deeper than calls can be, so there is a limit, which ends everything at once. */
export function depthLimit(
  kind: "is" | "collect" | "annotate",
  { model, scope }: Emitter,
): readonly string[] {
  const place = kind === "is" ? "" : ", path";
  return [
    `if (depth > ${model.maxDepth}) throw new ${scope.print(runtime("DepthError"))}(${model.maxDepth}${place});`,
  ];
}
