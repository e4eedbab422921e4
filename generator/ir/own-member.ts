/** The member of a record by its name; `undefined` where it has none of its own, whatever every object inherits. */
export function ownMember<Value>(
  record: { readonly [name: string]: Value },
  name: string,
): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
