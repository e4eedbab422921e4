import { isIri } from "../../../generator/runtime/formats/is-iri.ts";
import { formatCases, many } from "../../support/format-cases.ts";

formatCases(isIri, {
  accepts: [
    "http://example.com",
    "http://é.example/è?ê=ë#ē",
    "a:é",
    "http://é:è@ê:1/",
    "http://日本語.jp/😀",
    "http://a/?\ue000",
    "http://a/?\u{10fffd}",
    "http://[::1]/é",
    `a:${"é".repeat(many)}`,
  ],
  refuses: [
    "",
    "é",
    "/é",
    "é:a",
    "http://[é]",
    "http://[::é]",
    "http://a:é",
    "http://a/\ue000",
    "http://a/#\ue000",
    "http://a/é é",
    "http://a/é\n",
    "http://a/é%zz",
    "http://a/\ud800",
    "http://2001:db8::1",
    "é".repeat(many),
    `a:${"é".repeat(many)}<`,
  ],
});
