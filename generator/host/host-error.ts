/** Something that the disk refused, or that a host refuses to do: a path of the project, and a sentence about it. */
export class HostError extends Error {
  readonly path: string;

  constructor(path: string, sentence: string, options?: ErrorOptions) {
    super(`${path}: ${sentence}`, options);
    this.name = "HostError";
    this.path = path;
  }
}
