import { isJsonObject, type JsonObject, type JsonValue } from "../../generator/ir/json.ts";
import { constraintsOf } from "./constraints.ts";
import type { Random } from "./random.ts";
import { memberNames, numbers, objectOf, randomValue, someNames, texts } from "./values.ts";

/** An instance that has good chances of being valid, and of being just about invalid. */
export function randomInstance(document: JsonValue, random: Random): JsonValue {
  if (random.chance(0.1)) return randomValue(random);
  const instance = instanceFor([document], { document, random, depth: 4 });
  return random.chance(0.25) ? disturbed(instance, random) : instance;
}

interface Context {
  readonly document: JsonValue;
  readonly random: Random;
  readonly depth: number;
}

type Merged = ReturnType<typeof constraintsOf>;

/** A value that tries to please all of the schemas; nobody says that this is possible. */
function instanceFor(schemas: readonly JsonValue[], context: Context): JsonValue {
  const { random, document, depth } = context;
  const merged = constraintsOf(schemas, document, random);
  if (depth === 0) return randomValue(random, 0);
  if (merged.values.length > 0 && random.chance(0.9)) return random.pick(merged.values);
  const candidates = [merged.types, random.chance(0.85) ? merged.subjects : [], anyType];
  const type = random.pick(candidates.find((types) => types.length > 0) ?? anyType);
  if (type === "null") return null;
  if (type === "boolean") return random.chance(0.5);
  if (type === "string") return fitting(texts, random, merged.fitsString) ?? "a".repeat(random.integer(0, 3));
  if (type === "number") return fitting(numbers, random, merged.fitsNumber) ?? random.integer(-2, 4);
  const inner = { ...context, depth: depth - 1 };
  return type === "array" ? arrayFor(merged, inner) : objectFor(merged, inner);
}

const anyType = ["null", "boolean", "string", "number", "array", "array", "object", "object"];

/** One of the candidates that fit; `undefined` where none was found. */
function fitting<Item>(
  candidates: readonly Item[],
  random: Random,
  fits: (item: Item) => boolean,
): Item | undefined {
  const found = candidates.filter(fits);
  return found.length === 0 ? undefined : random.pick(found);
}

function arrayFor(merged: Merged, context: Context): JsonValue {
  const { random } = context;
  const wished = random.chance(0.03) ? 24 : random.integer(0, 3);
  const length = Math.min(Math.max(wished, merged.minItems), merged.maxItems, 24);
  const items = Array.from({ length }, (_, index) => {
    const wanted = merged.contains.filter(() => random.chance(0.5));
    return instanceFor([...merged.itemSchemas(index), ...wanted], context);
  });
  if (!merged.uniqueItems) return items;
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function objectFor(merged: Merged, context: Context): JsonObject {
  const { random } = context;
  const known = random.chance(0.9) ? random.some(merged.knownNames, random.chance(0.2) ? 12 : 3) : [];
  const others = random.chance(merged.isClosed ? 0.1 : 0.4) ? someNames(random, 2) : [];
  const names = new Set([...merged.required, ...known, ...others]);
  for (const name of merged.fillers(memberNames)) {
    if (names.size >= merged.minProperties) break;
    names.add(name);
  }
  const kept = [...names].slice(0, Math.max(merged.maxProperties, merged.required.length));
  return objectOf(kept.map((name) => [name, instanceFor(merged.memberSchemas(name), context)]));
}

/** An instance with one place changed. */
export function disturbed(instance: JsonValue, random: Random): JsonValue {
  if (random.chance(0.3)) return randomValue(random, 1);
  if (Array.isArray(instance) && instance.length > 0) {
    const at = random.integer(0, instance.length - 1);
    if (random.chance(0.3)) return instance.filter((_, index) => index !== at);
    if (random.chance(0.3)) return [...instance, instance[at] ?? null];
    return instance.map((item, index) => (index === at ? disturbed(item, random) : item));
  }
  if (isJsonObject(instance) && Object.keys(instance).length > 0) {
    const name = random.pick(Object.keys(instance));
    const rest = Object.entries(instance).filter(([other]) => other !== name);
    if (random.chance(0.4)) return objectOf(rest);
    if (random.chance(0.4)) return objectOf([...Object.entries(instance), [random.pick(memberNames), null]]);
    return objectOf([...rest, [name, disturbed(instance[name] ?? null, random)]]);
  }
  return randomValue(random, 1);
}
