import { literalText } from "../../generator/code/literal.ts";
import type { JsonValue } from "../../generator/ir/json.ts";
import { instanceType } from "./instance-type.ts";
import type { PrintedType } from "./type-offer.ts";

/** The text of a module that offers instances to a type, and what each of its lines, from 0, is about. */
export interface OfferModule {
  readonly text: string;
  readonly about: readonly OfferedLine[];
}

/** What a line is about: the type itself, an instance alone, or an instance and a way to offer it. */
export type OfferedLine =
  | { readonly kind: "type" }
  | { readonly kind: "instance"; readonly instance: number }
  | { readonly kind: "offer"; readonly instance: number; readonly way: "assign" | "literal" };

/** Which instances are offered in which of the two ways that differ in text. */
export interface Offered {
  readonly instances: ReadonlyMap<number, JsonValue>;
  readonly ways: readonly ("assign" | "literal")[];
}

/** A module with a line for each way in which each instance is offered to a type of the same folder. */
export function offerModule(type: PrintedType, { instances, ways }: Offered): OfferModule {
  const lines: [string, OfferedLine][] = [
    [`import type { ${type.name} } from ".${type.from.replace(/\.ts$/, ".js")}";`, { kind: "type" }],
    [`export type Offered = ${type.name};`, { kind: "type" }],
  ];
  for (const [instance, value] of instances) {
    if (ways.includes("assign")) {
      const own = instanceType(value, []);
      lines.push(
        [`declare const v${instance}: ${own};`, { kind: "instance", instance }],
        [`export const a${instance}: Offered = v${instance};`, { kind: "offer", instance, way: "assign" }],
      );
    }
    if (ways.includes("literal")) {
      const text = literalText(value);
      lines.push([
        `export const l${instance}: Offered = ${text};`,
        { kind: "offer", instance, way: "literal" },
      ]);
    }
  }
  return { text: `${lines.map(([line]) => line).join("\n")}\n`, about: lines.map(([, about]) => about) };
}
