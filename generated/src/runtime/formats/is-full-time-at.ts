import { twoDigitsAt } from "./two-digits-at.js";

/** Whether the text from `start` on is a `full-time` (RFC 3339, section 5.6); leap seconds end a UTC day. */
export function isFullTimeAt(text: string, start: number): boolean {
  if (text.charCodeAt(start + 2) !== colon || text.charCodeAt(start + 5) !== colon) return false;
  const hour = twoDigitsAt(text, start);
  const minute = twoDigitsAt(text, start + 3);
  const second = twoDigitsAt(text, start + 6);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return false;
  const offset = offsetAt(text, endOfFraction(text, start + 8));
  if (offset === noOffset) return false;
  return second < 60 || (hour * 60 + minute - offset + minutesOfDay) % minutesOfDay === minutesOfDay - 1;
}

const colon = 0x3a;
const minutesOfDay = 1440;
const noOffset = -9999;

function endOfFraction(text: string, start: number): number {
  if (text.charCodeAt(start) !== 0x2e) return start;
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  return end > start + 1 ? end : start;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The minutes by which a `time-offset` that ends the text is ahead of UTC. */
function offsetAt(text: string, start: number): number {
  const sign = text.charCodeAt(start);
  if (sign === 0x5a || sign === 0x7a) return text.length === start + 1 ? 0 : noOffset;
  if ((sign !== 0x2b && sign !== 0x2d) || text.length !== start + 6) return noOffset;
  const hours = twoDigitsAt(text, start + 1);
  const minutes = twoDigitsAt(text, start + 4);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || text.charCodeAt(start + 3) !== colon)
    return noOffset;
  return sign === 0x2b ? hours * 60 + minutes : -(hours * 60 + minutes);
}
