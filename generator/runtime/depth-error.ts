import type { Path } from "./path.js";

/** Thrown inside of validators, and caught before they return: the instance is nested deeper than the limit. */
export class DepthError extends Error {
  override readonly name: string = "DepthError";
  readonly limit: number;
  readonly path: Path | undefined;

  constructor(limit: number, path?: Path) {
    super();
    this.limit = limit;
    this.path = path;
  }
}
