/** A JSON Pointer as the fragment of a URI (RFC 6901, section 6). */
export function toFragment(pointer: string): string {
  return encodeURI(pointer.replace(/\p{Cs}/gu, "\ufffd"));
}
