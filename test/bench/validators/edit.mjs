import { pick } from "./random.mjs";

/** A copy of a document with one random edit somewhere: a member less or more, or a value of another type or size. */
export function edited(document, random) {
  const copy = structuredClone(document);
  const places = placesIn(copy);
  if (places.length === 0) return null;
  const { parent, key } = pick(places, random);
  const kind = Array.isArray(parent) ? 1 : random();
  if (kind < 0.25) delete parent[key];
  else if (kind < 0.4) parent.unexpectedMember = 1;
  else parent[key] = replacement(parent[key], random);
  return copy;
}

function placesIn(value) {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => [{ parent: value, key }, ...placesIn(value[key])]);
}

function replacement(value, random) {
  if (typeof value === "string") return pick([7, "", null, `${value}\u0000`], random);
  if (typeof value === "number") return pick(["7", -1, 0.5, null], random);
  if (typeof value === "boolean") return pick(["true", 1, null], random);
  if (Array.isArray(value)) return pick([{}, "", [...value, null]], random);
  return pick([[], "", null, [value]], random);
}
