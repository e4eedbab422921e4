/** Whether a string is a JSON Pointer (RFC 6901, section 3): the format `json-pointer` (Validation, 7.3.7). */
export function isJsonPointer(text: string): boolean {
  return (text === "" || text.charCodeAt(0) === slash) && !strayTilde.test(text);
}

const slash = 0x2f;
const strayTilde = /~(?![01])/;
