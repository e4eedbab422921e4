import type { NameTemplate } from "../ir/name-template.js";
import { stringLiteral } from "./string-literal.js";

const opening = "$".concat("{");
const anyString = `${opening}string}`;

/** The names of a template as a TypeScript type. Only a backtick or `${` could end a text early, and both are escaped. */
export function templateText(template: NameTemplate): string {
  const texts = template.map((text) =>
    stringLiteral(text)
      .slice(1, -1)
      .replaceAll('\\"', '"')
      .replaceAll("`", "\\`")
      .replaceAll(opening, `\\${opening}`),
  );
  return `\`${texts.join(anyString)}\``;
}
