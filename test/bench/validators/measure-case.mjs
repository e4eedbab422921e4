// Measures one case in a process of its own, so that no case is compiled for the documents of another.
import { readCase } from "./cases.mjs";
import { documentsOf } from "./documents.mjs";
import { generationTimes } from "./generation.mjs";
import { compressedSize, temporaryFolder } from "./modules.mjs";
import { race } from "./race.mjs";
import { withoutFormats } from "./subjects/ajv.mjs";
import { baseline, subjects } from "./subjects.mjs";

process.on("message", async (job) => {
  const result = await measure(job);
  process.send(result, () => process.exit(0));
});

/** Everything about one case: verdicts first, then speed, sizes and generation. */
async function measure({ name, data, names, rounds, milliseconds, invalid }) {
  const each = readCase(name, data);
  const folder = temporaryFolder();
  const { prepared, failures } = await prepare(each, { names, folder });
  // Never schemapress itself: nobody is to judge in their own case.
  const judgeName = Object.keys(prepared).find((other) => other !== "schemapress");
  if (judgeName === undefined) return { name, failures };

  const documents = documentsOf(each, { invalid, ...judgeOf(each, prepared, judgeName) });
  for (const subject of Object.keys(prepared)) {
    const wrong = wrongVerdict(prepared[subject], documents);
    if (wrong === undefined) continue;
    failures[subject] = wrong;
    delete prepared[subject];
  }
  const counts = {
    valid: documents.valid.length,
    invalid: documents.invalid.length,
    omitted: documents.omitted,
  };
  const options = { rounds, milliseconds, baseline, folder };
  const times = {};
  for (const [mode, { of, on }] of Object.entries(modes)) {
    const contestants = Object.fromEntries(Object.entries(prepared).map(([own, made]) => [own, made[of]]));
    if (documents[on].length > 0) times[mode] = await race(contestants, documents[on], options);
  }
  return {
    name,
    dialect: each.dialect,
    judge: judgeName,
    documents: counts,
    failures,
    times,
    sizes: await sizesOf(prepared, folder),
    generation: prepared[baseline] && prepared.schemapress && generationTimes(each, Math.min(rounds, 9)),
  };
}

/** What is timed: which function, on which documents. */
const modes = {
  valid: { of: "check", on: "valid" },
  first: { of: "check", on: "invalid" },
  all: { of: "all", on: "invalid" },
};

async function prepare(each, { names, folder }) {
  const prepared = {};
  const failures = {};
  for (const name of [baseline, ...names.filter((other) => other !== baseline)]) {
    try {
      prepared[name] = await subjects[name](each, folder);
    } catch (error) {
      failures[name] = `cannot: ${String(error.message).split("\n")[0].slice(0, 150)}`;
    }
  }
  return { prepared, failures };
}

/** ajv decides what is valid, or where it cannot the next that can. Documents that only a format refuses are left out. */
function judgeOf(each, prepared, name) {
  const judge = prepared[name].check;
  if (name !== baseline) return { judge, undecided: () => false };
  const formatless = withoutFormats(each);
  return { judge, undecided: (document, verdict) => formatless(document) !== verdict };
}

/** How often a subject is wrong, in words; `undefined` where it never is. */
function wrongVerdict({ check, all }, { valid, invalid }) {
  const wrong = [];
  for (const [documents, verdict] of [
    [valid, true],
    [invalid, false],
  ]) {
    for (const document of documents) {
      try {
        if (Boolean(check(document)) !== verdict || Boolean(all(document)) !== verdict) wrong.push("answers");
      } catch {
        wrong.push("throws");
      }
    }
  }
  if (wrong.length === 0) return undefined;
  const threw = wrong.filter((kind) => kind === "throws").length;
  const of = valid.length + invalid.length;
  return `wrong: ${wrong.length} of ${of} documents${threw > 0 ? `, throws at ${threw}` : ""}`;
}

/** Bytes of a module that only checks, and of one that reports as well. */
async function sizesOf(prepared, folder) {
  const sizes = {};
  for (const [name, { small, large }] of Object.entries(prepared)) {
    if (small === undefined) continue;
    sizes[name] = {
      check: await compressedSize(small, folder),
      errors: await compressedSize(large, folder),
    };
  }
  return sizes;
}
