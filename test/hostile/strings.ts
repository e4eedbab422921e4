import { type HostileCase, schemaCase } from "./hostile-case.ts";
import { payloads } from "./payloads.ts";
import { positions } from "./positions.ts";

/** Every text in every place where any text is right: there is a package, and the text is only a text in it. */
export const everyString: readonly HostileCase[] = Object.entries(payloads).flatMap(([what, text]) =>
  Object.entries(positions).map(([where, schemaWith]) =>
    schemaCase(`${what} as ${where}`, schemaWith(text), "output"),
  ),
);

/** Every text in some place, and every place with some text: as much as can be tried in a few seconds. */
export const strings: readonly HostileCase[] = Object.entries(payloads).map(([what, text], index) => {
  const places = Object.entries(positions);
  const [where, schemaWith] = places[index % places.length] as (typeof places)[number];
  return schemaCase(`${what} as ${where}`, schemaWith(text), "output");
});
