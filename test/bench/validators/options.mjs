import { parseArgs } from "node:util";
import { caseNames, dataFolder } from "./cases.mjs";
import { subjects } from "./subjects.mjs";

export const usage = `npm run bench -- [options]

  --cases a,b      these cases only
  --subjects a,b   these validators only, beside ajv's standalone code: ${Object.keys(subjects).slice(1).join(", ")}
  --data DIR       folder of data sets, each with schema.json and instances.jsonl
  --rounds N       rounds, 15 unless told otherwise
  --quick          five short rounds and few invalid documents: for a first look
  --json FILE      write the results there
  --write          write test/bench/results/ and the table of the README`;

/** What the words of the command mean. Throws where a word means nothing. */
export function readOptions(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      cases: { type: "string" },
      subjects: { type: "string" },
      data: { type: "string", default: dataFolder },
      rounds: { type: "string" },
      quick: { type: "boolean", default: false },
      json: { type: "string" },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  return {
    ...values,
    cases: chosen(values.cases, caseNames(values.data), "case"),
    names: chosen(values.subjects, Object.keys(subjects), "subject"),
    rounds: Number(values.rounds ?? (values.quick ? 5 : 15)),
    milliseconds: values.quick ? 4 : 12,
    invalid: values.quick ? 60 : 200,
  };
}

function chosen(text, known, kind) {
  const names = text?.split(",") ?? known;
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined) throw new Error(`There is no ${kind} ${strange}, but ${known.join(", ")}.`);
  return names;
}
