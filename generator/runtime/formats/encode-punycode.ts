import { adaptBias } from "./adapt-bias.js";

/** A text as a Punycode string (RFC 3492, section 6.3). The time is the square of its length. */
export function encodePunycode(text: string): string {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const basic = text.replace(/[^\0-\x7f]/g, "");
  let output = basic === "" ? "" : `${basic}-`;
  let done = basic.length;
  let point = 128;
  let delta = 0;
  let bias = 72;
  let damping = 700;
  while (done < points.length) {
    const next = Math.min(...points.filter((each) => each >= point));
    delta += (next - point) * (done + 1);
    point = next;
    for (const each of points) {
      if (each < point) delta++;
      if (each !== point) continue;
      output += encodeNumber(delta, bias);
      bias = adaptBias(delta, ++done, damping);
      damping = 2;
      delta = 0;
    }
    delta++;
    point++;
  }
  return output;
}

/** A number as a generalized variable-length integer (RFC 3492, section 3.3). */
function encodeNumber(number: number, bias: number): string {
  let output = "";
  let rest = number;
  for (let position = 36; ; position += 36) {
    const threshold = Math.min(Math.max(position - bias, 1), 26);
    if (rest < threshold) return output + digits.charAt(rest);
    output += digits.charAt(threshold + ((rest - threshold) % (36 - threshold)));
    rest = Math.floor((rest - threshold) / (36 - threshold));
  }
}

const digits = "abcdefghijklmnopqrstuvwxyz0123456789";
