/** Whether an instance is an object (2020-12 Core, section 4.2.1): not null and not an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
