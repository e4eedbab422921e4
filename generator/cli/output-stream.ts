/** As much of a stream as decides how it is written to. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Whether somebody watches a stream on a terminal that can move its cursor. Machines that build have none that watch. */
export function isWatched({ isTTY }: OutputStream, environment: Environment): boolean {
  return isTTY === true && environment.TERM !== "dumb" && !isSet(environment.CI);
}

/**
 * Whether text for a stream is coloured: `FORCE_COLOR` says so or not, then `NO_COLOR` says no, and otherwise it is
 * where somebody watches.
 */
export function usesColor(stream: OutputStream, environment: Environment): boolean {
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return !isSet(environment.NO_COLOR) && isWatched(stream, environment);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "false" && value !== "0";
}
