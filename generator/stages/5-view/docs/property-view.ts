import type { PhrasingContent } from "mdast";
import type { Note } from "../../../ir/note.js";
import type { Shape } from "../../../ir/shape.js";
import type { PropertyView } from "../../../ir/views.js";
import { plainText } from "../../../prose/plain-text.js";
import { summarise } from "../../../prose/summarise.js";
import { writeMarkdown } from "../../../prose/write-markdown.js";
import { proseOf } from "../prose-of.js";
import type { ViewContext } from "../view-context.js";
import { codePhrasing } from "./code-phrasing.js";
import { headingSlug } from "./heading-anchors.js";
import { kindBeside, kindOfShape } from "./kind-of.js";
import type { ListedProperty } from "./listed-properties.js";
import { markdownCell } from "./markdown-cell.js";
import { markdownLine } from "./markdown-line.js";
import { type NoteFacts, noteFacts } from "./note-facts.js";
import { typePhrasing } from "./type-phrasing.js";

/** Types with more characters than this are only named in a table. */
const longestInTable = 80;

/** A property and the anchor that its heading will have. */
export interface PlacedProperty extends ListedProperty {
  readonly heading: readonly PhrasingContent[];
  readonly anchor: string;
}

/** What a page says of one property. */
export function propertyView(property: PlacedProperty, context: ViewContext): PropertyView {
  const { name, member, expanded, heading, anchor } = property;
  const notes = member.schemas.flatMap((schema) => context.model.schemas.get(schema)?.notes ?? []);
  const targetNotes = notesOfTarget(member.shape, context);
  const own = proseOf(notes, member.name);
  const target = proseOf(targetNotes, targetName(member.shape, context));
  const summary = [own ?? target].flatMap((prose) => (prose === undefined ? [] : summarise(prose)));
  const type = expanded === undefined ? typePhrasing(member.shape, context) : [codePhrasing(expanded)];
  const long = type.map(plainText).join("").length > longestInTable;
  const stated = statedOnce(notes, targetNotes);
  return {
    link: markdownCell([{ type: "link", url: `#${anchor}`, children: [codePhrasing(name)] as never }]),
    typeCell: markdownCell(
      long ? [{ type: "text", value: kindOfShape(member.shape, notes, context) }] : type,
    ),
    required: member.required ? "yes" : "no",
    summary: markdownCell([...marks(notes), ...summary]),
    heading: markdownLine(heading),
    anchor,
    type: markdownLine(type),
    kind: kindBeside(member.shape, notes, context),
    description: own === undefined ? markdownLine(summary) : writeMarkdown(own),
    facts: [...(isDeprecated(notes) ? ["**Deprecated:** this may go away"] : []), ...stated.facts],
    examples: stated.examples,
  };
}

/** The heading of a property: its name, or where that would give no anchor, its number too. */
export function propertyHeading(name: string, number: number): readonly PhrasingContent[] {
  const shown = codePhrasing(name);
  return /[^-]/.test(headingSlug(plainText(shown)))
    ? [shown]
    : [{ type: "text", value: `Property ${number}: ` }, shown];
}

/** What is known of the declaration that a property is of, if it is just that. */
function notesOfTarget(shape: Shape, context: ViewContext): readonly Note[] {
  return shape.kind === "reference" ? (context.model.schemas.get(shape.schema)?.notes ?? []) : [];
}

function targetName(shape: Shape, context: ViewContext): string | undefined {
  return shape.kind === "reference" ? context.declarationOf(shape.schema).names.type.name : undefined;
}

/** The property's own facts, then those of its declaration that it does not state itself. */
function statedOnce(notes: readonly Note[], targetNotes: readonly Note[]): NoteFacts {
  const kinds = new Set(notes.map((note) => note.kind));
  const inherited = targetNotes.filter(
    (note) =>
      note.kind === "limit" || note.kind === "range" || (note.kind === "default" && !kinds.has("default")),
  );
  return noteFacts([...notes, ...inherited]);
}

function isDeprecated(notes: readonly Note[]): boolean {
  return notes.some((note) => note.kind === "deprecated");
}

function marks(notes: readonly Note[]): readonly PhrasingContent[] {
  return isDeprecated(notes)
    ? [
        { type: "strong", children: [{ type: "text", value: "Deprecated." }] },
        { type: "text", value: " " },
      ]
    : [];
}
