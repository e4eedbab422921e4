import { appendFileSync } from "node:fs";

/** Stands for another program, which changes a schema whenever it is read. */
function rename() {
  appendFileSync(new URL("schemas/pet.json", import.meta.url), " ");
}

export default { names: { rename } };
