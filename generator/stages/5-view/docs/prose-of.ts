import type { Root } from "mdast";
import type { Note } from "../../../ir/note.js";
import { readDescription } from "../../../prose/read-description.js";

/** The prose that notes describe a schema with: the description, or else a title that is not just the schema's name. */
export function proseOf(notes: readonly Note[], name?: string): Root | undefined {
  const description = notes.find((note) => note.kind === "description");
  const title = notes.find((note) => note.kind === "title");
  const text = description?.text ?? (title?.text === name ? undefined : title?.text);
  if (text === undefined) return undefined;
  const root = readDescription(text);
  return root.children.length === 0 ? undefined : root;
}
