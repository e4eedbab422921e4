import { relative, resolve, sep } from "node:path";

/** An argument, which is seen from the working directory, as the host knows it: from the project folder, with `/`. */
export function pathIn(project: string, argument: string): string {
  return relative(project, resolve(argument)).split(sep).join("/") || ".";
}
