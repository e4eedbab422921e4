import type { PhrasingContent } from "mdast";
import type { JsonValue } from "../../../ir/json.js";
import type { Note } from "../../../ir/note.js";
import { range } from "../../../prose/words.js";
import { writeMarkdown } from "../../../prose/write-markdown.js";
import { codePhrasing } from "./code-phrasing.js";
import { markdownLine } from "./markdown-line.js";

/** What notes state beside prose: limits, default, access and short examples, a line each; long examples as blocks. */
export interface NoteFacts {
  readonly facts: readonly string[];
  readonly examples: readonly string[];
}

/** Values that need more room than this are shown as a block. */
const longestInLine = 80;

/** The facts of notes, each said once. The type is left out, since pages say that elsewhere. */
export function noteFacts(notes: readonly Note[]): NoteFacts {
  const stated = notes.flatMap((note) => {
    const words = factOf(note);
    return words === undefined ? [] : [markdownLine(words)];
  });
  const values = notes.flatMap((note) => (note.kind === "example" ? [note.value] : []));
  const short = values.filter(isShort).map((value) => JSON.stringify(value));
  return {
    facts: [...new Set([...stated, ...exampleLine([...new Set(short)])])],
    examples: [...new Set(values.filter((value) => !isShort(value)).map(block))],
  };
}

function isShort(value: JsonValue): boolean {
  return JSON.stringify(value).length <= longestInLine;
}

/** The short examples on one line, if there are any. */
function exampleLine(values: readonly string[]): readonly string[] {
  if (values.length === 0) return [];
  const listed = values.flatMap((value, index) => [text(index === 0 ? "" : ", "), codePhrasing(value)]);
  return [markdownLine([text(values.length === 1 ? "Example: " : "Examples: "), ...listed])];
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
