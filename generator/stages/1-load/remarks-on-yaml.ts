import { type Document, isAlias, isCollection, isMap, isPair, isScalar, type Node } from "yaml";
import { appendTokens, type JsonPointer } from "../../ir/json-pointer.js";
import type { Remark, RemarkPlace } from "./remark.js";
import { remarkOnNumber } from "./remark-on-number.js";

/** A node that is being counted, with what is still to be looked at inside. */
interface Visit {
  readonly node: Node;
  readonly pointer: JsonPointer;
  readonly inside: readonly (readonly [node: Node, token: string | number])[];
  next: number;
  size: number;
}

/**
 * What is to be said of a YAML document: names that an object has twice, numbers that lose something, and aliases that
 * contain themselves or stand for more values than there may be. Follows levels without recursion.
 */
export function remarksOnYaml({ contents }: Document, mostValues: number): readonly Remark[] {
  if (contents === null) return [];
  const remarks: Remark[] = [];
  const anchors = new Map<string, Node>();
  /** How many values a node stands for; nothing while it is still being counted. */
  const sizes = new Map<Node, number | undefined>();
  let aliased = 0;

  function enter(node: Node, pointer: JsonPointer): Visit {
    const anchor = isAlias(node) ? undefined : (node as { readonly anchor?: string }).anchor;
    if (anchor !== undefined) anchors.set(anchor, node);
    sizes.set(node, undefined);
    if (isScalar(node)) for (const each of remarksOnScalar(node, placeOf(node, pointer))) remarks.push(each);
    if (isMap(node)) for (const each of repeatedNames(node, pointer)) remarks.push(each);
    return { node, pointer, inside: partsOf(node), next: 0, size: 1 };
  }

  const open: Visit[] = [enter(contents, "")];
  for (let visit = open.at(-1); visit !== undefined; visit = open.at(-1)) {
    const part = visit.inside[visit.next];
    visit.next += 1;
    if (part === undefined) {
      sizes.set(visit.node, visit.size);
      open.pop();
      const around = open.at(-1);
      if (around !== undefined) around.size += visit.size;
      continue;
    }
    const [node, token] = part;
    const pointer = appendTokens(visit.pointer, token);
    if (!isAlias(node)) {
      open.push(enter(node, pointer));
      continue;
    }
    const target = anchors.get(node.source);
    if (target === undefined) {
      return [...remarks, { kind: "unanchored", name: node.source, ...placeOf(node, pointer) }];
    }
    const size = sizes.get(target);
    if (size === undefined) return [...remarks, { kind: "endless", ...placeOf(node, pointer) }];
    aliased += size;
    visit.size += size;
    if (aliased > mostValues) return [...remarks, { kind: "aliases", ...placeOf(node, pointer) }];
  }
  return remarks;
}

function partsOf(node: Node): Visit["inside"] {
  if (!isCollection(node)) return [];
  return node.items.flatMap((item, index): Visit["inside"] => {
    if (!isPair(item)) return [[item as Node, index]];
    return item.value === null ? [] : [[item.value as Node, nameOf(item.key)]];
  });
}

function repeatedNames(node: Node, pointer: JsonPointer): readonly Remark[] {
  const names = new Set<string>();
  const remarks: Remark[] = [];
  for (const item of isMap(node) ? node.items : []) {
    const name = nameOf(item.key);
    if (names.has(name)) {
      const place = placeOf(item.key as Node, appendTokens(pointer, name));
      remarks.push({ kind: "duplicate", name, ...place });
    }
    names.add(name);
  }
  return remarks;
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value ?? "") : String(key);
}

function remarksOnScalar(node: Node, place: RemarkPlace): readonly Remark[] {
  if (!isScalar(node) || typeof node.value !== "number") return [];
  const number = node.source ?? String(node.value);
  if (!Number.isFinite(node.value)) return [{ kind: "infinite", number, ...place }];
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(number) ? remarkOnNumber(number, () => place) : [];
}

function placeOf(node: Node, pointer: JsonPointer): RemarkPlace {
  const [start = 0, end = start] = node.range ?? [];
  return { pointer, start, end };
}
