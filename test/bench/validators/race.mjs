import { importedAsIs } from "./modules.mjs";

const loop = `export function run(check, documents, times) {
  let valid = 0;
  for (let time = 0; time < times; time += 1) {
    for (let index = 0; index < documents.length; index += 1) if (check(documents[index])) valid += 1;
  }
  return valid;
}`;

/**
 * Times functions over the same documents, in turn: in each round every one of them runs for at least some milliseconds,
 * each round beginning with another. Answers with the median of nanoseconds for a document, and the median of the ratio
 * to the baseline in the same round, which a machine's other work changes little.
 */
export async function race(contestants, documents, { rounds, milliseconds, baseline, folder }) {
  const runners = [];
  for (const [name, check] of Object.entries(contestants)) {
    // A loop of its own for each, so that none is compiled for the functions of others.
    const { run } = await importedAsIs(loop, folder);
    runners.push({ name, run: (times) => run(check, documents, times), nanoseconds: [] });
  }
  for (const runner of runners) runner.times = timesFor(runner.run, milliseconds);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < runners.length; turn += 1) {
      const { run, times, nanoseconds } = runners[(round + turn) % runners.length];
      nanoseconds.push(elapsed(() => run(times)) / (times * documents.length));
    }
  }
  const base = runners.find(({ name }) => name === baseline)?.nanoseconds;
  return Object.fromEntries(
    runners.map(({ name, nanoseconds }) => {
      const ratios = base === undefined ? undefined : nanoseconds.map((own, at) => own / base[at]);
      return [name, { nanoseconds: median(nanoseconds), ...(ratios === undefined ? {} : spreadOf(ratios)) }];
    }),
  );
}

/** The median of ratios, and between which bounds half of them are. */
function spreadOf(ratios) {
  const sorted = [...ratios].sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)];
  return { ratio: median(ratios), quartiles: [at(0.25), at(0.75)] };
}

/** How often a runner goes through all documents in a time, once it is warm. */
function timesFor(run, milliseconds) {
  let spent = 0;
  let done = 0;
  while (spent < 100e6 && done < 5000) {
    spent += elapsed(() => run(1));
    done += 1;
  }
  const guess = Math.max(1, Math.ceil((milliseconds * 1e6 * done) / spent));
  const each = elapsed(() => run(guess)) / guess;
  return Math.max(1, Math.ceil((milliseconds * 1e6) / each));
}

function elapsed(action) {
  const started = process.hrtime.bigint();
  action();
  return Number(process.hrtime.bigint() - started);
}

/** The number in the middle. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
