import type { Issue } from "./issue.js";
import type { Issues } from "./issues.js";
import type { Path } from "./path.js";

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
    instancePath = `/${typeof step.key === "string" ? toToken(step.key) : step.key}${instancePath}`;
  }
  const keyword = schemaPath.slice(schemaPath.lastIndexOf("/") + 1);
  const issue = { path: keys, instancePath, schemaPath, keyword, params, message };
  issues.list.push(branches === undefined ? issue : { ...issue, branches });
}

/** A member's name as a part of a JSON Pointer (RFC 6901, section 3). */
function toToken(name: string): string {
  return /[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
}
