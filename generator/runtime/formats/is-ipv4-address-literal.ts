/** Whether a text is an `IPv4-address-literal` (RFC 5321, section 4.1.3), which allows leading zeros. */
export function isIpv4AddressLiteral(text: string): boolean {
  let numbers = 1;
  let digits = 0;
  let value = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x2e) {
      if (digits === 0 || numbers === 4) return false;
      numbers++;
      digits = 0;
      value = 0;
      continue;
    }
    if (code < 0x30 || code > 0x39) return false;
    value = value * 10 + code - 0x30;
    if (++digits > 3 || value > 255) return false;
  }
  return numbers === 4 && digits > 0;
}
