const identifier = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu;

/** Whether text that has been printed for a module, however it is held, mentions a name. */
export function mentions(printed: unknown): (name: string) => boolean {
  const names = new Set<string>();
  const pending: unknown[] = [printed];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next === "string") for (const name of next.match(identifier) ?? []) names.add(name);
    else if (typeof next === "object" && next !== null)
      for (const each of Object.values(next)) pending.push(each);
  }
  return (name) => names.has(name);
}
