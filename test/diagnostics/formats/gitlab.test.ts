import { expect, test } from "vitest";
import { formatGitlab } from "../../../generator/diagnostics/formats/gitlab.ts";
import { notFound, quiet, report } from "../sample-report.ts";

const read = (text: string): { readonly fingerprint: string; readonly location: unknown }[] =>
  JSON.parse(text);

test("is an array of findings", () => {
  const [info, warning, error] = read(formatGitlab(report));
  expect(info).toEqual({
    description: "No declared schema is meant by a.json in the setting names.",
    check_name: "name-unused",
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    severity: "info",
    location: { path: "packages/shop/.", lines: { begin: 1, end: 1 } },
  });
  expect(warning).toMatchObject({ severity: "minor", location: { lines: { begin: 1, end: 3 } } });
  expect(error).toMatchObject({
    description:
      "Nothing is defined at #/$defs/adress.\nhint: did you mean #/$defs/address?\nreferenced from schemas/cart.json:2:12",
    check_name: "reference-not-found",
    severity: "major",
    location: { path: "packages/shop/schemas/order.json", lines: { begin: 5, end: 5 } },
  });
});

test("a finding is known again when lines come and go above it, and two alike are two", () => {
  const range = { start: { line: 90, column: 1 }, end: { line: 90, column: 2 } };
  const moved = { ...notFound, ...(notFound.place ? { place: { ...notFound.place, range } } : {}) };
  const prints = (all: readonly (typeof notFound)[]) =>
    read(formatGitlab({ ...report, diagnostics: all })).map(({ fingerprint }) => fingerprint);
  const [first] = prints([notFound]);
  expect(prints([moved])).toEqual([first]);
  expect(new Set(prints([notFound, moved, { ...notFound, message: "Other." }])).size).toBe(3);
  expect(prints([notFound, moved])[0]).toBe(first);
});

test("where there is nothing to say it is empty", () => {
  expect(read(formatGitlab(quiet))).toEqual([]);
});
