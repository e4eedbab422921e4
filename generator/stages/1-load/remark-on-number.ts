import type { Remark, RemarkPlace } from "./remark.js";

/** What a number in decimal notation loses when it is read as a double (RFC 8259, 6): everything, or its last digits. */
export function remarkOnNumber(number: string, place: () => RemarkPlace): readonly Remark[] {
  // A double keeps fifteen digits, and these are within its range.
  if (number.length <= 15 && !/e/i.test(number)) return [];
  const read = Number(number);
  if (!Number.isFinite(read)) return [{ kind: "infinite", number, ...place() }];
  return digitsOf(number) === digitsOf(String(read))
    ? []
    : [{ kind: "rounded", number, read: String(read), ...place() }];
}

/** A number's digits without zeros around them, and where its decimal point is: the same for each way to write it. */
function digitsOf(number: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(number) ?? [];
  const digits = (whole + fraction).replace(/^0+/, "");
  const point = digits.length - fraction.length + Number(exponent);
  const significant = digits.replace(/0+$/, "");
  return significant === "" ? "0" : `${sign}${significant}e${point}`;
}
