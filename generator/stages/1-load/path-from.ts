/**
 * The path that a relative reference leads to, seen from a folder of the project; `undefined` where it leads out of the
 * project, or is an absolute path or a URI.
 */
export function pathFrom(folder: string, reference: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(reference) || reference.startsWith("/")) return undefined;
  const segments = folder === "" ? [] : folder.split("/");
  for (const segment of reference.split("/")) {
    if (segment === "..") {
      if (segments.pop() === undefined) return undefined;
    } else if (segment !== "." && segment !== "") {
      segments.push(decode(segment));
    }
  }
  return segments.join("/");
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
