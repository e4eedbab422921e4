/** A URI reference resolved against a base URI (RFC 3986, 5.2). What cannot be resolved stays as it is. */
export function resolveUri(reference: string, base: string): string {
  if (reference === "") return base;
  if (reference.startsWith("#")) return withoutFragment(base) + reference;
  try {
    return new URL(reference, base).href;
  } catch {
    return reference;
  }
}

/** The URI without its fragment. */
export function withoutFragment(uri: string): string {
  const hash = uri.indexOf("#");
  return hash === -1 ? uri : uri.slice(0, hash);
}

/** The fragment of a URI, percent-decoded; empty where there is none. */
export function fragmentOf(uri: string): string {
  const hash = uri.indexOf("#");
  if (hash === -1) return "";
  const fragment = uri.slice(hash + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const projectScheme = "file:///";

/** The retrieval URI of a file, from its path in the project. */
export function uriOfPath(path: string): string {
  return projectScheme + path.split("/").map(encodeURIComponent).join("/");
}

/** The path in the project that a retrieval URI stands for; `undefined` for any other URI. */
export function pathOfUri(uri: string): string | undefined {
  if (!uri.startsWith(projectScheme)) return undefined;
  try {
    return decodeURIComponent(withoutFragment(uri).slice(projectScheme.length));
  } catch {
    return undefined;
  }
}
