import type { Pattern } from "./pattern.js";

/** Whether a pattern matches a member's name, decided while generating. */
export function matchesName({ source, flags }: Pattern, name: string): boolean {
  return new RegExp(source, flags).test(name);
}

/** Whether deciding takes no time to speak of, whatever the name: no repetition of repetitions, and few of them. */
export function isQuick({ source }: Pattern, name: string): boolean {
  const repetitions = source.match(/[*+}]/g)?.length ?? 0;
  return name.length <= 200 && repetitions <= 3 && !/\)[*+{]/.test(source);
}
