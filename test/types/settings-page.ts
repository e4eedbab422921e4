import { isJsonObject, type JsonValue } from "../../generator/ir/json.ts";
import type { TypeSettings } from "../../generator/ir/type-settings.ts";

/** A piece of TypeScript on a page, and what it is made from. */
export interface PageExample {
  /** The declarations of a package, or code that uses them. */
  readonly kind: "output" | "use";
  readonly text: string;
  /** What the code span before it says, or that of the example before. */
  readonly types: Partial<TypeSettings>;
  /** The schemas that stand before it: JSON Schemas, or components of an OpenAPI document in YAML. */
  readonly schemas: readonly PageSchema[];
}

/** A schema as the page has it. */
export type PageSchema =
  | { readonly kind: "json"; readonly value: JsonValue }
  | { readonly kind: "components"; readonly text: string };

/** What a page about a setting shows. */
export interface SettingsPage {
  readonly examples: readonly PageExample[];
  /** Whole configurations, or parts of one. */
  readonly configurations: readonly JsonValue[];
}

/** Reads a page: configurations have `types` or `names`, other JSON is a schema, TypeScript that exports is output. */
export function readSettingsPage(page: string): SettingsPage {
  const examples: PageExample[] = [];
  const configurations: JsonValue[] = [];
  let schemas: readonly PageSchema[] = [];
  let types: Partial<TypeSettings> = {};
  let isComplete = false;
  for (const [, before = "", language, text = ""] of page.matchAll(blocks)) {
    const span = [...before.matchAll(/`(\{ "[^`]*\})`/g)].at(-1)?.[1];
    if (span !== undefined) types = JSON.parse(span) as Partial<TypeSettings>;
    if (language === "json" || language === "yaml") {
      const value = language === "json" ? (JSON.parse(text) as JsonValue) : undefined;
      if (isJsonObject(value) && ("types" in value || "names" in value)) configurations.push(value);
      else {
        const schema: PageSchema =
          value === undefined ? { kind: "components", text } : { kind: "json", value };
        schemas = isComplete ? [schema] : [...schemas, schema];
        isComplete = false;
      }
    }
    if (language === "ts") {
      examples.push({ kind: text.startsWith("export ") ? "output" : "use", text, types, schemas });
      isComplete = true;
    }
  }
  return { examples, configurations };
}

/** The text before a block, its language and what is in it. */
const blocks = /([\s\S]*?)^```(\w*)\n([\s\S]*?)^```$/gm;
