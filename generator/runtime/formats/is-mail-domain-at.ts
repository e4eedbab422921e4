/** Whether the text from `start` to its end is a `Domain` (RFC 5321, section 4.1.2). */
export function isMailDomainAt(text: string, start: number): boolean {
  // A label starts and ends with a letter or digit, so one stands before each domainDot and before the end.
  let previousIsLetDig = false;
  for (let index = start; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isLetDig(code)) {
      previousIsLetDig = true;
      continue;
    }
    if (code === domainHyphen) {
      if (index === start || text.charCodeAt(index - 1) === domainDot) return false;
    } else if (code !== domainDot || !previousIsLetDig) return false;
    previousIsLetDig = false;
  }
  return previousIsLetDig;
}

const domainHyphen = 0x2d;
const domainDot = 0x2e;

function isLetDig(code: number): boolean {
  if (code >= 0x61) return code <= 0x7a;
  return code >= 0x41 ? code <= 0x5a : code >= 0x30 && code <= 0x39;
}
