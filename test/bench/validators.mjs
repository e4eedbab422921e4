// Measures what schemapress generates beside other validators: speed, size, cold start, generation.
//
//   npm run bench [-- --cases cognito-client --quick]
//
// Every figure of speed is the median, over rounds in one process, of the ratio to ajv's standalone code in the same
// round. A validator that cannot read a schema, or is wrong about a document, is named and not timed.
import { fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { coldStart } from "./validators/cold-start.mjs";
import { readOptions, usage } from "./validators/options.mjs";
import { caseTable, describeCase, describeColdStart, summaryTable } from "./validators/report.mjs";
import { baseline } from "./validators/subjects.mjs";
import { summarise } from "./validators/summary.mjs";
import { writeResults } from "./validators/write-results.mjs";

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(usage);
  else await bench(options);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function bench(options) {
  const results = [];
  for (const name of options.cases) {
    const result = await inOwnProcess({ ...options, name });
    results.push(result);
    console.log(describeCase(result));
  }
  const subjects = [baseline, ...options.names.filter((name) => name !== baseline)];
  const report = {
    node: process.version,
    rounds: options.rounds,
    subjects,
    results,
    summary: summarise(results, subjects),
  };
  if (options.cases.includes("cognito-client")) report.coldStart = await coldStart(options.quick ? 5 : 31);
  for (const measure of ["valid", "first", "all"])
    console.log(`\n${measure}\n\n${caseTable(report, measure)}`);
  console.log(`\n${summaryTable(report)}`);
  if (report.coldStart !== undefined) console.log(`\n${describeColdStart(report.coldStart)}`);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  if (options.write) writeResults(report);
}

/** What a process of its own finds for one case, within five minutes. */
function inOwnProcess(job) {
  return new Promise((done) => {
    const child = fork(join(import.meta.dirname, "validators/measure-case.mjs"), { stdio: "inherit" });
    const timer = setTimeout(() => child.kill(), 300_000);
    let result = { name: job.name, failures: { everyone: "cannot: the process ended early" } };
    child.on("message", (message) => {
      result = message;
    });
    child.on("exit", () => {
      clearTimeout(timer);
      done(result);
    });
    child.send(job);
  });
}
