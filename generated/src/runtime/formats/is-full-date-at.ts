import { twoDigitsAt } from "./two-digits-at.js";

/** Whether the ten characters from `start` are a `full-date` (RFC 3339, section 5.6) of the calendar. */
export function isFullDateAt(text: string, start: number): boolean {
  if (start + 10 > text.length) return false;
  if (text.charCodeAt(start + 4) !== hyphen || text.charCodeAt(start + 7) !== hyphen) return false;
  const century = twoDigitsAt(text, start);
  const yearOfCentury = twoDigitsAt(text, start + 2);
  const month = twoDigitsAt(text, start + 5);
  const day = twoDigitsAt(text, start + 8);
  if (century < 0 || yearOfCentury < 0 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysOf(month, century * 100 + yearOfCentury);
}

const hyphen = 0x2d;

function daysOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
