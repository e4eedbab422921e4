import { generateValidator } from "./generate-validator.mjs";
import { median } from "./race.mjs";
import { standalone } from "./subjects/ajv.mjs";

/** Milliseconds to write a validator, ours and ajv's in turn; the first time of each does not count. */
export function generationTimes(each, rounds) {
  const times = { schemapress: [], "ajv standalone": [] };
  const writers = { schemapress: () => generateValidator(each), "ajv standalone": () => standalone(each) };
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, write] of Object.entries(writers)) {
      const started = performance.now();
      write();
      if (round > 0) times[name].push(performance.now() - started);
    }
  }
  const [own, base] = [times.schemapress, times["ajv standalone"]];
  return {
    milliseconds: { schemapress: median(own), "ajv standalone": median(base) },
    ratio: median(own.map((time, round) => time / base[round])),
  };
}
