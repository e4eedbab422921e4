import { edited } from "./edit.mjs";
import { createRandom, pick } from "./random.mjs";

/**
 * The valid and the invalid documents of a case. Where it has few invalid ones, random edits of the others join them.
 * Documents for which `undecided` holds, and those that a judge throws at, are left out and counted.
 */
export function documentsOf({ instances }, { judge, undecided, invalid: wanted }) {
  const valid = [];
  const invalid = [];
  let omitted = 0;
  function place(document) {
    const verdict = judge(document);
    if (undecided(document, verdict)) omitted += 1;
    else (verdict ? valid : invalid).push(document);
  }
  instances.forEach(place);
  const random = createRandom(2020);
  for (let tries = 0; invalid.length < wanted && tries < wanted * 40; tries += 1) {
    const document = edited(pick(instances, random), random);
    if (!judge(document)) place(document);
  }
  return { valid, invalid, omitted };
}
