// Times a whole package (types, validators, documentation, dist) against json-schema-to-typescript's types alone, on the
// schemas of Amazon Cognito with their references repaired. Whole processes, in turn, medians of the rounds.
//
//   npm run bench:generate [-- --rounds 5]
//   npm run bench:generate -- --scale          synthetic schemas instead: 500, 2,000 and 8,000 of them
//
// The corpus is looked for in ../shared/corpora/amazon-cognito, or where the variable COGNITO_CORPUS says.
import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { runScale } from "./scale.mjs";
import { timeNode } from "./time-node.mjs";

const root = join(import.meta.dirname, "../..");
const corpus = process.env.COGNITO_CORPUS ?? join(root, "../shared/corpora/amazon-cognito");
const rounds = Number(process.argv[process.argv.indexOf("--rounds") + 1]) || 5;

if (process.argv.includes("--scale")) {
  const sizes = process.argv[process.argv.indexOf("--sizes") + 1];
  runScale(root, /^\d/.test(sizes ?? "") ? sizes.split(",").map(Number) : [500, 2000, 8000]);
  process.exit();
}

if (!existsSync(corpus)) {
  console.error(
    `There is no corpus at ${corpus}. Set COGNITO_CORPUS to a folder with json-schema/ and the OpenAPI documents.`,
  );
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), "schemapress-bench-"));
const schemas = repairedSchemas();
writeOurInput(schemas);
writeTheirInput(schemas);

const contestants = {
  "json-schema-to-typescript (types only, prettier)": { run: () => time(["their.mjs"]) },
  "schemapress, cold": { before: newFolder, run: generate },
  "schemapress, nothing changed": { run: generate },
  "schemapress, one schema changed": { before: changeSchema, run: generate },
};
const changed = "user-pools-user-pool-client-type-schema.json";
let changes = 0;
let out = 0;
const results = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, { before, run }] of Object.entries(contestants)) {
    before?.();
    const result = run();
    // The first round only warms the disk.
    if (round > 0) results[name].push(result);
  }
}
report();
await reportWatch();
rmSync(folder, { recursive: true });

/** Every schema by the name of its file, with the three that only the OpenAPI documents have. */
function repairedSchemas() {
  const all = {};
  for (const file of readdirSync(join(corpus, "json-schema"))) {
    all[file] = JSON.parse(readFileSync(join(corpus, "json-schema", file), "utf8"));
  }
  const borrowed = {
    "identity-pools": ["ErrorCode"],
    "user-pools": ["PreventUserExistenceErrorTypes", "RiskExceptionConfigurationType"],
  };
  for (const [family, names] of Object.entries(borrowed)) {
    const { components } = parse(readFileSync(join(corpus, `${family}.openapi.yml`), "utf8"));
    for (const name of names) {
      const kebab = name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
      const $schema = "https://json-schema.org/draft/2020-12/schema";
      all[`${family}-${kebab}-schema.json`] = { $schema, title: name, ...components.schemas[name] };
    }
  }
  return all;
}

function writeOurInput(all) {
  mkdirSync(join(folder, "json-schema"));
  // What was done is remembered where packages are installed.
  mkdirSync(join(folder, "node_modules"));
  writeFileSync(join(folder, "node_modules/.package-lock.json"), "{}");
  for (const [file, schema] of Object.entries(all)) {
    writeFileSync(join(folder, "json-schema", file), JSON.stringify(schema, null, 2));
  }
  writeFileSync(join(folder, "schemapress.config.json"), JSON.stringify({ inputs: ["json-schema"] }));
}

/** One document with every schema under `definitions`, since the other tool throws on the files as they are. */
function writeTheirInput(all) {
  const family = (file) => file.split("-")[0];
  const keys = new Map(
    Object.entries(all).map(([file, { title }]) => [
      `${family(file)} ${title}`,
      file.replace(/-schema\.json$/, ""),
    ]),
  );
  const repair = (value, file) => {
    if (Array.isArray(value)) return value.map((item) => repair(item, file));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(([word]) => word !== "$id" && word !== "$schema");
    return Object.fromEntries(
      entries.map(([word, member]) =>
        word === "$ref"
          ? [word, `#/definitions/${keys.get(`${family(file)} ${member.split("/").at(-1)}`)}`]
          : [word, repair(member, file)],
      ),
    );
  };
  const definitions = Object.fromEntries(
    Object.entries(all).map(([file, schema]) => [file.replace(/-schema\.json$/, ""), repair(schema, file)]),
  );
  writeFileSync(join(folder, "theirs.json"), JSON.stringify({ title: "All", type: "object", definitions }));
  const library = join(root, "node_modules/json-schema-to-typescript/dist/src/index.js");
  writeFileSync(
    join(folder, "their.mjs"),
    `import { readFileSync, writeFileSync } from "node:fs";
import { compile } from ${JSON.stringify(library)};
const schema = JSON.parse(readFileSync("theirs.json", "utf8"));
writeFileSync("theirs.d.ts", await compile(schema, "All", { unreachableDefinitions: true }));
`,
  );
}

/**
 * A folder that was never written to, and nothing remembered of those that were. The last one is not deleted before the end:
 * some file systems pass over inodes that were freed just now, one by one, which takes longer than everything measured.
 */
function newFolder() {
  out += 1;
  rmSync(join(folder, "node_modules/.cache"), { recursive: true, force: true });
}

/** Gives one schema another description, which its module, its page and its JSON Schemas have. */
function changeSchema() {
  changes += 1;
  const schema = { ...schemas[changed], description: `Change number ${changes}.` };
  writeFileSync(join(folder, "json-schema", changed), JSON.stringify(schema, null, 2));
}

/** Says how long it takes a watch from a change to the page that tells of it. */
async function reportWatch() {
  const out = "generated-watched";
  const words = [join(root, "dist/cli/main.js"), "generate", "--out", out, "--watch"];
  const watch = spawn(process.execPath, words, { cwd: folder, stdio: "ignore" });
  const page = join(folder, out, "docs/UserPoolClientType.md");
  await until(() => existsSync(page));
  const times = [];
  for (let round = 0; round < 3 * rounds; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const started = performance.now();
    changeSchema();
    await until(() => readFileSync(page, "utf8").includes(`Change number ${changes}.`));
    times.push(performance.now() - started);
  }
  watch.kill();
  times.sort((a, b) => a - b);
  const [median, least] = [times[Math.floor(times.length / 2)], times[0]].map((time) => time.toFixed(0));
  console.log(
    `\n--watch, from saving one schema to what is made of it: ${median} ms (median of ${times.length}, least ${least} ms)`,
  );
}

async function until(holds) {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

function generate() {
  return time([join(root, "dist/cli/main.js"), "generate", "--out", `generated-${out}`]);
}

function time(words) {
  return timeNode(words, folder);
}

function report() {
  const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
  const [base] = Object.values(results);
  console.log(`${Object.keys(schemas).length} schemas, median of ${rounds} rounds\n`);
  console.log("| | seconds | of json-schema-to-typescript | peak memory |\n| --- | --- | --- | --- |");
  for (const [name, runs] of Object.entries(results)) {
    const ratio = median(runs.map((run, index) => run.seconds / base[index].seconds));
    const seconds = median(runs.map((run) => run.seconds));
    const memory = median(runs.map((run) => run.megabytes));
    console.log(`| ${name} | ${seconds.toFixed(2)} | ${ratio.toFixed(2)} | ${memory.toFixed(0)} MB |`);
  }
}
