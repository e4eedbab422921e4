import type { Source } from "./expected/src/Source.js";

export const path: Source = { path: "." };
export function nameOf(source: Source): string {
  if (source.path !== undefined) return source.path;
  return source.url === undefined ? source.git : source.url;
}
// @ts-expect-error one of the three, not two
export const both: Source = { path: ".", git: "https://example.com/a.git" };
// @ts-expect-error a branch is of a repository
export const branch: Source = { path: ".", branch: "main" };
