import { literalText } from "../../../code/literal.js";
import type { Entry } from "../../../ir/entry.js";
import type { ExampleView, ReadmeView } from "../../../ir/views.js";
import { readDescription } from "../../../prose/read-description.js";
import { showControls } from "../../../prose/show-controls.js";
import { quantity } from "../../../prose/words.js";
import { writeMarkdown } from "../../../prose/write-markdown.js";
import { markdownLine } from "../docs/markdown-line.js";
import { companionSymbol } from "../json-schema/companion-symbol.js";
import { chooseExample } from "./choose-example.js";
import type { Overview } from "./overview.js";

/** The package's front page. */
export function readmeView(overview: Overview): ReadmeView {
  const { entries, options } = overview;
  const { name, description, license } = options;
  const example = chooseExample(entries);
  return {
    template: "README.md",
    path: "README.md",
    name: markdownLine([{ type: "text", value: name }]),
    install: showControls(name).replace(/\s+/g, " "),
    description: writeMarkdown(readDescription(description)),
    license: markdownLine([{ type: "text", value: license ?? "UNLICENSED" }]),
    count: quantity(entries.length, "schema"),
    examples: example === undefined ? [] : [exampleView(example, overview)],
    declarations: entries.map(({ packageRow }) => packageRow),
  };
}

function exampleView({ names }: Entry, { options, types }: Overview): ExampleView {
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
