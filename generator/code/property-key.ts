import { stringLiteral } from "./string-literal.js";

/**
 * Letters, marks and digits of the scripts in daily use, as a part of a regular expression. Those that Unicode gained
 * later or keeps on other planes are left out: compilers disagree about them.
 */
export const wordCharacter = String.raw`(?=[\0-\u086f\u08a0-\u1aaf\u1b00-\u1c7f\u1c90-\ua6ff\uac00-\ud7a3])[\p{ID_Continue}$]`;

const identifier = new RegExp(`^(?=[\\p{ID_Start}$_])(?:${wordCharacter})+$`, "u");

/** Whether a name can stand without quotes as a member's name. Reserved words can; other scripts' letters too. */
export function isIdentifierName(name: string): boolean {
  return identifier.test(name);
}

/** A member's name as it stands in a type or an object literal: bare where legal, quoted elsewhere. */
export function propertyKey(name: string): string {
  return isIdentifierName(name) && name !== "__proto__" ? name : stringLiteral(name);
}

/** Access to a member by name: `.name` where legal, `["name"]` elsewhere. */
export function propertyAccess(name: string): string {
  return isIdentifierName(name) ? `.${name}` : `[${stringLiteral(name)}]`;
}
