import { parseArgs } from "node:util";
import { suiteDialects } from "../../conformance/suite-files.ts";
import { typedDialects } from "./create-judge.ts";
import { ownSubjects, peerSubjects } from "./subjects.ts";

/** What the command can be told. */
export const usage = `npm run bench:types -- [options]

  --quick           schemapress only
  --draft a,b       these dialects only: ${Object.keys(suiteDialects).join(", ")}
  --typed           with the implied types written out, in ${typedDialects.join(", ")}
  --only a,b        these keywords only, by the name of their file in the suite
  --adapter NAME    generators whose name has this in it, may be repeated
  --show            figures of each keyword, valid instances that are refused, invalid ones that are taken
  --write           write test/bench/results/types.md and the table of the README`;

/** What is to be measured, and what is to be done with it. */
export interface Options {
  readonly help: boolean;
  readonly quick: boolean;
  /** The dialects that were asked for; none where the whole table is. */
  readonly dialects: readonly string[];
  readonly typed: boolean;
  readonly only: readonly string[];
  readonly adapters: readonly string[];
  readonly show: boolean;
  readonly write: boolean;
}

/** What the words of the command mean. Throws where a word means nothing. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      help: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      draft: { type: "string" },
      typed: { type: "boolean", default: false },
      only: { type: "string" },
      adapter: { type: "string", multiple: true, default: [] },
      show: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  });
  const dialects = values.draft?.split(",") ?? [];
  const known = values.typed ? typedDialects : Object.keys(suiteDialects);
  demandKnown(dialects, { kind: "draft", isKnown: (draft) => known.includes(draft), known });
  const names = [...ownSubjects, ...peerSubjects].map(({ name }) => name);
  demandKnown(values.adapter, {
    kind: "adapter",
    isKnown: (word) => names.some((name) => name.includes(word)),
    known: names,
  });
  const isPart =
    values.only !== undefined || dialects.length > 0 || values.typed || values.adapter.length > 0;
  if (values.write && (values.quick || isPart)) throw new Error("--write is for the whole table.");
  return {
    ...values,
    dialects: values.typed && dialects.length === 0 ? ["draft2020-12"] : dialects,
    only: values.only?.split(",") ?? [],
    adapters: values.adapter,
  };
}

interface Known {
  readonly kind: string;
  readonly isKnown: (word: string) => boolean;
  readonly known: readonly string[];
}

function demandKnown(words: readonly string[], { kind, isKnown, known }: Known): void {
  const strange = words.find((word) => !isKnown(word));
  if (strange !== undefined) throw new Error(`There is no ${kind} ${strange}, but ${known.join(", ")}.`);
}
