import { ownMember } from "../../../ir/own-member.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import { bundleMembers } from "../bundle/bundle-members.js";
import type { ViewContext } from "../view-context.js";
import { circularNames } from "./circular-names.js";
import { compileSchema } from "./compile-schema.js";
import { fedWords } from "./fed-words.js";
import { feedSchema } from "./feed-schema.js";
import { createMarks } from "./marks.js";
import { nameTypes } from "./name-types.js";
import { createNestedNames } from "./nested-names.js";
import type { PrintedType } from "./printed-type.js";

/** As many items as json-schema-to-typescript writes out by itself. */
const mostItems = 20;

/** The types of all declarations as json-schema-to-typescript prints them, each from a schema of its own. */
export async function printTypes(context: ViewContext): Promise<ReadonlyMap<SchemaId, PrintedType>> {
  const { declarations } = context;
  const members = bundleMembers(context, fedWords);
  const marks = createMarks(JSON.stringify(members));
  const circular = circularNames(members);
  const nestedNames = createNestedNames(declarations);
  const ownMarks = new Map(
    declarations.map(({ names: { type } }) => {
      return [type.name, marks.create({ kind: "declaration", symbol: type })] as const;
    }),
  );
  const printed = new Map<SchemaId, PrintedType>();
  for (const declaration of declarations) {
    const { name } = declaration.names.type;
    const { unknown, maxTuple } = context.typeSettingsOf(declaration.schema);
    const fed = feedSchema(
      ownMember(members, name) ?? true,
      { isInPlace: true, room: mostItems, within: [] },
      {
        members,
        marks,
        unknown,
        typeOf: (other) => ownMarks.get(other),
        maxTuple,
        isCircular: (other) => other === name || circular.get(other)?.has(name) === true,
      },
    );
    const text = await compileSchema(fed, { name: ownMarks.get(name) ?? name, unknown });
    printed.set(declaration.schema, nameTypes(text, declaration, { marks, nestedNames }));
  }
  return printed;
}
