import { type DocTag, docComment } from "../../../code/comment.js";
import type { Note, NoteTag } from "../../../ir/note.js";
import { codeSpan } from "../../../prose/code-span.js";
import { writeTsdoc } from "../../../prose/write-tsdoc.js";
import { proseOf } from "../prose-of.js";

/** The TSDoc comment that says what the notes of a schema say; empty where they say nothing. */
export function schemaComment(notes: readonly Note[], name?: string): string {
  const prose = proseOf(notes, name);
  return docComment({
    text: prose === undefined ? "" : writeTsdoc(prose),
    tags: [...notes].sort(byImportance).flatMap(tagsOf),
  });
}

/** Warnings first, then what a value may be, then samples. */
const importance: readonly Note["kind"][] = ["deprecated", "access", "limit", "range", "default", "example"];

function byImportance(one: Note, other: Note): number {
  return importance.indexOf(one.kind) - importance.indexOf(other.kind);
}

function tagsOf(note: Note): readonly DocTag[] {
  switch (note.kind) {
    case "limit":
    case "range":
      return note.tags.map(limitTag);
    case "default":
      return [{ name: "default", text: codeSpan(JSON.stringify(note.value)) }];
    case "example":
      return [{ name: "example", text: codeSpan(JSON.stringify(note.value)) }];
    case "deprecated":
      return [{ name: "deprecated", text: "" }];
    case "access":
      return note.access === "read-only" ? [{ name: "readonly", text: "" }] : [];
    default:
      return [];
  }
}

/** Numbers and names are harmless as they are; everything else is shown as code. */
function limitTag(tag: NoteTag): DocTag {
  const plain = tag.verbatim !== true && /^[\w.+-]*$/.test(tag.text);
  return { name: tag.name, text: plain ? tag.text : codeSpan(tag.text) };
}
