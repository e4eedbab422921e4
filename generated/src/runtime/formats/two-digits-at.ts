/** The number that two ASCII digits of a text mean, or -1 where it does not have two digits. */
export function twoDigitsAt(text: string, start: number): number {
  if (start + 2 > text.length) return -1;
  const tens = text.charCodeAt(start) - zero;
  const units = text.charCodeAt(start + 1) - zero;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -1;
}

const zero = 0x30;
