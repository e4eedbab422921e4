/** What the exit codes of the command mean. */
export const exitCodes = {
  /** Everything that was asked for is done. */
  done: 0,
  /** A bug in schemapress. */
  bug: 1,
  /** Nothing is wrong with the command, and it has found what it was to look for, such as a difference. */
  findings: 2,
  /** Schemas with errors, or files that cannot be read or written. */
  badInput: 4,
  /** Arguments or a configuration with errors. */
  badArguments: 5,
  /** Interrupted at the keyboard: 128 and the number of SIGINT, as shells have it. */
  interrupted: 130,
  /** Told to end: 128 and the number of SIGTERM. */
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
