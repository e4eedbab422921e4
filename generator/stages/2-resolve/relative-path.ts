/** The path of a file as a reference from another file has it; paths are from the project folder. */
export function relativePath(from: string, to: string): string {
  const above = from.split("/").slice(0, -1);
  const segments = to.split("/");
  let shared = 0;
  while (shared < above.length && shared < segments.length - 1 && above[shared] === segments[shared])
    shared += 1;
  return [...above.slice(shared).map(() => ".."), ...segments.slice(shared)].join("/");
}
