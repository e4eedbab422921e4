import { hasStrayPercent } from "./has-stray-percent.js";

/** Whether a string is a `URI-Template` (RFC 6570, section 2): the format `uri-template` (Validation, 7.3.6). */
export function isUriTemplate(text: string): boolean {
  // What is left between expressions must be literals; braces are none.
  return !hasStrayPercent(text) && !notLiteral.test(text.replace(expression, withoutValid));
}

/** An operator and a list of variables, which is not judged yet. */
const expression = /\{[+#./;?&=,!@|]?([^{}]*)\}/g;

function withoutValid(found: string, variables: string): string {
  return notVariables.test(`,${variables},`) ? found : "";
}

// A comma stands before and after each variable, and a dot only between other characters of a name.
const notVariables = /[^\w.%,:*]|[,.][,.:*]|\*(?!,)|:(?![1-9]\d{0,3},)/;

/** What is neither a `literals` nor part of a percent-encoding; the apostrophe is one by erratum 6937. */
const notLiteral =
  /[\0- "<>\\^`{|}\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufff0-\uffff\u{e0000}-\u{e0fff}\p{Noncharacter_Code_Point}]/u;
