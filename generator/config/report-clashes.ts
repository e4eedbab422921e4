import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { appendTokens } from "../ir/json-pointer.js";
import type { Place } from "../ir/source.js";
import { configProblem } from "./config-problem.js";
import { clashingFolders, outOf } from "./out-folders.js";
import type { ChosenPackage } from "./package-configs.js";

/** What is wrong with the folders of the packages of a configuration: two that are one, or one inside of another. */
export function reportClashes(packages: readonly ChosenPackage[], at: Place): readonly Diagnostic[] {
  const folders = packages.map(({ config }) => outOf(config));
  return clashingFolders(folders).map(([index, before]) => {
    const [out = "", other = ""] = [folders[index], folders[before]];
    const tokens = packages[index]?.own.out === undefined ? [] : ["out"];
    const place = { uri: at.uri, pointer: appendTokens(at.pointer, "packages", index, ...tokens) };
    const sentence = `packages[${index}] is generated into ${out}, ${relation(out, other)} packages[${before}].`;
    return configProblem({ sentence, hint: "give each package an out of its own" }, place);
  });
}

function relation(out: string, other: string): string {
  if (out.toLowerCase() === other.toLowerCase()) return "the same folder as";
  return `which ${other === "." || out.length > other.length ? "is inside of" : "holds"} ${other} of`;
}
