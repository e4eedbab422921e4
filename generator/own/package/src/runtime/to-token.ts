/** The name of a member, or the index of an item, as a part of a JSON Pointer (RFC 6901, section 3). */
export function toToken(key: string | number): string {
  if (typeof key === "number" || !/[~/]/.test(key)) return `/${key}`;
  return `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
