import type { JSONSchema } from "json-schema-to-typescript";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../ir/json.js";
import type { CodeSymbol } from "../../../ir/names.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import { bundleMembers } from "../bundle/bundle-members.js";
import type { NamedDeclaration, ViewContext } from "../view-context.js";
import { circularNames } from "./circular-names.js";
import { fedWords } from "./fed-words.js";
import { type FeedInputs, feedSchema } from "./feed-schema.js";
import { layOut } from "./lay-out.js";
import { createMarks, type Marks } from "./marks.js";
import { createNestedNames, type NestedNames } from "./nested-names.js";
import type { PrintedType } from "./printed-type.js";
import { tokensToCode } from "./tokens-to-code.js";

/** As many items as json-schema-to-typescript writes out by itself. */
const mostItems = 20;

/** The types of all declarations as json-schema-to-typescript prints them, each from a schema of its own. */
export async function printTypes(context: ViewContext): Promise<ReadonlyMap<SchemaId, PrintedType>> {
  // Loading it takes longer than most runs, and most runs do not ask for it.
  const { compile } = await import("json-schema-to-typescript");
  const members = bundleMembers(context, fedWords);
  const marks = createMarks(JSON.stringify(members));
  const circular = circularNames(members);
  const nestedNames = createNestedNames(context.declarations);
  const numbers = new Map(context.declarations.map(({ names }, index) => [names.type.name, index] as const));
  const unknown = context.types.unknown;
  const printed = new Map<SchemaId, PrintedType>();
  for (const [index, declaration] of context.declarations.entries()) {
    const { name } = declaration.names.type;
    let titles = context.declarations.length;
    const fed = feedSchema(
      members[name] ?? true,
      { isInPlace: true, room: mostItems, within: [] },
      {
        members,
        unknown,
        typeOf: (other) => markOf(numbers.get(other), marks),
        isCircular: (other) => other === name || circular.get(other)?.has(name) === true,
        titleOf: (title) => `${title} ${marks.mark(titles++)}`,
      },
    );
    const text = await compile({ ...rootOf(fed, unknown), title: marks.mark(index) } as JSONSchema, "", {
      bannerComment: "",
      format: false,
      unknownAny: unknown === "unknown",
      $refOptions: { resolve: { external: false }, dereference: { excludedPathMatcher: () => true } },
    });
    printed.set(declaration.schema, printedType(text, declaration, { context, marks, nestedNames }));
  }
  return printed;
}

function markOf(number: number | undefined, marks: Marks): string | undefined {
  return number === undefined ? undefined : marks.mark(number);
}

/** A boolean schema as an object, which the root has to be. */
function rootOf(fed: JsonValue, unknown: FeedInputs["unknown"]): JsonObject {
  return isJsonObject(fed) ? fed : { tsType: fed === false ? "never" : unknown };
}

interface Naming {
  readonly context: ViewContext;
  readonly marks: Marks;
  readonly nestedNames: NestedNames;
}

function printedType(text: string, declaration: NamedDeclaration, naming: Naming): PrintedType {
  const { declarations } = naming.context;
  const nested = new Map<number, CodeSymbol>();
  function symbolOf(word: string): CodeSymbol | undefined {
    const found = naming.marks.read(word);
    if (found === undefined) return undefined;
    const declared = declarations[found.number];
    if (declared !== undefined) return declared.names.type;
    const symbol = nested.get(found.number) ?? naming.nestedNames.claim(found.title, declaration);
    nested.set(found.number, symbol);
    return symbol;
  }
  const tokens = layOut(text);
  const bare = tokens.filter(
    ({ kind }, index) => kind !== "comment" && (kind !== "line" || tokens[index - 1]?.kind !== "comment"),
  );
  return {
    declared: tokensToCode(tokens, symbolOf),
    bare: tokensToCode(bare, symbolOf),
    nested: [...nested.values()],
  };
}
