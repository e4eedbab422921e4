/** Whether a percent sign is not followed by two hexadecimal digits (RFC 3986, section 2.1). */
export function hasStrayPercent(text: string): boolean {
  return strayPercent.test(text);
}

const strayPercent = /%(?![\da-f]{2})/i;
