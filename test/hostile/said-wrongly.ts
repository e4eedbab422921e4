import { secret } from "./project.ts";

/** What messages must not hold: pieces of other files, stack frames, control characters, or pages of text. */
export function saidWrongly(said: string): string[] {
  const faults: string[] = [];
  if (said.includes(secret)) faults.push("a message tells of what lies outside");
  if (/^\s+at .*:\d+:\d+\)?$/m.test(said)) faults.push("a message holds a stack trace");
  if (/bug in schemapress/.test(said)) faults.push("a message tells of a bug");
  if (said.length > 40_000) faults.push(`messages are ${said.length} characters long`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  if (/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(said))
    faults.push("a message holds control characters");
  return faults;
}
