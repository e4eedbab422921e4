/**
 * Whether a number divided by `multipleOf` is an integer (2020-12 Validation, section 6.2.1), both read as the
 * shortest decimals that mean them, so that 0.07 is a multiple of 0.01.
 */
export function isMultipleOf(value: number, divisor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
  if (!Number.isFinite(value) || !Number.isFinite(divisor) || divisor === 0) return false;
  for (let scale = 10; scale <= 1e9; scale *= 10) {
    const scaledValue = Math.round(value * scale);
    const scaledDivisor = Math.round(divisor * scale);
    if (Math.abs(scaledValue) >= exactDigits || Math.abs(scaledDivisor) >= exactDigits) break;
    // No two decimals of up to 15 digits share a double, so getting it back proves the digits right.
    if (scaledValue / scale === value && scaledDivisor / scale === divisor) {
      return scaledValue % scaledDivisor === 0;
    }
  }
  return isDecimalMultipleOf(String(value), String(divisor));
}

const exactDigits = 1e15;

function isDecimalMultipleOf(value: string, divisor: string): boolean {
  const shift = exponentOf(value) - exponentOf(divisor);
  const dividend = digitsOf(value);
  const divider = digitsOf(divisor);
  return shift >= 0
    ? (dividend * 10n ** BigInt(shift)) % divider === 0n
    : dividend % (divider * 10n ** BigInt(-shift)) === 0n;
}

function exponentOf(decimal: string): number {
  const end = decimal.indexOf("e");
  const exponent = end < 0 ? 0 : Number(decimal.slice(end + 1));
  const point = decimal.indexOf(".");
  return point < 0 ? exponent : exponent - ((end < 0 ? decimal.length : end) - point - 1);
}

function digitsOf(decimal: string): bigint {
  const end = decimal.indexOf("e");
  return BigInt((end < 0 ? decimal : decimal.slice(0, end)).replace(".", ""));
}
