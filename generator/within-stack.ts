import { diagnose } from "./diagnostics/diagnose.js";
import type { Result } from "./diagnostics/result.js";
import type { Source } from "./ir/source.js";

/** What a run over documents comes to; `nothing` and an error where following schemas takes more memory than there is. */
export async function withinStack<Value>(
  sources: readonly Source[],
  run: () => Promise<Result<Value>>,
  nothing: Value,
): Promise<Result<Value>> {
  try {
    return await run();
  } catch (thrown) {
    // Every known way to get here has a limit of its own. A new one is still no reason for a stack trace.
    if (!(thrown instanceof RangeError) || !/call stack/.test(thrown.message)) throw thrown;
    const uri = sources.find(({ role }) => role === "input")?.uri ?? "";
    const place = { uri, pointer: "" };
    return { value: nothing, diagnostics: [diagnose("schemas-too-deep", {}, { place })] };
  }
}
