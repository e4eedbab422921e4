import { literalText } from "./literal.js";

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** Whether a name can stand without quotes as a member's name. Reserved words can; other scripts' letters too. */
export function isIdentifierName(name: string): boolean {
  return identifier.test(name) && !/[\u200c\u200d]/.test(name);
}

/** A member's name as it stands in a type or an object literal: bare where legal, quoted elsewhere. */
export function propertyKey(name: string): string {
  return isIdentifierName(name) && name !== "__proto__" ? name : literalText(name);
}

/** Access to a member by name: `.name` where legal, `["name"]` elsewhere. */
export function propertyAccess(name: string): string {
  return isIdentifierName(name) ? `.${name}` : `[${literalText(name)}]`;
}
