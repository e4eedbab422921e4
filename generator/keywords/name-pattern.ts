import type { Pattern } from "../code/pattern.js";
import type { NameTemplate } from "../ir/name-template.js";

/** The names that a pattern matches, where TypeScript can say them: every name, a few, or those of a template. */
export type MatchingNames =
  | { readonly kind: "every" }
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "template"; readonly template: NameTemplate };

/**
 * Reads a pattern that only has texts, `.*` and anchors, or is a choice of texts between anchors.
 *
 * Where neither end is anchored any string may stand. `.*` is taken for any string, so a name with a line break counts.
 */
export function namesMatching({ source }: Pattern): MatchingNames | undefined {
  const choice = /^\^\((?:\?:)?([^()]*)\)\$$/.exec(source)?.[1];
  if (choice !== undefined) {
    const names = choice.split("|").map(plainText);
    return names.every((name) => name !== undefined) ? { kind: "names", names } : undefined;
  }
  const [, start = "", written = "", end = ""] = /^(\^?)((?:\\.|[^\\$])*)(\$?)$/s.exec(source) ?? [];
  if (start + written + end !== source) return undefined;
  const body = withoutIdleEnds(written, { start, end });
  const texts = body.split(".*").map(plainText);
  if (!texts.every((text) => text !== undefined)) return undefined;
  const parts = [...(start === "" ? [""] : []), ...texts, ...(end === "" ? [""] : [])];
  const template = parts.filter((text, index) => text !== "" || index === 0 || index === parts.length - 1);
  const [only = ""] = template;
  if (parts.length === 1) return { kind: "names", names: [only] };
  return template.every((text) => text === "") ? { kind: "every" } : { kind: "template", template };
}

/** A pattern without what may be there and need not, at an end where any string may stand. */
function withoutIdleEnds(
  body: string,
  { start, end }: { readonly start: string; readonly end: string },
): string {
  const before = start === "" ? body.replace(/^(?:[\w.-][*?])+/, "") : body;
  return end === "" ? before.replace(/(?<!\\)(?:[\w.-][*?])+$/, "") : before;
}

/** The text that a part of a pattern stands for, if it stands for no other. */
function plainText(part: string): string | undefined {
  return /^(?:[\p{L}\p{M}\w\-/:@,; ]|\\[^\w\s])*$/u.test(part) ? part.replace(/\\(.)/g, "$1") : undefined;
}
