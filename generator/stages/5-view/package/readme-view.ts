import { literalText } from "../../../code/literal.js";
import type { ExampleView, ReadmeView } from "../../../ir/views.js";
import { readDescription } from "../../../prose/read-description.js";
import { showControls } from "../../../prose/show-controls.js";
import { quantity } from "../../../prose/words.js";
import { writeMarkdown } from "../../../prose/write-markdown.js";
import { declarationRow } from "../docs/declaration-row.js";
import { markdownLine } from "../docs/markdown-line.js";
import { companionSymbol } from "../json-schema/companion-symbol.js";
import type { NamedDeclaration, ViewContext } from "../view-context.js";
import { chooseExample } from "./choose-example.js";

/** The package's front page. */
export function readmeView(context: ViewContext): ReadmeView {
  const { name, description, license } = context.options;
  const example = chooseExample(context);
  return {
    template: "README.md",
    path: "README.md",
    name: markdownLine([{ type: "text", value: name }]),
    install: showControls(name).replace(/\s+/g, " "),
    description: writeMarkdown(readDescription(description)),
    license: markdownLine([{ type: "text", value: license ?? "UNLICENSED" }]),
    count: quantity(context.declarations.length, "schema"),
    examples: example === undefined ? [] : [exampleView(example, context)],
    declarations: context.declarations.map((declaration) => declarationRow(declaration, context, "docs/")),
  };
}

function exampleView({ names }: NamedDeclaration, { options, types }: ViewContext): ExampleView {
  const packageName = options.name;
  return {
    type: names.type.name,
    is: names.is.name,
    validate: names.validate.name,
    assert: names.assert.name,
    standard: names.schema.name,
    companion: companionSymbol(names).name,
    root: literalText(packageName),
    subpath: types.layout === "single" ? "" : literalText(`${packageName}/${names.file}`),
    companions: literalText(`${packageName}/json-schema`),
    json: literalText(`${packageName}/schemas/${names.file}.json`),
  };
}
