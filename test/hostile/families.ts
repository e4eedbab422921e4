import { broken } from "./broken.ts";
import { circles } from "./circles.ts";
import { encodings } from "./encodings.ts";
import type { HostileCase } from "./hostile-case.ts";
import { identifying } from "./identifiers.ts";
import { names } from "./names.ts";
import { references } from "./references.ts";
import { strings } from "./strings.ts";
import { yaml } from "./yaml.ts";

/** The cases that take no process of their own, by what they are about. */
export const families: readonly { readonly name: string; readonly cases: readonly HostileCase[] }[] = [
  { name: "strings", cases: strings },
  { name: "names", cases: names },
  { name: "references", cases: references },
  { name: "circles", cases: circles },
  { name: "identifiers", cases: identifying },
  { name: "broken", cases: broken },
  { name: "yaml", cases: yaml },
  { name: "encodings", cases: encodings },
];
