import type { TypeSettings } from "../../../generator/ir/type-settings.ts";
import { printTypes, sharedModules } from "../../conformance/print-types.ts";
import { inDialect, readRemotes } from "../../conformance/suite-files.ts";
import { peersFolder } from "./peers-folder.ts";
import type { Subject } from "./subject.ts";

/** This project's own types, with the settings given, printed in memory. */
export function schemapressSubject(name: string, types: Partial<TypeSettings>): Subject {
  return {
    name,
    place: { folder: peersFolder, shared: sharedModules },
    print: async ({ dialect, groups }) => {
      const schemas = groups.map(({ schema }) => inDialect(schema, dialect));
      return printTypes(schemas, readRemotes(dialect), { types });
    },
  };
}
