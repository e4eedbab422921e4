import type { PhrasingContent } from "mdast";
import type { JsonValue } from "../../../ir/json.js";
import type { Note } from "../../../ir/note.js";
import { range } from "../../../keywords/words.js";
import { writeMarkdown } from "../../../prose/write-markdown.js";
import { codePhrasing } from "./code-phrasing.js";
import { markdownLine } from "./markdown-line.js";

/** What notes state beside prose: limits, default, short examples and access, a line each; long examples as blocks. */
export interface NoteFacts {
  readonly facts: readonly string[];
  readonly examples: readonly string[];
}

/** Values that need more room than this are shown as a block. */
const longestInLine = 80;

/** The facts of notes, each said once. The type is left out, since pages say that elsewhere. */
export function noteFacts(notes: readonly Note[]): NoteFacts {
  const facts: string[] = [];
  const examples: string[] = [];
  for (const note of notes) {
    if (note.kind === "example" && JSON.stringify(note.value).length > longestInLine)
      examples.push(block(note.value));
    else {
      const words = factOf(note);
      if (words !== undefined) facts.push(markdownLine(words));
    }
  }
  return { facts: [...new Set(facts)], examples: [...new Set(examples)] };
}

function factOf(note: Note): readonly PhrasingContent[] | undefined {
  switch (note.kind) {
    case "limit": {
      if (note.label === "Type") return undefined;
      const words = `${note.label}: ${note.text}`.trim();
      return note.code === undefined ? [text(words)] : [text(`${words} `), codePhrasing(note.code)];
    }
    case "range":
      return [text(`${note.label}: ${range({ min: note.min, max: note.max }, note.unit)}`)];
    case "default":
      return [text("Default: "), codePhrasing(JSON.stringify(note.value))];
    case "example":
      return [text("Example: "), codePhrasing(JSON.stringify(note.value))];
    case "access":
      return [text(note.access === "read-only" ? "Read-only" : "Write-only")];
    default:
      return undefined;
  }
}

function block(value: JsonValue): string {
  return writeMarkdown({
    type: "root",
    children: [{ type: "code", lang: "json", value: JSON.stringify(value, null, 2) }],
  });
}

function text(value: string): PhrasingContent {
  return { type: "text", value };
}
