import type { Issue } from "./issue.js";
import type { IssueSite } from "./issue-site.js";
import type { Issues } from "./issues.js";
import type { Path } from "./path.js";

/** Adds the issue that the value at `path` fails at `site`; `params`, if given, replace those of the site. */
export function report(
  issues: Issues,
  path: Path | undefined,
  site: IssueSite,
  params: Readonly<Record<string, unknown>> = site.params,
  branches?: readonly (readonly Issue[])[],
): void {
  if (issues.list.length >= issues.most) return;
  const keys = keysOf(path);
  const { schemaPath, keyword, message } = site;
  const issue = { path: keys, instancePath: pointerOf(keys), schemaPath, keyword, params, message };
  issues.list.push(branches === undefined ? issue : { ...issue, branches });
}

function keysOf(path: Path | undefined): readonly (string | number)[] {
  const keys: (string | number)[] = [];
  for (let step = path; step !== undefined; step = step.parent) keys.push(step.key);
  return keys.reverse();
}

function pointerOf(keys: readonly (string | number)[]): string {
  let pointer = "";
  for (const key of keys) pointer += `/${typeof key === "number" ? key : escapeToken(key)}`;
  return pointer;
}

function escapeToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
