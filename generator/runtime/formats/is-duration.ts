/** Whether a string is a `duration` (RFC 3339, appendix A): the format `duration` (Validation, 7.3.1). */
export function isDuration(text: string): boolean {
  return duration.test(text);
}

// Units may be left out at both ends and not in between.
const duration =
  /^P(?:\d+W|(?=[\dT])(?!\d+Y\d+D)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?!\d+H\d+S)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/i;
