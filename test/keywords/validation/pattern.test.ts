import { keywordCases } from "../../support/keyword-cases.ts";

keywordCases({
  "a match anywhere in the string": {
    schema: { pattern: "a+" },
    doc: "@pattern `a+`",
    accepts: ["xaay"],
    rejects: [["xyz", "/ must match the pattern a+"]],
  },
  "other instances are left alone": { schema: { pattern: "^a" }, accepts: [1, null, ["b"], {}] },
  "read with Unicode": {
    schema: { pattern: "^\\p{Letter}.$" },
    accepts: ["é💩"],
    rejects: [["1a", "/ must match the pattern ^\\p{Letter}.$"]],
  },
  "read without Unicode where only that works, with a warning": {
    schema: { pattern: "^\\-a$" },
    warns: "pattern-without-unicode at #/pattern",
    accepts: ["-a"],
    rejects: [["a", "/ must match the pattern ^\\-a$"]],
  },
  "text that would end a literal": {
    schema: { pattern: '/"\\\\`$x\n' },
    rejects: [["", '/ must match the pattern /"\\\\`$x\n']],
  },
  "an oversized string is not matched in a report": {
    schema: { maxLength: 3, pattern: "^a*$" },
    accepts: ["aaa"],
    rejects: [
      ["bbbb", "/ must be at most 3 characters long"],
      ["b", "/ must match the pattern ^a*$"],
    ],
  },
  "no regular expression": { schema: { pattern: "(" }, refuses: "pattern-unreadable at #/pattern" },
  "syntax of other languages": { schema: { pattern: "(?i)abc" }, refuses: "pattern-unreadable at #/pattern" },
  "syntax of other languages that means something else without Unicode": {
    schema: { pattern: "\\Aabc\\z" },
    refuses: "pattern-unreadable at #/pattern",
  },
  "no string": { schema: { pattern: 1 }, refuses: "keyword-value at #/pattern" },
});
