import type { Issue } from "./issue.js";

/** Thrown when an instance is not valid against the schema it was asserted to be valid against. */
export class ValidationError extends Error {
  override readonly name: string = "ValidationError";

  /** Every reason why the instance is not valid; the message names only the first few. */
  readonly issues: readonly Issue[];

  constructor(name: string, issues: readonly Issue[]) {
    super(toSingleLine(describe(name, issues)));
    this.issues = issues;
  }
}

const mostDescribed = 5;

function describe(name: string, issues: readonly Issue[]): string {
  if (issues.length === 0) return `${name} is not valid`;
  const reasons = issues
    .slice(0, mostDescribed)
    .map((issue) => `${issue.instancePath || "/"} ${issue.message}`);
  const more = issues.length > mostDescribed ? ` (and ${issues.length - mostDescribed} more)` : "";
  return `${name} is not valid: ${reasons.join("; ")}${more}`;
}

/** Member names come from the instance; a line break in one must not start a line of its own in a log. */
function toSingleLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
