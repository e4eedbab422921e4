import { type Code, code, raw } from "../../../code/code.js";
import { propertyAccess } from "../../../code/property-key.js";
import { runtime } from "../../../code/runtime-symbol.js";

/** The value of a member of an object; `undefined` where it is absent, also for names that every object inherits. */
export function memberAccess(it: string, name: string): Code {
  const object = raw(it);
  if (name in Object.prototype) return code`${runtime("own")}(${object}, ${name})`;
  return code`${object}${raw(propertyAccess(name))}`;
}
