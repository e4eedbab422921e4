import { mergeTypeAlternatives } from "../../generator/optimise/merge-type-alternatives.ts";
import { plain, shows } from "./shows.ts";

shows(mergeTypeAlternatives, { anyOf: [{ type: "string" }, { type: ["null", "string"] }] }, [
  'return typeof value === "string" || value === null;',
]);
shows(mergeTypeAlternatives, { oneOf: [{ type: "string" }, { type: "null" }] }, [
  'return typeof value === "string" || value === null;',
]);
// 1 is both.
const overlapping = { oneOf: [{ type: "integer" }, { type: "number" }] };
shows(mergeTypeAlternatives, overlapping, plain(overlapping));
const more = { anyOf: [{ type: "string" }, { type: "number", minimum: 1 }] };
shows(mergeTypeAlternatives, more, plain(more));
