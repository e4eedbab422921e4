import type { PhrasingContent } from "mdast";
import { literalText } from "../../../code/literal.js";
import { propertyAccess } from "../../../code/property-key.js";
import type { Declaration } from "../../../ir/model.js";
import type { Shape } from "../../../ir/shape.js";
import { isNever } from "../../../ir/shape-order.js";
import type { DocsPageView, PropertyView } from "../../../ir/views.js";
import { plainText } from "../../../prose/plain-text.js";
import { showControls } from "../../../prose/show-controls.js";
import { writeMarkdown } from "../../../prose/write-markdown.js";
import { proseOf } from "../prose-of.js";
import type { ViewContext } from "../view-context.js";
import { codePhrasing } from "./code-phrasing.js";
import { createAnchors } from "./heading-anchors.js";
import { kindBeside } from "./kind-of.js";
import { listedProperties, objectOf } from "./listed-properties.js";
import { listedValues } from "./listed-values.js";
import { markdownLine } from "./markdown-line.js";
import { noteFacts } from "./note-facts.js";
import { propertyHeading, propertyView } from "./property-view.js";
import { schemaPlace } from "./schema-place.js";
import { typePhrasing } from "./type-phrasing.js";

/** The page of one declaration. Who refers to it is not known yet. */
export function docsPageView({ schema, shape }: Declaration, all: ViewContext): DocsPageView {
  const context = { ...all, types: all.typeSettingsOf(schema) };
  const { names } = context.declarationOf(schema);
  const name = names.type.name;
  const notes = context.model.schemas.get(schema)?.notes ?? [];
  const prose = proseOf(notes, name);
  const { facts, examples } = noteFacts(notes);
  const values = listedValues(shape).map((value) => markdownLine([codePhrasing(JSON.stringify(value))]));
  // The headings that the template has above those of the properties take their anchors first.
  const above = [
    name,
    ...(values.length > 0 ? ["Values"] : []),
    ...(examples.length > 0 ? ["Examples"] : []),
  ];
  const properties = propertyViews([...above, "Properties"], shape, context);
  const [first] = context.valuesOf(schema);
  const place = schemaPlace(schema, context);
  const specifier = literalText(
    context.types.layout === "single" ? context.options.name : `${context.options.name}/${names.file}`,
  );
  return {
    template: "docs/schema.md",
    path: `docs/${names.file}.md`,
    schema: showControls(place).replaceAll("\n", "\\n").replaceAll(">", "&gt;"),
    name: markdownLine([{ type: "text", value: name }]),
    deprecated: notes.some((note) => note.kind === "deprecated"),
    description: prose === undefined ? "" : writeMarkdown(prose),
    importLine: `import { ${names.is.name}, type ${name} } from ${specifier};`,
    type: values.length > 0 || isListed(shape) ? "" : markdownLine(pageType(shape, context)),
    kind: kindBeside(shape, notes, context),
    facts,
    values,
    valuesObject: first === undefined ? "" : markdownLine([codePhrasing(`${name}${propertyAccess(first)}`)]),
    examples,
    properties,
    otherProperties: otherProperties(shape, context),
    usedBy: [],
    schemaFile: markdownLine([
      {
        type: "link",
        url: `../schemas/${names.file}.json`,
        children: [{ type: "text", value: `schemas/${names.file}.json` }],
      },
    ]),
    source: markdownLine([codePhrasing(place)]),
  };
}

function propertyViews(
  headingsAbove: readonly string[],
  shape: Shape,
  context: ViewContext,
): readonly PropertyView[] {
  const anchorOf = createAnchors();
  for (const heading of headingsAbove) anchorOf(heading);
  return listedProperties(shape).map((property, index) => {
    const heading = propertyHeading(property.name, index + 1);
    const anchor = anchorOf(heading.map(plainText).join(""));
    return propertyView({ ...property, heading, anchor }, context);
  });
}

/** Whether a shape is an object and its properties say all that the type does. */
function isListed(shape: Shape): boolean {
  return shape.kind === "types" && Object.keys(shape).length === 2 && (shape.object?.members.length ?? 0) > 0;
}

/** The type; the object in an intersection is what the page lists. */
function pageType(shape: Shape, context: ViewContext): readonly PhrasingContent[] {
  const listed = shape.kind === "intersection" ? shape.members.find(isListed) : undefined;
  if (shape.kind !== "intersection" || listed === undefined) return typePhrasing(shape, context);
  const members = shape.members.filter((member) => member !== listed);
  return [
    ...typePhrasing({ kind: "intersection", members }, context),
    { type: "text", value: " & the properties below" },
  ];
}

function otherProperties(shape: Shape, context: ViewContext): string {
  const facet = objectOf(shape);
  if (facet === undefined || facet.rest.kind === "any") return "";
  if (isNever(facet.rest)) return "No other properties are allowed.";
  if (facet.members.length === 0) return "";
  return `Other properties: ${markdownLine(typePhrasing(facet.rest, context))}`;
}
