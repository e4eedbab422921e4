import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCase } from "./cases.mjs";
import { temporaryFolder } from "./modules.mjs";
import { median } from "./race.mjs";
import { standalone } from "./subjects/ajv.mjs";
import { writePackage } from "./subjects/schemapress.mjs";

/**
 * Milliseconds until a fresh process has validated one document with the Cognito client's validator, beyond what a
 * process takes that does nothing. All of them in turn; medians of the differences within a round.
 */
export async function coldStart(rounds) {
  const each = readCase("cognito-client");
  const folder = temporaryFolder();
  await writePackage(each, folder);
  writeFileSync(join(folder, "ajv.cjs"), standalone(each, { esm: false }));
  const document = JSON.stringify(each.instances[0]);
  const expect = (check) => `if (${check}(${document}) !== true) process.exitCode = 1;`;
  const programs = {
    "an empty process": "",
    "schemapress, one module": `import { is${each.type} } from "./generated/dist/${each.type}.js";\n${expect(`is${each.type}`)}`,
    "schemapress, index": `import { is${each.type} } from "./generated/dist/index.js";\n${expect(`is${each.type}`)}`,
    "ajv standalone": `import check from "./ajv.cjs";\n${expect("check")}`,
  };
  const files = Object.entries(programs).map(([name, text], index) => {
    const file = join(folder, `program-${index}.mjs`);
    writeFileSync(file, text);
    return { name, file, times: [] };
  });
  for (let round = 0; round <= rounds; round += 1) {
    for (const { file, times } of files) {
      const time = timeOf(file);
      // The first round only warms the disk.
      if (round > 0) times.push(time);
    }
  }
  const [empty, ...others] = files;
  return {
    rounds,
    empty: median(empty.times),
    beyond: Object.fromEntries(
      others.map(({ name, times }) => [name, median(times.map((time, at) => time - empty.times[at]))]),
    ),
  };
}

function timeOf(file) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${file} ended with ${status}:\n${stderr}`);
  return performance.now() - started;
}
