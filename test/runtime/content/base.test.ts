import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeBase16 } from "../../../generator/runtime/content/decode-base16.ts";
import { decodeBase32 } from "../../../generator/runtime/content/decode-base32.ts";
import { decodeBase64 } from "../../../generator/runtime/content/decode-base64.ts";
import { decodeBase64url } from "../../../generator/runtime/content/decode-base64url.ts";
import { isBase16 } from "../../../generator/runtime/content/is-base16.ts";
import { isBase32 } from "../../../generator/runtime/content/is-base32.ts";
import { isBase64 } from "../../../generator/runtime/content/is-base64.ts";
import { isBase64url } from "../../../generator/runtime/content/is-base64url.ts";
import { formatCases, many } from "../../support/format-cases.ts";

formatCases(isBase64, {
  accepts: ["", "Zg==", "Zm8=", "Zm9v", "+/+/", "AAAA".repeat(many)],
  refuses: [
    "Z",
    "Zg",
    "Zg=",
    "Zm9v=",
    "=",
    "====",
    "Z===",
    "Zg==Zg==",
    "Zm9-",
    "Zm9v\n",
    "Z m9",
    "A".repeat(many + 1),
  ],
});

formatCases(isBase64url, {
  accepts: ["", "Zg==", "Zg", "Zm8=", "Zm8", "Zm9v", "-_-_", "AAAA".repeat(many)],
  refuses: ["Z", "Zg=", "Zm9v=", "=", "Zm9+", "Zm9/", "Zm9v\n", "Zm9vZ", "=".repeat(many)],
});

formatCases(isBase32, {
  accepts: ["", "MY======", "MZXQ====", "MZXW6===", "MZXW6YQ=", "MZXW6YTB", "mzxw6ytb", "A".repeat(8 * many)],
  refuses: [
    "M",
    "MY",
    "MY=====",
    "M=======",
    "MZX=====",
    "MZXW6Y==",
    "MZXW6YT1",
    "MZXW6YT\n",
    "=".repeat(many),
  ],
});

formatCases(isBase16, {
  accepts: ["", "00", "fF", "0123456789abcdef", "A".repeat(2 * many)],
  refuses: ["0", "0g", "000", "0x00", "00\n", " 00", "A".repeat(2 * many + 1)],
});

describe("what is decoded is what was encoded", () => {
  const decoders: Readonly<
    Record<string, readonly [encode: (text: string) => string, decode: typeof decodeBase64]>
  > = {
    base64: [(text) => Buffer.from(text).toString("base64"), decodeBase64],
    base64url: [(text) => Buffer.from(text).toString("base64url"), decodeBase64url],
    base16: [(text) => Buffer.from(text).toString("hex"), decodeBase16],
  };

  test.each(Object.entries(decoders))("%s", (_, [encode, decode]) => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(decode(encode(text))).toBe(text);
      }),
      { seed: 12, numRuns: 1000 },
    );
  });

  // The test vectors of RFC 4648, section 10.
  test.each([
    ["", ""],
    ["f", "MY======"],
    ["fo", "MZXQ===="],
    ["foo", "MZXW6==="],
    ["foob", "MZXW6YQ="],
    ["fooba", "MZXW6YTB"],
    ["foobar", "MZXW6YTBOI======"],
  ])("base32 of %j", (text, encoded) => {
    expect(decodeBase32(encoded)).toBe(text);
    expect(decodeBase32(encoded.toLowerCase())).toBe(text);
  });
});

describe("there is no text", () => {
  test.each(["/w==", "wK8=", "7aCA", "4oI=", "%", "Zg"])("in base64 %s", (text) => {
    expect(decodeBase64(text)).toBeUndefined();
  });

  test("in other encodings of what is not UTF-8", () => {
    expect([decodeBase16("FF"), decodeBase32("74======"), decodeBase64url("_w")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
