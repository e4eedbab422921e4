import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Result } from "../../diagnostics/result.js";
import type { Host } from "../../host/host.js";
import { HostError } from "../../host/host-error.js";
import { uriOfPath } from "../../ir/uri.js";

/** The texts of files, in the order of the paths. A file that cannot be read is `undefined` like one that is not there, and reported. */
export async function readTexts(
  paths: readonly string[],
  host: Host,
): Promise<Result<readonly (string | undefined)[]>> {
  try {
    return { value: await host.readTexts(paths), diagnostics: [] };
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
  }
  // Some file is at fault, so each is asked for alone: what is wrong with the others is of interest, too.
  const diagnostics: Diagnostic[] = [];
  const value: (string | undefined)[] = [];
  for (const path of paths) {
    try {
      value.push(await host.readText(path));
    } catch (thrown) {
      if (!(thrown instanceof HostError)) throw thrown;
      value.push(undefined);
      diagnostics.push(unreadable(thrown));
    }
  }
  return { value, diagnostics };
}

function unreadable({ path, sentence, position }: HostError): Diagnostic {
  const range = position === undefined ? {} : { range: { start: position, end: position } };
  const place = { uri: uriOfPath(path), pointer: "", ...range };
  return diagnose("file-unreadable", { problem: sentence }, { place });
}
