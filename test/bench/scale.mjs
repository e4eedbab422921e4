// Times packages of more and more schemas that refer to each other, whole processes, and says how much memory they take.
//
//   npm run bench:generate -- --scale [--sizes 500,2000,8000]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { timeNode } from "./time-node.mjs";

const words =
  "account address amount balance batch channel client code contact country currency customer".split(" ");

/** Prints a row for each size. */
export function runScale(root, sizes) {
  console.log("| schemas | seconds | ms a schema | peak memory | files |\n| --- | --- | --- | --- | --- |");
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), "schemapress-scale-"));
    mkdirSync(join(folder, "schemas"));
    for (let index = 0; index < size; index += 1) {
      writeFileSync(join(folder, `schemas/${nameOf(index)}.json`), JSON.stringify(schemaOf(index), null, 2));
    }
    const { seconds, megabytes, stderr } = timeNode([join(root, "dist/cli/main.js"), "generate"], folder);
    const files = /→ ([\d,]+) files/.exec(stderr)?.[1];
    const each = (seconds / size) * 1000;
    console.log(
      `| ${size.toLocaleString("en")} | ${seconds.toFixed(1)} | ${each.toFixed(2)} | ${megabytes.toFixed(0)} MB | ${files} |`,
    );
    rmSync(folder, { recursive: true });
  }
}

function nameOf(index) {
  return `${words[index % words.length]}-${index}`;
}

/**
 * A schema like those of web services. One in four is a leaf, a text or an enumeration; the others are objects that refer to
 * earlier ones of the layers below, so that no way of references is longer than three, as in most collections.
 */
function schemaOf(index) {
  const word = words[index % words.length];
  const layer = index % 4;
  const head = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `${word.charAt(0).toUpperCase()}${word.slice(1)}${index}`,
    description: `<p>The ${word} number ${index}, as <code>service ${index % 17}</code> has it.</p>`,
  };
  if (layer === 0 && index % 3 === 0) return { ...head, enum: words.slice(index % 5, 6 + (index % 5)) };
  if (layer === 0)
    return { ...head, type: "string", minLength: 1, maxLength: 20 + (index % 50), pattern: "^[a-z]+$" };
  const properties = {
    id: { type: "integer", minimum: index },
    tags: { type: "array", items: { type: "string" } },
  };
  for (let turn = 1; turn <= 3; turn += 1) {
    const below = index - layer + ((layer + turn) % layer) - 4 * ((index * 7919 + turn * 104729) % 50);
    if (below < 0) continue;
    const description = `Its ${words[turn]}, by <i>name</i>.`;
    properties[`${words[turn]}Of`] = { allOf: [{ $ref: `${nameOf(below)}.json` }, { description }] };
  }
  return { ...head, type: "object", properties, required: ["id"], additionalProperties: index % 2 === 0 };
}
