import { keyword } from "../keyword.js";
import { string } from "../values.js";

/** `$id`: the schema is a resource of its own, with this URI (Core, 8.2.1). */
export const id = keyword("$id", {
  value: string,
  identifies(value) {
    // A fragment is not allowed here. Published collections have it all the same; it identifies nothing.
    const resource = value.replace(/#.*$/s, "");
    return resource === "" ? {} : { resource };
  },
});
