import { adaptBias } from "./adapt-bias.js";

/** The text that a Punycode string in lower case stands for (RFC 3492, section 6.2); `undefined` where it is none. */
export function decodePunycode(text: string): string | undefined {
  const delimiter = text.lastIndexOf("-");
  // Where there are no ASCII characters, there is no delimiter, so one at the start is none.
  const points = delimiter > 0 ? Array.from(text.slice(0, delimiter)) : [];
  let index = delimiter > 0 ? delimiter + 1 : 0;
  let point = 128;
  let place = 0;
  let bias = 72;
  let damping = 700;
  while (index < text.length) {
    let delta = 0;
    let weight = 1;
    for (let position = 36; ; position += 36) {
      if (index === text.length) return undefined;
      const digit = digitsOfPunycode.indexOf(text.charAt(index++));
      if (digit < 0) return undefined;
      delta += digit * weight;
      const threshold = Math.min(Math.max(position - bias, 1), 26);
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const count = points.length + 1;
    point += Math.floor((place + delta) / count);
    if (point > 0x10ffff) return undefined;
    place = (place + delta) % count;
    points.splice(place++, 0, String.fromCodePoint(point));
    bias = adaptBias(delta, count, damping);
    damping = 2;
  }
  return points.join("");
}

const digitsOfPunycode = "abcdefghijklmnopqrstuvwxyz0123456789";
