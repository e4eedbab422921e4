import type { Issue } from "./issue.js";
import type { IssueSite } from "./issue-site.js";
import type { Path } from "./path.js";

/** Adds the issue that the value at `path` fails at `site`; `params`, if given, replace those of the site. */
export function report(
  issues: Issue[],
  path: Path | undefined,
  site: IssueSite,
  params: Readonly<Record<string, unknown>> = site.params,
): void {
  const keys = keysOf(path);
  issues.push({
    path: keys,
    instancePath: pointerOf(keys),
    schemaPath: site.schemaPath,
    keyword: site.keyword,
    params,
    message: site.message,
  });
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
