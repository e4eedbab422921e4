import { type Code, code, it } from "../../code/code.js";
import { runtime } from "../../code/runtime-symbol.js";
import type { KeywordContext } from "../keyword.js";
import { contentEncoding } from "./content-encoding.js";
import { knownEncoding } from "./known-encodings.js";

/**
 * The JSON value that a string holds, as an expression that is `undefined` where there is none; itself `undefined` where
 * the media type is not JSON, or the encoding is not known.
 */
export function decodedContent(mediaType: string, { adjacent }: KeywordContext): Code | undefined {
  const encoding = adjacent(contentEncoding);
  const text = encoding === undefined ? it : knownEncoding(encoding)?.decode;
  if (text === undefined || !json.test(mediaType)) return undefined;
  return code`${runtime("parseJson", "content/")}(${text})`;
}

/** The media type, with parameters or without. */
const json = /^application\/json\s*(?:;|$)/i;
