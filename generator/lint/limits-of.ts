import type { KeywordUse, SchemaNode } from "../ir/schema-graph.js";

/** A bound that a keyword sets: no less than, or no more than, the value, or not even that. */
export interface Limit {
  readonly node: SchemaNode;
  readonly use: KeywordUse;
  readonly side: "lower" | "upper";
  /** What is bounded: a number itself, or the number of characters, items or members. */
  readonly of: "value" | "length" | "items" | "members" | "matching items";
  readonly value: number;
  readonly exclusive: boolean;
}

type Bounding = Pick<Limit, "side" | "of" | "exclusive">;

const bounding: Readonly<Record<string, Bounding>> = {
  minimum: { side: "lower", of: "value", exclusive: false },
  maximum: { side: "upper", of: "value", exclusive: false },
  exclusiveMinimum: { side: "lower", of: "value", exclusive: true },
  exclusiveMaximum: { side: "upper", of: "value", exclusive: true },
  minLength: { side: "lower", of: "length", exclusive: false },
  maxLength: { side: "upper", of: "length", exclusive: false },
  minItems: { side: "lower", of: "items", exclusive: false },
  maxItems: { side: "upper", of: "items", exclusive: false },
  minProperties: { side: "lower", of: "members", exclusive: false },
  maxProperties: { side: "upper", of: "members", exclusive: false },
  minContains: { side: "lower", of: "matching items", exclusive: false },
  maxContains: { side: "upper", of: "matching items", exclusive: false },
};

/** In draft 4 a switch makes the limit beside it exclusive. */
const switches: Readonly<Record<string, string>> = {
  minimum: "exclusiveMinimum",
  maximum: "exclusiveMaximum",
};

/** The limits that a schema object sets itself. */
export function limitsOf(node: SchemaNode): readonly Limit[] {
  const valueFor = (word: string): unknown => node.uses.find((use) => use.word === word)?.value;
  const counts = valueFor("contains") !== undefined;
  return node.uses.flatMap((use): readonly Limit[] => {
    const known = Object.hasOwn(bounding, use.word) ? bounding[use.word] : undefined;
    if (known === undefined || typeof use.value !== "number") return [];
    if (known.of === "matching items" && !counts) return [];
    const exclusive = known.exclusive || valueFor(switches[use.word] ?? "") === true;
    return [{ ...known, node, use, value: use.value, exclusive }];
  });
}
