import type { Path } from "./path.js";

/** Thrown inside of validators, and caught before they return: the instance is nested deeper than the limit. */
export class TooDeep {
  readonly limit: number;
  readonly path: Path | undefined;

  constructor(limit: number, path?: Path) {
    this.limit = limit;
    this.path = path;
  }
}
