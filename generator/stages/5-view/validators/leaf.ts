import type { Check, LocatedCheck } from "../../../ir/check.js";

/** Subschemas with more checks than this become functions. */
const mostInline = 6;

/** Whether checks fit into one expression: few, and none that looks at members or items. */
export function isLeaf(checks: readonly LocatedCheck[]): boolean {
  return checks.length <= mostInline && checks.every(({ check }) => isSimple(check));
}

function isSimple(check: Check): boolean {
  return (
    check.kind === "type" ||
    check.kind === "assert" ||
    check.kind === "required" ||
    (check.kind === "apply" && check.target.kind === "here")
  );
}
