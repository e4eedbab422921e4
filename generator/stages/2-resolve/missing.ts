import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic, RelatedPlace } from "../../diagnostics/diagnostic.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { isJsonObject, type JsonValue } from "../../ir/json.js";
import { parentPointer, valueAt } from "../../ir/json-pointer.js";
import type { Place } from "../../ir/source.js";
import { fragmentOf } from "../../ir/uri.js";

/** A target that nothing was found for, with every place that refers to it. */
export interface MissingTarget {
  readonly reference: string;
  readonly name: string | undefined;
  readonly places: readonly Place[];
  /** What is defined beside the place that the reference names. */
  readonly beside: readonly string[];
  /** The references that led to the first place, nearest first. */
  readonly chain: readonly Place[];
}

/** What to do about references that lead nowhere. */
export type MissingPolicy = "error" | "unknown";

/** The names that the document defines beside the place that a reference into it names. */
export function definedBeside(reference: string, document: JsonValue | undefined): readonly string[] {
  const above = reference.startsWith("#/") ? parentPointer(fragmentOf(reference)) : undefined;
  const holder = above === undefined || document === undefined ? undefined : valueAt(document, above);
  return isJsonObject(holder) ? Object.keys(holder) : [];
}

/** One diagnostic for each target that is missing. */
export function reportMissing(
  missing: MissingTarget,
  policy: MissingPolicy,
  known: readonly string[],
): Diagnostic {
  const { reference, name, chain } = missing;
  const places = [...missing.places].sort(byPlace);
  const [place] = places;
  const related: readonly RelatedPlace[] = [
    ...places.slice(1).map((other) => ({ message: "also referred to from", place: other })),
    ...chain.map((step) => ({ message: "reached from", place: step })),
  ];
  const prefix = reference.slice(0, reference.lastIndexOf("/") + 1);
  const near = didYouMean(name ?? fragmentOf(reference).split("/").at(-1) ?? reference, [
    ...missing.beside,
    ...known,
  ]);
  const hint = near ?? hintFor(reference, name);
  const where = {
    ...(place === undefined ? {} : { place }),
    hint: near === undefined ? hint : withPrefix(hint, prefix, reference),
    related,
  };
  return diagnose(policy === "unknown" ? "reference-unknown" : "reference-not-found", { reference }, where);
}

function withPrefix(hint: string, prefix: string, reference: string): string {
  return !reference.includes("#/")
    ? hint
    : hint.replace(/(mean | or )/g, `$1${prefix.replaceAll("$", "$$$$")}`);
}

function hintFor(reference: string, name: string | undefined): string {
  if (/^https?:/.test(reference))
    return "nothing is fetched from the network; put a copy beside the schema, with this $id";
  if (name === undefined)
    return "references lead to a file of the project, an $id, an $anchor, or a JSON Pointer";
  return `no file beside it has the title ${name}; an OpenAPI document that defines it can be named in references.from`;
}

function byPlace(a: Place, b: Place): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.pointer < b.pointer ? -1 : Number(a.pointer > b.pointer);
}
