import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { formatJunit } from "../../../generator/diagnostics/formats/junit.ts";
import { quiet, report } from "../sample-report.ts";

test("has a suite for each file, a case for each diagnostic, and errors are failures", () => {
  expect(formatJunit(report)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="schemapress" tests="3" failures="1" errors="0">
  <testsuite name="generate" tests="1" failures="0" errors="0">
    <testcase name="name-unused" classname="schemapress"><system-out>info: No declared schema is meant by a.json in the setting names.</system-out></testcase>
  </testsuite>
  <testsuite name="sché mas/a:b,%25&lt;\\u0007&gt;.json" tests="1" failures="0" errors="0">
    <testcase name="keyword-misspelt sché mas/a:b,%25&lt;\\u0007&gt;.json:1:1" classname="sché mas/a:b,%25&lt;\\u0007&gt;.json"><system-out>warning: A &quot;&lt;b&gt;&quot; &amp; &apos;x&apos;::error::,%0A\\u000a\\u001b[31m[click](https://evil.example) \ufffd ]]&gt; {0}</system-out></testcase>
  </testsuite>
  <testsuite name="schemas/order.json" tests="1" failures="1" errors="0">
    <testcase name="reference-not-found schemas/order.json:5:25" classname="schemas/order.json"><failure type="reference-not-found" message="Nothing is defined at #/$defs/adress.">Nothing is defined at #/$defs/adress.
hint: did you mean #/$defs/address?
referenced from schemas/cart.json:2:12</failure></testcase>
  </testsuite>
</testsuites>
`);
});

test("text of a schema stays text", () => {
  const tags = new Set<string>();
  const walk = (node: { readonly nodeName: string; readonly childNodes?: readonly never[] }): void => {
    tags.add(node.nodeName);
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(parseFragment(formatJunit(report).replace(/^<\?.*\n/, "")) as never);
  expect([...tags].sort()).toEqual([
    "#document-fragment",
    "#text",
    "failure",
    "system-out",
    "testcase",
    "testsuite",
    "testsuites",
  ]);
});

test("a run with nothing to say is a case that has passed", () => {
  expect(formatJunit(quiet)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="schemapress" tests="1" failures="0" errors="0">
  <testsuite name="generate" tests="1" failures="0" errors="0">
    <testcase name="generate" classname="schemapress"/>
  </testsuite>
</testsuites>
`);
});
