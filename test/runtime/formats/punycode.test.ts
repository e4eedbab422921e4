import fc from "fast-check";
import { expect, test } from "vitest";
import { decodePunycode } from "../../../generator/runtime/formats/decode-punycode.ts";
import { encodePunycode } from "../../../generator/runtime/formats/encode-punycode.ts";

/** Texts with other than ASCII characters, each with its Punycode string. */
const pairs: Readonly<Record<string, string>> = {
  ü: "tda",
  bücher: "bcher-kva",
  "a-ü": "a--yka",
  日本語: "wgv71a119e",
  παράδειγμα: "hxajbheg2az3al",
  "😀": "e28h",
  üü: "tdaa",
};

test.each(Object.entries(pairs))("%s is %s", (text, punycode) => {
  expect(encodePunycode(text)).toBe(punycode);
  expect(decodePunycode(punycode)).toBe(text);
});

test("what is encoded is what is decoded", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }), (text) => {
      fc.pre(/[^\0-\x7f]/.test(text));
      expect(decodePunycode(encodePunycode(text))).toBe(text);
    }),
    { seed: 10, numRuns: 2000 },
  );
});

test.each(["A", "é", "-", "-tda", "tda é", "99999999", "9".repeat(59)])(
  "%s is no Punycode string",
  (text) => {
    expect(decodePunycode(text)).toBeUndefined();
  },
);

test("a string has one meaning only: what can be decoded is what the meaning is encoded as", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9-]{1,8}$/), (text) => {
      const decoded = decodePunycode(text);
      fc.pre(decoded !== undefined && /[^\0-\x7f]/.test(decoded) && !/[\ud800-\udfff]/u.test(decoded));
      expect(encodePunycode(decoded as string)).toBe(text);
    }),
    { seed: 11, numRuns: 2000 },
  );
});
