import type { Issue } from "./issue.js";
import type { Issues } from "./issues.js";
import type { Path } from "./path.js";
import { report } from "./report.js";

/**
 * Reports that no alternative of `anyOf` or `oneOf` holds at `path`: first the issues of the one that the value comes
 * closest to, then the keyword's own issue, which has the issues of every alternative.
 */
export function reportClosest(
  issues: Issues,
  path: Path | undefined,
  schemaPath: string,
  message: string,
  params: Readonly<Record<string, unknown>>,
  alternatives: readonly ((issues: Issues) => void)[],
): void {
  const branches = alternatives.map((collect) => {
    const found: Issues = { list: [], most: issues.most };
    collect(found);
    return found.list;
  });
  const depth = lengthOf(path);
  let closest: readonly Issue[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const branch of branches) {
    const distance = distanceOf(branch, depth);
    if (distance < least) [closest, least] = [branch, distance];
  }
  for (const issue of closest) if (issues.list.length < issues.most) issues.list.push(issue);
  report(issues, path, schemaPath, message, params, branches);
}

/** A value of another type is far from an alternative, one with a wrong constant is not quite as far. */
function distanceOf(branch: readonly Issue[], depth: number): number {
  let distance = branch.length;
  for (const { path, keyword } of branch) {
    if (path.length === depth && keyword === "type") distance += far;
    if (path.length <= depth + 1 && (keyword === "const" || keyword === "enum")) distance += near;
  }
  return distance;
}

const far = 1_000_000;
const near = 1000;

function lengthOf(path: Path | undefined): number {
  let length = 0;
  for (let step = path; step !== undefined; step = step.parent) length += 1;
  return length;
}
