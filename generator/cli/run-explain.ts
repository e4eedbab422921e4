import { catalogue } from "../diagnostics/catalogue.js";
import { sectionOf } from "../diagnostics/section-of.js";
import { didYouMean } from "../diagnostics/suggest.js";
import { withoutFences } from "../diagnostics/without-fences.js";
import { readToolText } from "../host/tool-files.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";

/** Prints what there is to know of a code, or all codes in a line each, and answers with the exit code. */
export function runExplain(code: string | undefined): ExitCode {
  if (code === undefined) {
    process.stdout.write(listCodes());
    return exitCodes.done;
  }
  if (!Object.hasOwn(catalogue, code)) {
    const hint = didYouMean(code, Object.keys(catalogue)) ?? "schemapress explain lists all codes";
    process.stderr.write(`error  There is no code ${code}.\n  hint: ${hint}\n`);
    return exitCodes.badArguments;
  }
  process.stdout.write(withoutFences(sectionOf(code, readToolText("docs/diagnostics.md"))));
  return exitCodes.done;
}

function listCodes(): string {
  const entries = Object.entries(catalogue);
  const width = Math.max(...entries.map(([code]) => code.length));
  return entries
    .map(([code, { severity, explanation }]) => {
      const [sentence] = explanation.replaceAll("\n", " ").split(/(?<=\.) |(?<=:) {2,}/, 1);
      return `${code.padEnd(width)}  ${severity.padEnd(7)}  ${sentence}\n`;
    })
    .join("");
}
