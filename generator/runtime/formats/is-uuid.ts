/** Whether a string is a `UUID` (RFC 4122, section 3), of any version: the format `uuid` (Validation, 7.3.5). */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
