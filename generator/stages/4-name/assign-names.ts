import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Result } from "../../diagnostics/result.js";
import type { DeclarationNames, Names } from "../../ir/names.js";
import type { Rename } from "../../ir/rename.js";
import type { SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Survey } from "../../ir/survey.js";
import type { TypeSettings } from "../../ir/type-settings.js";
import { askRename } from "./ask-rename.js";
import { candidateName } from "./candidates.js";
import { applyConfiguredNames, type ConfiguredNames } from "./configured-names.js";
import { exportedNames, namesOf } from "./exported-names.js";
import { moduleNames } from "./module-names.js";
import { nameBrands } from "./name-brands.js";
import { nameVariants } from "./name-variants.js";
import { qualify } from "./qualify.js";

/** What the user decides about names. */
export interface NameOptions {
  readonly names: ConfiguredNames;
  /** Is asked about each declaration that has no name in `names`; variants are called after their declaration. */
  readonly rename?: Rename | undefined;
  /** Whether each declaration has a module of its own, which it has where nothing is said, or all are in the index. */
  readonly layout?: TypeSettings["layout"];
}

/** Where branded types are. */
const brandModule = "formats";

/** Gives every declaration its names. The same schemas get the same names, in whatever order they come. */
export function assignNames(survey: Survey, options: NameOptions): Result<Names> {
  const configured = applyConfiguredNames(options.names, survey);
  const diagnostics: Diagnostic[] = [...configured.diagnostics];
  const groups = new Map<string, SchemaNode[]>();
  const chosen = new Map<SchemaId, string>(configured.names);
  for (const schema of survey.declared) {
    const node = survey.graph.nodes.get(schema);
    if (node === undefined || chosen.has(schema) || node.variant !== undefined) continue;
    const { rename } = options;
    const candidate = candidateName(schema, survey);
    const named = rename === undefined ? undefined : askRename(candidate, { node, survey, rename });
    diagnostics.push(...(named?.diagnostics ?? []));
    const name = named?.value ?? candidate;
    groups.set(name, [...(groups.get(name) ?? []), node]);
  }

  const brands = nameBrands(survey.brands, options.layout === "single" ? "index" : brandModule);
  const branded = brands.flatMap(({ type, is }) => [type.name, is.name]);
  for (const [schema, name] of configured.names) {
    if (!exportedNames(name).some((each) => branded.includes(each))) continue;
    const free = claim(name, new Set(branded));
    chosen.set(schema, free);
    diagnostics.push(diagnose("name-clash", { name, names: [name, free] }));
  }
  const taken = new Set<string>([...branded, ...[...chosen.values()].flatMap(exportedNames)]);
  for (const [name, nodes] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [only] = nodes;
    if (nodes.length === 1 && only !== undefined) {
      chosen.set(only.id, claim(name, taken));
      continue;
    }
    const names = qualify(name, nodes).map((qualified) => claim(qualified, taken));
    nodes.forEach((node, index) => {
      chosen.set(node.id, names[index] ?? name);
    });
    diagnostics.push(diagnose("name-clash", { name, names: [...names].sort() }, clashPlaces(nodes)));
  }

  const variants = nameVariants(survey, chosen, (name) => claim(name, taken));
  for (const [schema, name] of variants.names) chosen.set(schema, name);
  diagnostics.push(...variants.diagnostics);

  const files = moduleNames(chosen, brands.length === 0 ? [] : [brandModule]);
  const declarations = new Map<SchemaId, DeclarationNames>();
  for (const schema of survey.declared) {
    const name = chosen.get(schema);
    const file = files.get(schema);
    if (name === undefined || file === undefined) continue;
    const module = options.layout === "single" ? "index" : file;
    declarations.set(schema, namesOf(name, { file, module }));
  }
  return { value: { declarations, brands }, diagnostics };
}

/** The name itself, or where one of its exports is taken, with a word added that tells it apart. */
function claim(name: string, taken: Set<string>): string {
  let free = name;
  for (let round = 1; exportedNames(free).some((each) => taken.has(each)); round += 1) {
    free = round === 1 ? `${name}Type` : `${name}Type${round}`;
  }
  for (const each of exportedNames(free)) taken.add(each);
  return free;
}

function clashPlaces(nodes: readonly SchemaNode[]): Pick<Diagnostic, "place" | "related" | "hint"> {
  const [first, ...others] = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...(first === undefined ? {} : { place: first.place }),
    related: others.map((node) => ({ message: "the same name at", place: node.place })),
    hint: "the setting names gives a schema another name",
  };
}
