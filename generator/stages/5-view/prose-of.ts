import type { Root } from "mdast";
import type { Note } from "../../ir/note.js";
import { readDescription } from "../../prose/read-description.js";

/** What each note has been read as: comments and pages show the same prose, and reading it is what takes time. */
const known = new WeakMap<Note, Root>();

/** The prose that notes describe a schema with: the description, or else a title that is not just the schema's name. */
export function proseOf(notes: readonly Note[], name?: string): Root | undefined {
  const title = notes.find((note) => note.kind === "title");
  const note =
    notes.find((each) => each.kind === "description") ?? (title?.text === name ? undefined : title);
  if (note === undefined) return undefined;
  const root = known.get(note) ?? readDescription(note.text);
  known.set(note, root);
  return root.children.length === 0 ? undefined : root;
}
