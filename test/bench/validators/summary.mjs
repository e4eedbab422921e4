/** The measures that are ratios to the baseline, with how they are called and how each case has them. */
export const measures = {
  valid: {
    title: "Time, valid documents",
    ratio: (result, subject) => result.times?.valid?.[subject]?.ratio,
  },
  first: {
    title: "Time, invalid documents, first error",
    ratio: (result, subject) => result.times?.first?.[subject]?.ratio,
  },
  all: {
    title: "Time, invalid documents, all errors",
    ratio: (result, subject) => result.times?.all?.[subject]?.ratio,
  },
  checkSize: {
    title: "Size, verdict only (gzip)",
    ratio: (result, subject) => sizeRatio(result, subject, "check"),
  },
  errorsSize: {
    title: "Size, with errors (gzip)",
    ratio: (result, subject) => sizeRatio(result, subject, "errors"),
  },
  generation: {
    title: "Time to write the validator",
    ratio: (result, subject) => (subject === "schemapress" ? result.generation?.ratio : undefined),
  },
};

function sizeRatio({ sizes }, subject, kind) {
  const [own, base] = [sizes?.[subject]?.[kind], sizes?.["ajv standalone"]?.[kind]];
  return own === undefined || base === undefined ? undefined : own / base;
}

/** For each measure the geometric mean of every subject, and over how many cases. */
export function summarise(results, subjects) {
  return Object.fromEntries(
    Object.entries(measures).map(([name, { ratio }]) => [
      name,
      Object.fromEntries(
        subjects.flatMap((subject) => {
          const ratios = results.flatMap((result) => ratio(result, subject) ?? []);
          return ratios.length === 0
            ? []
            : [[subject, { mean: geometricMean(ratios), cases: ratios.length }]];
        }),
      ),
    ]),
  );
}

function geometricMean(numbers) {
  return Math.exp(numbers.reduce((sum, number) => sum + Math.log(number), 0) / numbers.length);
}
