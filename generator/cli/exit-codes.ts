/** What the exit codes of the command mean. */
export const exitCodes = {
  done: 0,
  bug: 1,
  findings: 2,
  badInput: 4,
  badArguments: 5,
  interrupted: 130,
} as const;
