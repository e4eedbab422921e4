/** The value of an object's own member or `undefined`, for names that objects inherit, such as `toString`. */
export function own(object: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
