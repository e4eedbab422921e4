/**
 * A text that two arrays or objects share exactly if they are equal (2020-12 Core, section 4.2.2); `undefined` for values
 * that are nested very deep, as those are that contain themselves.
 */
export function canonicalText(value: object): string | undefined {
  let text = "";
  let depth = 0;
  // What is still to be written stands here and not on the call stack, so no depth of nesting overflows it.
  const pending: (string | object)[] = [value];
  while (pending.length > 0) {
    const next = pending.pop() as string | object;
    if (typeof next === "string") {
      text += next;
      if (next === "]" || next === "}") depth--;
      continue;
    }
    if (++depth > deepest) return undefined;
    text += Array.isArray(next) ? openArray(next, pending) : openObject(next as Members, pending);
  }
  return text;
}

type Members = Readonly<Record<string, unknown>>;

const deepest = 1e5;

function openArray(items: readonly unknown[], pending: (string | object)[]): string {
  pending.push("]");
  for (let index = items.length - 1; index >= 0; index--) pending.push(textOrContainer(items[index]));
  return "[";
}

function openObject(members: Members, pending: (string | object)[]): string {
  pending.push("}");
  // The stack turns the order round, which is as good an order as any.
  for (const name of Object.keys(members).sort()) {
    const value = members[name];
    if (value !== undefined) pending.push(textOrContainer(value), `${name.length}'${name}`);
  }
  return "{";
}

function textOrContainer(value: unknown): string | object {
  // The length in front says where a string ends, so nothing in it needs escaping.
  if (typeof value === "string") return `${value.length}"${value}`;
  if (typeof value === "object" && value !== null) return value;
  return `${String(value)},`;
}
