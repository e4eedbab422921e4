/** What is said of an instance that is nested deeper than the limit. */
export function tooDeepMessage(limit: number): string {
  return `must not be nested more than ${limit} levels deep`;
}
