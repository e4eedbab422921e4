/** Whether a string is an IPv4 address as a dotted quad (RFC 2673, section 3.2): the format `ipv4` (Validation, 7.3.4). */
export function isIpv4(text: string): boolean {
  return dottedQuad.test(text);
}

// Leading zeros are refused, as some programs read such numbers as octal.
const dottedQuad = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
