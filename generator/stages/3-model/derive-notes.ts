import type { LimitNote, Note, RangeNote } from "../../ir/note.js";
import type { SchemaNode } from "../../ir/schema-graph.js";
import { range } from "../../prose/words.js";
import { contributionsOf } from "./contributions.js";

/**
 * What a reader should know of a schema, in the order of its keywords. Two bounds of one thing become a range.
 *
 * `branches` are the subschemas without a name that apply to the same instance: their notes are the schema's own.
 */
export function deriveNotes(node: SchemaNode, branches: readonly SchemaNode[]): readonly Note[] {
  const notes = [node, ...branches].flatMap((each) => {
    const { keywords, context } = contributionsOf(each);
    return keywords.flatMap(({ keyword, value }) => keyword.note?.(value, context) ?? []);
  });
  if (notes.length < 2 && notes[0]?.kind !== "range") return notes;
  const merged: Note[] = [];
  const done = new Set<string>();
  for (const note of notes) {
    if (note.kind !== "range") merged.push(note);
    else if (!done.has(note.label)) {
      done.add(note.label);
      merged.push(
        inWords(notes.filter((other) => other.kind === "range" && other.label === note.label) as RangeNote[]),
      );
    }
  }
  return merged;
}

function inWords(notes: readonly RangeNote[]): LimitNote {
  const [first] = notes as readonly [RangeNote, ...RangeNote[]];
  const min = notes.find((note) => note.min !== undefined)?.min;
  const max = notes.find((note) => note.max !== undefined)?.max;
  return {
    kind: "limit",
    label: first.label,
    text: range({ min, max }, first.unit),
    tags: notes.flatMap((note) => note.tags),
  };
}
