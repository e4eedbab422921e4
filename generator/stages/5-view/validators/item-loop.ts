import type { ApplyCheck, Target } from "../../../ir/check.js";
import { when, withConstant } from "./branches.js";
import type { Body } from "./statements.js";

/** A check of items with its target told apart. */
export interface TargetedCheck<Kind extends Target["kind"]> {
  readonly check: ApplyCheck;
  readonly target: Extract<Target, { readonly kind: Kind }>;
  readonly schemaPath: string;
}

/** The statements for one item by position, or for every item from a position on. */
export function itemStatements(
  { check, target, schemaPath }: TargetedCheck<"item" | "items">,
  { mode, spot, local }: Body,
): readonly string[] {
  if (target.kind === "items" && check.site !== undefined) {
    // Nothing may come from here on, so the length says it all, and one issue is enough.
    return when(`${spot.it}.length > ${target.from}`, mode.fail({ site: check.site, schemaPath }, spot));
  }
  const item = local("item");
  if (target.kind === "item") {
    const applied = mode.apply(check.schema, {
      it: item,
      path: `{ parent: ${spot.path}, key: ${target.index} }`,
    });
    if (applied.length === 0) return [];
    const read = `const ${item} = ${spot.it}[${target.index}];`;
    return when(`${spot.it}.length > ${target.index}`, withConstant(read, applied));
  }
  const index = local("index");
  const applied = mode.apply(check.schema, { it: item, path: `{ parent: ${spot.path}, key: ${index} }` });
  if (applied.length === 0) return [];
  return [
    `for (let ${index} = ${target.from}; ${index} < ${spot.it}.length; ${index} += 1) {`,
    `const ${item} = ${spot.it}[${index}];`,
    ...applied,
    "}",
  ];
}
