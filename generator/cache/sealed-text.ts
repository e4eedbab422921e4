import { hashOf } from "./recording-host.js";

/** A text to be kept under a name, with a hash of both before it. */
export function sealText(name: string, text: string): string {
  return `${hashOf(`${name}\n${text}`)}\n${text}\n`;
}

/** The text that was sealed under a name; `undefined` where anything has changed since, or it was sealed under another one. */
export function unsealText(name: string, sealed: string | undefined): string | undefined {
  const end = sealed?.indexOf("\n") ?? -1;
  if (sealed === undefined || end < 0) return undefined;
  const text = sealed.slice(end + 1, -1);
  return sealed === sealText(name, text) ? text : undefined;
}
