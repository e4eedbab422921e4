import { type Code, code, constant, symbolCode } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import { runtimeSymbol } from "../../../code/runtime-symbol.js";
import type { JsonValue } from "../../../ir/json.js";
import type { CodeSymbol } from "../../../ir/names.js";
import { ownMember } from "../../../ir/own-member.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { CompanionView, IndexView } from "../../../ir/views.js";
import { bundleMembers } from "../bundle/bundle-members.js";
import { writeOut } from "../bundle/write-out.js";
import { createModuleScope } from "../module-scope.js";
import type { Overview } from "../package/overview.js";
import type { NamedDeclaration, ViewContext } from "../view-context.js";
import { companionSymbol } from "./companion-symbol.js";
import { createTargets, type Targets } from "./targets-of.js";
import { upgrade } from "./upgrade/upgrade.js";

/** The companions of the declarations that are wanted. */
export async function companionViews(
  context: ViewContext,
  isWanted: (schema: SchemaId) => boolean,
): Promise<ReadonlyMap<SchemaId, CompanionView>> {
  const written = await writeOut(bundleMembers(context, upgrade), (name) => {
    const file = context.namesOfType(name)?.file ?? name;
    return { $comment: `Too much to be written out here. It is in schemas/${file}.json of this package.` };
  });
  const targetsOf = createTargets();
  const wanted = context.declarations.filter(({ schema }) => isWanted(schema));
  const views = wanted.map((declaration) => {
    const document: JsonValue = ownMember(written, declaration.names.type.name) ?? true;
    return [declaration.schema, companionView(declaration, targetsOf(document))] as const;
  });
  return new Map(views);
}

/** The module that exports all companions. */
export function companionIndexView({ entries }: Overview): IndexView {
  const lines = entries.map(({ names }) => {
    return `export { ${companionSymbol(names).name} } from ${literalText(`./${names.file}.js`)};`;
  });
  const { name, module } = runtimeSymbol("StandardJsonSchema");
  return {
    template: "index.ts",
    path: "src/json-schema/index.ts",
    lines: [...lines, `export type { ${name} } from ${literalText(`../${module}.js`)};`],
  };
}

function companionView({ names }: NamedDeclaration, targets: Targets): CompanionView {
  const own = companionSymbol(names);
  const scope = createModuleScope(own.module, [own]);
  const print = (symbol: CodeSymbol): string => scope.print(symbolCode(symbol));
  const texts = Object.entries(targets).map(([target, document]) => {
    return { target: literalText(target), text: scope.print(textConstant(JSON.stringify(document))) };
  });
  return {
    template: "json-schema.ts",
    path: `src/${own.module}.ts`,
    name: print(names.type),
    companion: own.name,
    companionType: print(runtimeSymbol("StandardJsonSchema")),
    standardJsonSchema: print(runtimeSymbol("standardJsonSchema")),
    standard: print(names.schema),
    texts,
    constants: scope.constants,
    imports: scope.importLines(),
  };
}

/** A document as text; equal ones are one constant. */
function textConstant(text: string): Code {
  return constant("schema", code`${text}`);
}
