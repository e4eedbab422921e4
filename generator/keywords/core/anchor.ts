import { keyword } from "../keyword.js";
import { plainName } from "../values.js";

/** `$anchor`: a plain name for the schema inside its resource (Core, 8.2.2). */
export const anchor = keyword("$anchor", {
  value: plainName,
  identifies: (value) => ({ anchor: value }),
});
