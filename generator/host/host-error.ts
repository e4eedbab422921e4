import type { TextPosition } from "../ir/source.js";

/** Something that the disk refused, or that a host refuses to do: a path of the project, and a sentence about it. */
export class HostError extends Error {
  readonly path: string;
  readonly sentence: string;
  /** Where in the file it is, if it is somewhere. */
  readonly position: TextPosition | undefined;

  constructor(path: string, sentence: string, options?: HostErrorOptions) {
    super(`${path}: ${sentence}`, options);
    this.name = "HostError";
    this.path = path;
    this.sentence = sentence;
    this.position = options?.position;
  }
}

export interface HostErrorOptions extends ErrorOptions {
  readonly position?: TextPosition;
}
