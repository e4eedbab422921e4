import { runtime } from "../../../code/runtime-symbol.js";
import type { Model } from "../../../ir/model.js";
import type { CodeSymbol, DeclarationNames, Names } from "../../../ir/names.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import { createModuleScope, type ModuleScope } from "../module-scope.js";
import { withinSymbol } from "./call.js";
import { depthParameter, validatorBodies } from "./validator-bodies.js";

const module = "script";

/**
 * The validators of some schemas as a module that is run and not published: it exports `validators`, functions
 * in the order of the schemas that answer as `validateThing` does.
 */
export function validatorScript(
  schemas: readonly SchemaId[],
  model: Model,
  named: ReadonlySet<SchemaId>,
): string {
  const names = namesOf(named);
  const declared = [...names.declarations].flatMap(([schema, own]) => [
    own.is,
    own.collect,
    ...(model.nested.has(schema) ? [withinSymbol(own)] : []),
  ]);
  const scope = createModuleScope(module, [{ name: "validators", module, typeOnly: false }, ...declared]);
  const functions = [...named].map((schema) => functionsOf(schema, { model, names, scope }));
  const validators = schemas.map((schema) => {
    const { is, collect } = ownNames(schema, names);
    const invalid = scope.print(runtime(model.nesting.has(schema) ? "invalidWithin" : "invalid"));
    return `  (value, options) => ${is.name}(value) ? { ok: true, value } : ${invalid}(${collect.name}, value, options),`;
  });
  const constants = scope.constants.map(({ name, value }) => `const ${name} = ${value};`);
  const list = ["export const validators = [", ...validators, "];"];
  return [...scope.importLines(), ...constants, ...functions, ...list, ""].join("\n");
}

interface Printing {
  readonly model: Model;
  readonly names: Names;
  readonly scope: ModuleScope;
}

function functionsOf(schema: SchemaId, printing: Printing): string {
  const { model, names, scope } = printing;
  const own = ownNames(schema, names);
  const { isBody, collectBody, predicates, collectors } = validatorBodies(schema, printing);
  const within = withinSymbol(own).name;
  const limited = model.nested.has(schema);
  const outer = `return ${scope.print(runtime("withinLimit"))}(${within}, value);`;
  return [
    ...(limited ? [functionText(own.is.name, "value", outer)] : []),
    functionText(limited ? within : own.is.name, `value${parameter(depthParameter(schema, model))}`, isBody),
    functionText(
      own.collect.name,
      `value, path, issues${parameter(depthParameter(schema, model))}`,
      collectBody,
    ),
    ...predicates.map(({ name, depth, body }) => functionText(name, `value${parameter(depth)}`, body)),
    ...collectors.map(({ name, depth, body }) =>
      functionText(name, `value, path, issues${parameter(depth)}`, body),
    ),
  ].join("\n");
}

function functionText(name: string, parameters: string, body: string): string {
  return `function ${name}(${parameters}) {\n${body}\n}`;
}

/** The parameter without its type. */
function parameter(typed: string): string {
  return typed.replace(/:.*$/, "");
}

/** Names that only have to differ: nobody reads what is run once. */
function namesOf(schemas: ReadonlySet<SchemaId>): Names {
  const declarations = [...schemas].map((schema, index): [SchemaId, DeclarationNames] => {
    const symbol = (name: string): CodeSymbol => ({ name, module, typeOnly: false });
    const stem = `Schema${index}`;
    return [
      schema,
      {
        file: stem,
        type: symbol(stem),
        is: symbol(`is${stem}`),
        validate: symbol(`validate${stem}`),
        assert: symbol(`assert${stem}`),
        schema: symbol(`${stem}Schema`),
        collect: symbol(`collect${stem}`),
        annotate: symbol(`annotate${stem}`),
      },
    ];
  });
  return { declarations: new Map(declarations), brands: [] };
}

function ownNames(schema: SchemaId, { declarations }: Names): DeclarationNames {
  const own = declarations.get(schema);
  if (own === undefined) throw new Error(`${schema} has no name`);
  return own;
}
