import { HostError } from "./host-error.js";

/** A failure of the disk as a `HostError`: what could not be done with a path, and why. Other failures stay as they are. */
export function diskError(path: string, sentence: string, thrown: unknown): unknown {
  if (!(thrown instanceof Error && "errno" in thrown)) return thrown;
  // The system's message goes on with the name of the call and with places on the machine.
  const reason = thrown.message.replace(/, \w+( '.*)?$/s, "");
  return new HostError(path, `${sentence} (${reason}).`, { cause: thrown });
}

/** Whether a failure only says that nothing is at the path. */
export function meansMissing(thrown: unknown): boolean {
  const code = (thrown as NodeJS.ErrnoException | undefined)?.code;
  return code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP" || code === "ENAMETOOLONG";
}
