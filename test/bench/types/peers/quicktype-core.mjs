import { InputData, JSONSchemaInput, JSONSchemaStore, quicktype } from "quicktype-core";
import { mapReferences } from "./map-references.mjs";

/**
 * quicktype with its defaults, types only. A root that is no plain object is printed without `export`, under another
 * name, or not at all: then quicktype is asked for an object that holds it.
 */
export async function printRoot(schema, remotes) {
  const direct = await print("Root", schema, remotes);
  if (/^export (interface|type|enum) Root\b/m.test(direct)) return direct;
  const held = await print("Box", boxOf(schema), remotes);
  const isTaken = /\b(interface|type|enum) Root\b/.test(held);
  const root = isTaken
    ? 'type BoxedRoot = Box["root"]\nexport type { BoxedRoot as Root }'
    : 'export type Root = Box["root"]';
  return `${held}\n${root}\n`;
}

function boxOf(schema) {
  const moved = (reference) =>
    reference === "#" || reference.startsWith("#/") ? `#/properties/root${reference.slice(1)}` : reference;
  const root = schema?.$id ? schema : mapReferences(schema, moved);
  return { type: "object", properties: { root }, required: ["root"], additionalProperties: false };
}

async function print(name, schema, remotes) {
  const input = new JSONSchemaInput(new RemoteStore(remotes));
  await input.addSource({ name, schema: JSON.stringify(schema) });
  const inputData = new InputData();
  inputData.addInput(input);
  const { lines } = await quicktype({
    inputData,
    lang: "typescript",
    rendererOptions: { "just-types": "true" },
  });
  return lines.join("\n");
}

class RemoteStore extends JSONSchemaStore {
  constructor(remotes) {
    super();
    this.remotes = remotes;
  }

  async fetch(address) {
    return this.remotes[address.replace(/#.*$/, "")];
  }
}
