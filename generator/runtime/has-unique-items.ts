import { canonicalText } from "./canonical-text.js";
import { equals } from "./equals.js";

/** Whether no two items are equal, as `uniqueItems` demands (2020-12 Validation, section 6.4.3). */
export function hasUniqueItems(items: readonly unknown[]): boolean {
  if (items.length <= mostPairwise) return hasNoEqualPair(items);
  const primitives = new Set<unknown>();
  const containers: object[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (typeof item === "object" && item !== null) containers.push(item);
    else primitives.add(item);
    if (primitives.size + containers.length <= index) return false;
  }
  return areDistinct(containers, []);
}

const mostPairwise = 4;
const mostMembersTried = 3;

function hasNoEqualPair(items: readonly unknown[]): boolean {
  for (let index = 1; index < items.length; index++) {
    const item = items[index];
    for (let before = 0; before < index; before++) if (equals(items[before], item)) return false;
  }
  return true;
}

/** Items that have different values for one member are different, so only those that share it are compared. */
function areDistinct(items: readonly object[], tried: readonly string[]): boolean {
  if (items.length <= mostPairwise) return hasNoEqualPair(items);
  const name = tried.length < mostMembersTried ? tellingMember(items[0], tried) : undefined;
  if (name === undefined) return haveDistinctTexts(items);
  const groups = new Map<unknown, object[]>();
  for (const item of items) {
    const value = (item as Readonly<Record<string, unknown>>)[name];
    const key = typeof value === "object" ? container : value;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  if (groups.size === items.length) return true;
  for (const group of groups.values()) if (!areDistinct(group, [...tried, name])) return false;
  return true;
}

const container = Symbol();

/** The first member of an object that holds a string or a number. */
function tellingMember(item: object | undefined, tried: readonly string[]): string | undefined {
  if (item === undefined || Array.isArray(item)) return undefined;
  for (const [name, value] of Object.entries(item)) {
    if (name in Object.prototype || tried.includes(name)) continue;
    if (typeof value === "string" || typeof value === "number") return name;
  }
  return undefined;
}

function haveDistinctTexts(items: readonly object[]): boolean {
  const texts = new Set<string>();
  const others: object[] = [];
  for (const item of items) {
    const text = canonicalText(item);
    if (text === undefined) others.push(item);
    else texts.add(text);
  }
  return texts.size + others.length === items.length && hasNoEqualPair(others);
}
