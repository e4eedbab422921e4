import { expect, test } from "vitest";
import { formatGithub } from "../../../generator/diagnostics/formats/github.ts";
import { quiet, report } from "../sample-report.ts";

test("each diagnostic is a workflow command on a line of its own, with paths from the root of the repository", () => {
  expect(formatGithub(report)).toBe(
    [
      "::notice title=name-unused::No declared schema is meant by a.json in the setting names.",
      "::warning file=packages/shop/sché mas/a%3Ab%2C%2525<\\u0007>.json,line=1,col=1,title=keyword-misspelt::" +
        "A \"<b>\" & 'x'::error::,%250A\\u000a\\u001b[31m[click](https://evil.example) \ufffe ]]> {0}",
      "::error file=packages/shop/schemas/order.json,line=5,col=25,endLine=5,endColumn=41,title=reference-not-found::" +
        "Nothing is defined at #/$defs/adress.%0Ahint: did you mean #/$defs/address?%0A" +
        "referenced from schemas/cart.json:2:12",
      "",
    ].join("\n"),
  );
});

test("where there is nothing to say there is no command", () => {
  expect(formatGithub(quiet)).toBe("");
});
