/** The text of each template by its name: the path of its file in the templates folder, without `.hbs`. */
export type TemplateSet = Readonly<Record<string, string>>;

/** The templates that make the files of a package; a set may hold further partials beside them. */
export const templateNames = [
  "module.ts",
  "single.ts",
  "formats.ts",
  "json-schema.ts",
  "index.ts",
  "package.json",
  "README.md",
  "API.md",
  "docs/index.md",
  "docs/schema.md",
  "partials/banner",
  "partials/brand",
  "partials/declaration",
  "partials/unchecked",
] as const;

/** The name of a template in a set, if it is a partial: `banner` is `partials/banner`. */
export function partialKey(name: string): string {
  return `${partialFolder}${name}`;
}

/** Whether a template is only there for other templates to include. */
export function isPartial(template: string): boolean {
  return template.startsWith(partialFolder);
}

const partialFolder = "partials/";
