import type { Issue } from "./issue.js";

/** Thrown when an instance is not valid against the schema it was asserted to be valid against. */
export class ValidationError extends Error {
  override readonly name: string = "ValidationError";

  /** Every reason why the instance is not valid; the message names only the first few. */
  readonly issues: readonly Issue[];

  constructor(name: string, issues: readonly Issue[], value?: unknown) {
    super(toSingleLine(describe(name, issues, value)));
    this.issues = issues;
  }
}

const mostDescribed = 5;

function describe(name: string, issues: readonly Issue[], value: unknown): string {
  if (issues.length === 0) return `${name} is not valid`;
  const reasons = issues
    .slice(0, mostDescribed)
    .map((issue) => `${issue.instancePath || "/"} ${issue.message}${received(issue, value)}`);
  const more = issues.length > mostDescribed ? ` (and ${issues.length - mostDescribed} more)` : "";
  return `${name} is not valid: ${reasons.join("; ")}${more}`;
}

/** What is there instead, as far as it is short: `, not "abc"`. What is missing is not there at all. */
function received({ path, keyword }: Issue, root: unknown): string {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return "";
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  if (value === undefined || keyword === "required") return "";
  if (Array.isArray(value)) return keyword === "type" ? ", not an array" : "";
  if (typeof value === "object" && value !== null) return keyword === "type" ? ", not an object" : "";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return `, not ${text.length > longestReceived ? `${text.slice(0, longestReceived)}…` : text}`;
}

const longestReceived = 40;

/** Member names come from the instance; a line break in one must not start a line of its own in a log. */
function toSingleLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
