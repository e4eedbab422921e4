import { canonicalText } from "./canonical-text.js";
import { equals } from "./equals.js";

/** Whether no two items are equal, as `uniqueItems` demands (2020-12 Validation, section 6.4.3). */
export function hasUniqueItems(items: readonly unknown[]): boolean {
  return items.length <= mostPairwise ? hasNoEqualPair(items) : hasNoRepetition(items);
}

const mostPairwise = 8;

function hasNoEqualPair(items: readonly unknown[]): boolean {
  for (let index = 1; index < items.length; index++) {
    const item = items[index];
    for (let before = 0; before < index; before++) if (equals(items[before], item)) return false;
  }
  return true;
}

function hasNoRepetition(items: readonly unknown[]): boolean {
  const values = new Set<unknown>();
  const texts = new Set<string>();
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (typeof item === "object" && item !== null) texts.add(canonicalText(item));
    else values.add(item);
    if (values.size + texts.size <= index) return false;
  }
  return true;
}
