import type { Issue } from "./issue.js";
import type { Issues } from "./issues.js";
import type { Path } from "./path.js";
import { toToken } from "./to-token.js";

/** Adds the issue that the value at `path` fails at `schemaPath`, whose last part is the keyword. */
export function report(
  issues: Issues,
  path: Path | undefined,
  schemaPath: string,
  message: string,
  params: Readonly<Record<string, unknown>>,
  branches?: readonly (readonly Issue[])[],
): void {
  if (issues.list.length >= issues.most) return;
  const keys: (string | number)[] = [];
  let instancePath = "";
  for (let step = path; step !== undefined; step = step.parent) {
    keys.unshift(step.key);
    instancePath = toToken(step.key) + instancePath;
  }
  const keyword = schemaPath.slice(schemaPath.lastIndexOf("/") + 1);
  const issue = { path: keys, instancePath, schemaPath, keyword, params, message };
  issues.list.push(branches === undefined ? issue : { ...issue, branches });
}
